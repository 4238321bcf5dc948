import type { ImportPreview } from '@paceboard/contract'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Panel } from '../../ui/panel.tsx'
import { FoundPanel } from './found-panel.tsx'
import { ImportEnd } from './import-end.tsx'
import { ImportNotes } from './import-notes.tsx'
import styles from './imports.module.css'
import { KindChoices } from './kind-choices.tsx'
import { NamePanel } from './name-panel.tsx'
import { PersonChoices } from './person-choices.tsx'
import { TypeChoices } from './type-choices.tsx'
import type { Choices } from './use-trello-import.ts'

export interface PreviewFormProps {
  readonly preview: ImportPreview
  readonly choices: Choices
  readonly onChange: (choices: Choices) => void
  readonly onImport: () => void
  readonly onRestart: () => void
  /** Why the last attempt made no board. */
  readonly error: unknown
}

/** What the file holds and what will be made of it; everything has a sensible guess. */
export function PreviewForm({ preview, choices, onChange, onImport, onRestart, error }: PreviewFormProps) {
  const { t } = useTranslation('imports')
  const [isNameMissing, setNameMissing] = useState(false)
  const { counts, notes, lists, labels, people } = preview
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone

  const handleSubmit = (event: FormEvent) => {
    event.preventDefault()
    const isMissing = choices.name.trim() === ''
    setNameMissing(isMissing)
    if (!isMissing) onImport()
  }

  return (
    <form onSubmit={handleSubmit} noValidate className={styles.form}>
      <FoundPanel counts={counts} />
      <NamePanel
        name={choices.name}
        onChange={(name) => onChange({ ...choices, name })}
        isMissing={isNameMissing && choices.name.trim() === ''}
        zone={zone}
      />
      <KindChoices
        lists={lists}
        kinds={choices.kinds}
        onChange={(listId, kind) => onChange({ ...choices, kinds: { ...choices.kinds, [listId]: kind } })}
      />
      {labels.length > 0 && (
        <TypeChoices
          labels={labels}
          chosen={choices.typeLabels}
          onChange={(typeLabels) => onChange({ ...choices, typeLabels })}
        />
      )}
      {people.length > 0 && (
        <PersonChoices
          people={people}
          chosen={choices.members}
          onChange={(members) => onChange({ ...choices, members })}
        />
      )}
      {notes.length > 0 && (
        <Panel title={t('notes.title')}>
          <ImportNotes notes={notes} />
        </Panel>
      )}
      <ImportEnd error={error} onRestart={onRestart} />
    </form>
  )
}
