import type { Instant } from '../time.ts'
import type { JiraChange, JiraIssue, JiraPerson } from './jira-export.ts'

export const JIRA_FAULTS = ['no-key', 'key-twice', 'no-created', 'no-status', 'not-a-date', 'in-the-future'] as const
export type JiraFaultReason = (typeof JIRA_FAULTS)[number]

/** An issue that cannot be read. */
export interface JiraFault {
  /** Its place in the file, from 1. */
  readonly place: number
  readonly key: string
  readonly reason: JiraFaultReason
}

/** The statuses that an issue came to, and when. */
export interface JiraWay {
  readonly entries: readonly { readonly at: Instant; readonly status: string; readonly by: JiraPerson | null }[]
  /** Flags by which the issue was held up, in order. */
  readonly flags: readonly { readonly at: Instant; readonly words: string }[]
  /** The changes do not end where the issue stands: a last one was added. */
  readonly isCorrected: boolean
}

/** A moment as Jira writes it, with or without a colon in the offset; null when it is none. */
export function jiraInstant(text: string | null): Instant | null {
  if (text === null) return null
  const at = Date.parse(text.replace(/([+-]\d{2})(\d{2})$/, '$1:$2'))
  return Number.isNaN(at) ? null : at
}

/** An issue's way through its statuses, from its creation to where it stands. Nothing happens after `now`. */
export function jiraWay(issue: JiraIssue, now: Instant): JiraWay | JiraFaultReason {
  const created = jiraInstant(issue.created)
  if (issue.created === null) return 'no-created'
  if (created === null) return 'not-a-date'
  if (created > now) return 'in-the-future'
  const changes = inOrder(issue.changes)
  if (changes === null) return 'not-a-date'

  const moves = changes.filter(({ field }) => field === 'status')
  const first = moves[0]?.from || issue.status
  if (!first) return 'no-status'
  // What Jira dates before the creation, as after a move from another site, came with it.
  const within = (at: Instant) => Math.min(Math.max(at, created), now)
  const entries = [{ at: created, status: first, by: issue.creator }]
  for (const { when, to, by } of moves) {
    if (to && to !== entries.at(-1)?.status) entries.push({ at: within(when), status: to, by })
  }
  const last = entries.at(-1) as (typeof entries)[number]
  const isCorrected = issue.status !== null && issue.status !== last.status
  if (isCorrected) {
    const at = Math.max(within(jiraInstant(issue.updated) ?? last.at), last.at)
    entries.push({ at, status: issue.status, by: null })
  }
  const flags = changes.filter(({ field }) => field === 'flag').map(({ when, to }) => ({ at: within(when), words: to }))
  return { entries, flags, isCorrected }
}

type Dated = JiraChange & { readonly when: Instant }

/** Oldest first, at the same moment by their numbers (flow.md R16); null when one has no date. */
function inOrder(changes: readonly JiraChange[]): readonly Dated[] | null {
  const dated: Dated[] = []
  for (const change of changes) {
    const when = jiraInstant(change.at)
    if (when === null) return null
    dated.push({ ...change, when })
  }
  return dated.sort((a, b) => a.when - b.when || Number(a.id) - Number(b.id) || 0)
}
