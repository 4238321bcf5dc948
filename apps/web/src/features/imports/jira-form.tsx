import type { JiraUpload } from '@paceboard/contract'
import type { StatusFate } from '@paceboard/domain'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { explainError } from '../../lib/explain.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Panel } from '../../ui/panel.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { FaultChoices, type WrongRows } from './fault-choices.tsx'
import { ImportNotes } from './import-notes.tsx'
import styles from './imports.module.css'
import { PersonChoices } from './person-choices.tsx'
import { StatusChoices } from './status-choices.tsx'

const COUNTS = ['cards', 'moves', 'comments', 'blocks', 'members'] as const
const NAME = 120

export interface JiraFormProps {
  readonly preview: JiraUpload
  /** Why the last attempt made no board. */
  readonly error: unknown
  readonly onImport: (wish: JiraWish) => void
  readonly onRestart: () => void
}

export interface JiraWish {
  readonly name: string
  readonly timezone: string
  readonly statuses: Readonly<Record<string, StatusFate>>
  readonly members: readonly { readonly sourceId: string; readonly userId: string }[]
  readonly wrongRows: WrongRows
}

/** What the issues are and what will be made of them; everything has a sensible guess. */
export function JiraForm({ preview, error, onImport, onRestart }: JiraFormProps) {
  const { t } = useTranslation('imports')
  const { counts, statuses, people, faults, wrong, notes } = preview
  const [name, setName] = useState(preview.boardName)
  const [isSubmitted, setSubmitted] = useState(false)
  const [wrongRows, setWrongRows] = useState<WrongRows>('stop')
  const [chosen, setChosen] = useState<readonly string[]>(
    people.filter((person) => person.sure).map((person) => person.sourceId),
  )
  // Every fate is sent, as shown, so that what was seen is what is made.
  const [fates, setFates] = useState<JiraWish['statuses']>(() =>
    Object.fromEntries(statuses.map(({ id, guess }) => [id, guess])),
  )
  const timezone = Intl.DateTimeFormat().resolvedOptions().timeZone
  const isStopped = counts.cards === 0 || (wrong > 0 && wrongRows === 'stop')
  const isNameless = name.trim() === ''

  const handleSubmit = (event: FormEvent) => {
    event.preventDefault()
    setSubmitted(true)
    if (isNameless || isStopped) return
    const members = people
      .filter((person) => chosen.includes(person.sourceId))
      .map(({ sourceId, userId }) => ({ sourceId, userId }))
    onImport({ name: name.trim(), timezone, statuses: fates, members, wrongRows })
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
          value={name}
          maxLength={NAME}
          onChange={setName}
          error={isSubmitted && isNameless ? t('board.nameMissing') : null}
          hint={t('board.zone', { zone: timezone })}
        />
      </Panel>
      {statuses.length > 0 && <StatusChoices statuses={statuses} fates={fates} onChange={setFates} />}
      {people.length > 0 && <PersonChoices people={people} chosen={chosen} onChange={setChosen} />}
      {wrong > 0 && (
        <FaultChoices
          title={t('jira.faults.title', { count: wrong })}
          faults={faults.map(({ place, key, reason }) => ({
            id: place,
            words: t(`jira.faults.${reason}`, { issue: key || t('jira.faults.place', { place }) }),
          }))}
          wrong={wrong}
          choice={t('jira.faults.choice')}
          wrongRows={wrongRows}
          onChange={setWrongRows}
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
        <Button type="submit" variant="primary" size="l" isDisabled={isStopped}>
          {t('import')}
        </Button>
        <Button size="l" variant="quiet" onPress={onRestart}>
          {t('another')}
        </Button>
      </div>
    </form>
  )
}
