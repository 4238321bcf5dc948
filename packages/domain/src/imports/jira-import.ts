import type { Commit } from '../board/commit.ts'
import type { ItemId } from '../ids.ts'
import type { Instant } from '../time.ts'
import { boardOfHistories, type HistoryChoices } from './history-board.ts'
import type { ImportNote } from './import-note.ts'
import { isArchived } from './item-history.ts'
import type { JiraExport, JiraPerson } from './jira-export.ts'
import { jiraItem, readJira } from './jira-items.ts'
import { jiraNotes } from './jira-notes.ts'
import type { JiraFault } from './jira-way.ts'
import { type Status, type StatusFate, stagesOf } from './statuses.ts'

export interface JiraChoices extends HistoryChoices {
  /** What becomes of a status, by the id that the preview gave it; without one the guess stands. */
  readonly statuses: ReadonlyMap<string, StatusFate>
}

export interface JiraImport {
  readonly commits: readonly Commit[]
  readonly descriptions: ReadonlyMap<ItemId, string>
  /** Issues that cannot be read, and are left out. */
  readonly faults: readonly JiraFault[]
  readonly report: {
    readonly items: number
    readonly moves: number
    readonly comments: number
    readonly notes: readonly ImportNote[]
  }
}

/**
 * A board from Jira's issues with their status changes, each commit at its own time. The same export and choices give the
 * same board.
 */
export function importJira(exported: JiraExport, { statuses, ...choices }: JiraChoices): JiraImport {
  const reading = readJira(exported, choices.at)
  const columns = stagesOf(reading.statuses, statuses)
  const items = reading.issues.map((issue) => jiraItem(issue, columns))
  const { commits, descriptions, people, counts } = boardOfHistories('jira', columns.stages, items, choices)
  const notes = jiraNotes(reading, items, people.strangers)
  return { commits, descriptions, faults: reading.faults, report: { ...counts, notes } }
}

export interface JiraPreview {
  readonly boardName: string
  readonly statuses: readonly Status[]
  readonly people: readonly JiraPerson[]
  readonly counts: {
    readonly cards: number
    readonly archivedCards: number
    readonly moves: number
    readonly comments: number
    readonly blocks: number
  }
  readonly faults: readonly JiraFault[]
  readonly notes: readonly ImportNote[]
}

/** What an export holds and what we make of its statuses, before anything is made of it. `at` is the present. */
export function previewJira(exported: JiraExport, at: Instant): JiraPreview {
  const reading = readJira(exported, at)
  const columns = stagesOf(reading.statuses, new Map())
  const items = reading.issues.map((issue) => jiraItem(issue, columns))
  const sum = (count: (item: (typeof items)[number]) => number) => items.reduce((all, item) => all + count(item), 0)
  return {
    boardName: exported.project,
    statuses: reading.statuses,
    people: jiraPeople(exported),
    counts: {
      cards: items.length,
      archivedCards: items.filter(isArchived).length,
      moves: sum(({ entries }) => entries.filter(({ stage }, i) => i > 0 && stage !== null).length),
      comments: sum(({ comments }) => comments.length),
      blocks: sum(({ blocks }) => blocks.length),
    },
    faults: reading.faults,
    // What cannot be read is told with its reasons.
    notes: jiraNotes({ ...reading, faults: [] }, items, []),
  }
}

/** Everybody who appears in an export, once each. */
export function jiraPeople({ issues }: JiraExport): readonly JiraPerson[] {
  const people = new Map<string, JiraPerson>()
  for (const { assignee, creator, changes, comments } of issues) {
    for (const person of [assignee, creator, ...changes.map(({ by }) => by), ...comments.map(({ by }) => by)]) {
      if (person) people.set(person.id, person)
    }
  }
  return [...people.values()]
}
