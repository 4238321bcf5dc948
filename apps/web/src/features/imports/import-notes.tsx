import type { ImportNote } from '@paceboard/contract'
import type { JiraNoteCode, TrelloNoteCode } from '@paceboard/domain'
import { useTranslation } from 'react-i18next'
import styles from './imports.module.css'

type CsvNoteCode =
  | 'rows-skipped'
  | 'csv-people'
  | 'csv-given-up'
  | 'csv-no-history'
  | 'csv-no-moves'
  | 'csv-finish-unknown'
type NoteCode = TrelloNoteCode | JiraNoteCode | CsvNoteCode | 'people-kept'

/** Every code has a sentence; a code without one does not compile. */
const KNOWN = {
  'actions-cut': true,
  'list-split': true,
  'list-gone': true,
  'card-in-closed-list': true,
  'cards-deleted': true,
  'templates-skipped': true,
  'creation-guessed': true,
  'position-corrected': true,
  'archived-unfinished': true,
  'people-matched': true,
  'people-unmatched': true,
  'checks-cut': true,
  'text-cut': true,
  'attachments-as-links': true,
  'custom-fields-skipped': true,
  'actions-unused': true,
  'people-kept': true,
  'rows-skipped': true,
  'csv-people': true,
  'csv-given-up': true,
  'csv-no-history': true,
  'csv-no-moves': true,
  'csv-finish-unknown': true,
  'jira-skipped': true,
  'jira-partial': true,
  'jira-no-changes': true,
  'jira-changes-cut': true,
  'jira-epics': true,
  'jira-subtasks': true,
  'jira-left-sprints': true,
  'jira-left-points': true,
  'jira-left-attachments': true,
  'jira-left-links': true,
  'jira-left-worklogs': true,
  'jira-left-versions': true,
  'jira-left-priorities': true,
} as const satisfies Record<NoteCode, true>

/** Names of Trello's own actions tell a marketer nothing; nor do some of all cards. */
const WITHOUT_EXAMPLES: ReadonlySet<string> = new Set(['actions-unused', 'csv-no-moves', 'jira-left-priorities'])

export interface ImportNotesProps {
  readonly notes: readonly ImportNote[]
}

/** What is left out or changed, and why, one sentence each. */
export function ImportNotes({ notes }: ImportNotesProps) {
  const { t } = useTranslation('imports')
  return (
    <ul className={styles.notes}>
      {notes.filter(isKnown).map(({ code, count, examples }) => (
        <li key={code}>
          <p>{t(`notes.${code}`, { count })}</p>
          {examples.length > 0 && !WITHOUT_EXAMPLES.has(code) && (
            <p className={styles.quiet}>{t('notes.examples', { examples: examples.join(' · ') })}</p>
          )}
        </li>
      ))}
    </ul>
  )
}

function isKnown(note: ImportNote): note is ImportNote & { readonly code: NoteCode } {
  return Object.hasOwn(KNOWN, note.code)
}
