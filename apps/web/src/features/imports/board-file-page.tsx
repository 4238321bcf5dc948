import type { BoardFilePreview } from '@paceboard/contract'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FilePage } from './file-page.tsx'
import { FoundPanel } from './found-panel.tsx'
import { ImportEnd } from './import-end.tsx'
import styles from './imports.module.css'
import { NamePanel } from './name-panel.tsx'
import { PersonChoices } from './person-choices.tsx'
import { useFileImport } from './use-file-import.ts'

const ADDRESSES = { upload: '/api/imports/board', confirm: (importId: string) => `/api/imports/board/${importId}` }

/** From a board that Paceboard exported to the same board. */
export function BoardFilePage() {
  const { t } = useTranslation('imports')
  const { step, send, confirm, restart } = useFileImport<BoardFilePreview>(ADDRESSES)
  return (
    <FilePage kind="board" title={t('boardFile.title')} lead={t('boardFile.lead')} of={{ step, send, restart }}>
      {({ preview, error }) => (
        <BoardFileForm key={preview.importId} preview={preview} error={error} onImport={confirm} onRestart={restart} />
      )}
    </FilePage>
  )
}

interface BoardFileFormProps {
  readonly preview: BoardFilePreview
  readonly error: unknown
  readonly onImport: (wish: { name: string; members: readonly { sourceId: string; userId: string }[] }) => void
  readonly onRestart: () => void
}

function BoardFileForm({ preview, error, onImport, onRestart }: BoardFileFormProps) {
  const { boardName, counts, people } = preview
  const [name, setName] = useState(boardName)
  const [chosen, setChosen] = useState<readonly string[]>(
    people.filter((person) => person.sure).map((person) => person.sourceId),
  )
  const isNameless = name.trim() === ''

  const handleSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (isNameless) return
    const members = people.filter((person) => chosen.includes(person.sourceId))
    onImport({ name: name.trim(), members: members.map(({ sourceId, userId }) => ({ sourceId, userId })) })
  }

  return (
    <form onSubmit={handleSubmit} noValidate className={styles.form}>
      <FoundPanel counts={counts} />
      <NamePanel name={name} onChange={setName} isMissing={isNameless} />
      {people.length > 0 && <PersonChoices people={people} chosen={chosen} onChange={setChosen} />}
      <ImportEnd error={error} onRestart={onRestart} />
    </form>
  )
}
