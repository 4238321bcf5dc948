import type { JiraUpload } from '@paceboard/contract'
import type { StatusFate } from '@paceboard/domain'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Panel } from '../../ui/panel.tsx'
import { FaultChoices, type WrongRows } from './fault-choices.tsx'
import { FoundPanel } from './found-panel.tsx'
import { ImportEnd } from './import-end.tsx'
import { ImportNotes } from './import-notes.tsx'
import styles from './imports.module.css'
import { NamePanel } from './name-panel.tsx'
import { PersonChoices } from './person-choices.tsx'
import { StatusChoices } from './status-choices.tsx'

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
      <FoundPanel counts={counts} />
      <NamePanel name={name} onChange={setName} isMissing={isSubmitted && isNameless} zone={timezone} />
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
      <ImportEnd error={error} isStopped={isStopped} onRestart={onRestart} />
    </form>
  )
}
