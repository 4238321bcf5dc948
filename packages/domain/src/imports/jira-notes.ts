import type { ImportNote } from './import-note.ts'
import { type ItemHistory, wasGivenUp } from './item-history.ts'
import type { JiraLeft } from './jira-export.ts'
import type { JiraReading } from './jira-items.ts'
import { startNotes } from './trello-notes.ts'

/** What an import from Jira may leave out or change; the client has a sentence for each. */
export type JiraNoteCode =
  | 'jira-skipped'
  | 'jira-partial'
  /** Not one status change in the whole file. */
  | 'jira-no-changes'
  /** Jira kept changes back: an answer holds no more than a hundred of an issue. */
  | 'jira-changes-cut'
  | 'position-corrected'
  | 'csv-given-up'
  | 'csv-people'
  | 'jira-epics'
  | 'jira-subtasks'
  | `jira-left-${JiraLeft}`

/** What came otherwise than it was, or not at all. */
export function jiraNotes(
  { issues, faults, isPartial }: JiraReading,
  items: readonly ItemHistory[],
  strangers: readonly string[],
): readonly ImportNote[] {
  const notes = startNotes<JiraNoteCode>()
  for (const { place, key } of faults) notes.add('jira-skipped', key || `${place}`)
  if (isPartial) notes.add('jira-partial')
  const hasChanges = issues.some(({ way }) => way.entries.length > 1)
  if (!hasChanges && issues.length > 0) notes.add('jira-no-changes', undefined, issues.length)
  for (const { issue, key, way } of issues) {
    const title = `${key} ${issue.summary}`
    if (issue.changesLeft > 0) notes.add('jira-changes-cut', title)
    if (way.isCorrected) notes.add('position-corrected', title)
    if (issue.isSubtask) notes.add('jira-subtasks', title)
  }
  for (const item of items) if (wasGivenUp(item)) notes.add('csv-given-up', item.title)
  const epics = new Set(issues.flatMap(({ issue }) => issue.epic ?? []))
  for (const epic of epics) notes.add('jira-epics', epic)
  for (const stranger of strangers) notes.add('csv-people', stranger)
  for (const { issue, key } of issues) for (const what of issue.left) notes.add(`jira-left-${what}`, key)
  return notes.all()
}
