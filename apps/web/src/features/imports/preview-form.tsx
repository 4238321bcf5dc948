import type { ImportPreview } from '@paceboard/contract'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { explainError } from '../../lib/explain.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Panel } from '../../ui/panel.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { ImportNotes } from './import-notes.tsx'
import styles from './imports.module.css'
import { KindChoices } from './kind-choices.tsx'
import { PersonChoices } from './person-choices.tsx'
import { TypeChoices } from './type-choices.tsx'
import type { Choices } from './use-trello-import.ts'

const COUNTS = ['cards', 'moves', 'comments', 'checklists', 'members'] as const
const NAME = 120

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
      <Panel title={t('found.title')}>
        <ul className={styles.counts}>
          {COUNTS.filter((what) => counts[what] > 0).map((what) => (
            <li key={what}>
              {t(`found.${what}`, { count: counts[what] })}
              {what === 'cards' && counts.archivedCards > 0 && (
                <span className={styles.quiet}>{t('found.archived', { count: counts.archivedCards })}</span>
              )}
            </li>
          ))}
        </ul>
      </Panel>
      <Panel title={t('board.title')}>
        <TextField
          label={t('board.name')}
          value={choices.name}
          maxLength={NAME}
          onChange={(name) => onChange({ ...choices, name })}
          error={isNameMissing && choices.name.trim() === '' ? t('board.nameMissing') : null}
          hint={t('board.zone', { zone })}
        />
      </Panel>
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
