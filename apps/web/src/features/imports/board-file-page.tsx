import type { BoardFilePreview } from '@paceboard/contract'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { explainError } from '../../lib/explain.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Panel } from '../../ui/panel.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { FilePage } from './file-page.tsx'
import styles from './imports.module.css'
import { PersonChoices } from './person-choices.tsx'
import { useFileImport } from './use-file-import.ts'

const ADDRESSES = { upload: '/api/imports/board', confirm: (importId: string) => `/api/imports/board/${importId}` }
const COUNTS = ['cards', 'columns', 'members', 'commits'] as const
const NAME = 120

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
  const { t } = useTranslation('imports')
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
      <Panel title={t('found.title')}>
        <ul className={styles.counts}>
          {COUNTS.map((what) => (
            <li key={what}>{t(`found.${what}`, { count: counts[what] })}</li>
          ))}
        </ul>
      </Panel>
      <Panel title={t('board.title')}>
        <TextField
          label={t('board.name')}
          value={name}
          maxLength={NAME}
          onChange={setName}
          error={isNameless ? t('board.nameMissing') : null}
        />
      </Panel>
      {people.length > 0 && <PersonChoices people={people} chosen={chosen} onChange={setChosen} />}
      {error !== null && (
        <Banner tone="refused" title={t('problem.importTitle')}>
          {explainError(error)} {t('problem.kept')}
        </Banner>
      )}
      <div className={styles.actions}>
        <Button type="submit" variant="primary" size="l">
          {t('import')}
        </Button>
        <Button size="l" variant="quiet" onPress={onRestart}>
          {t('another')}
        </Button>
      </div>
    </form>
  )
}
