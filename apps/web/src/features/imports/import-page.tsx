import type { ImportPreview } from '@paceboard/contract'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FilePage } from './file-page.tsx'
import { PreviewForm } from './preview-form.tsx'
import { type Choices, useTrelloImport } from './use-trello-import.ts'

/** From a Trello export to a board. */
export function ImportPage() {
  const { t } = useTranslation('imports')
  const { step, send, confirm, restart } = useTrelloImport()
  const [choices, setChoices] = useState<Choices | null>(null)
  const restartAnew = () => {
    setChoices(null)
    restart()
  }

  return (
    <FilePage kind="trello" title={t('title')} lead={t('lead')} of={{ step, send, restart: restartAnew }}>
      {({ preview, error }) => (
        <PreviewForm
          preview={preview}
          choices={choices ?? guessFrom(preview)}
          onChange={setChoices}
          onImport={() => confirm(wishOf(preview, choices))}
          onRestart={restartAnew}
          error={error}
        />
      )}
    </FilePage>
  )
}

/** What is chosen before anybody has chosen: of the people, only those who are surely the same. */
function guessFrom({ boardName, people }: ImportPreview): Choices {
  const members = people.filter((person) => person.sure).map((person) => person.sourceId)
  return { name: boardName, kinds: {}, typeLabels: [], members }
}

/** Every list's kind is sent, as shown, so that what was seen is what is made. */
function wishOf(preview: ImportPreview, choices: Choices | null): Choices {
  const chosen = choices ?? guessFrom(preview)
  const guessed = Object.fromEntries(preview.lists.map((list) => [list.listId, list.kind]))
  return { ...chosen, name: chosen.name.trim(), kinds: { ...guessed, ...chosen.kinds } }
}
