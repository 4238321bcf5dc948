import { PHASE_BY_KIND } from '../board/columns.ts'
import type { Phase } from '../flow/phase.ts'
import type { Instant } from '../time.ts'
import { clip } from './clip.ts'
import { saysGivenUp } from './given-up-words.ts'
import type { HistoryBlock, HistoryComment, HistoryEntry, HistoryStage, ItemHistory } from './item-history.ts'
import type { JiraExport, JiraIssue } from './jira-export.ts'
import { type JiraFault, type JiraFaultReason, type JiraWay, jiraInstant, jiraWay } from './jira-way.ts'
import { type Status, type StatusStages, statusesOf } from './statuses.ts'
import { TRIAGE } from './triage-column.ts'

const LENGTH = { title: 300, name: 80, description: 49_000, comment: 10_000, flag: 500 } as const
const MOST_LABELS = 20

/** An issue that can be read, with its way. */
export interface ReadIssue {
  readonly issue: JiraIssue
  readonly key: string
  readonly way: JiraWay
}

export interface JiraReading {
  readonly issues: readonly ReadIssue[]
  readonly faults: readonly JiraFault[]
  readonly statuses: readonly Status[]
  readonly isPartial: boolean
}

/** Every issue with its way, or why it has none. `at` is the present. */
export function readJira({ issues, isPartial }: JiraExport, at: Instant): JiraReading {
  const keys = new Set<string>()
  const read: ReadIssue[] = []
  const faults: JiraFault[] = []
  for (const [i, issue] of issues.entries()) {
    const key = issue.key ?? ''
    const way = keyFault(key, keys) ?? jiraWay(issue, at)
    if (typeof way === 'string') faults.push({ place: i + 1, key: clip(key, LENGTH.name), reason: way })
    else read.push({ issue, key, way })
    keys.add(key)
  }
  const ways = read.map(({ way }) => way.entries.map(({ status }) => status))
  return { issues: read, faults, statuses: statusesOf({ ways, phases: phasesOf(issues) }), isPartial }
}

/** Keys end up as ids of ours. */
function keyFault(key: string, taken: ReadonlySet<string>): JiraFaultReason | null {
  if (!/^[A-Za-z0-9_-]{1,60}$/.test(key)) return 'no-key'
  return taken.has(key) ? 'key-twice' : null
}

function phasesOf(issues: readonly JiraIssue[]): ReadonlyMap<string, Phase> {
  return new Map(issues.flatMap(({ status, phase }) => (status && phase ? [[status, phase] as const] : [])))
}

/** A read issue as an item in the columns that statuses become. */
export function jiraItem({ issue, key, way }: ReadIssue, { stages, stageOf }: StatusStages): ItemHistory {
  const first = stages.find(({ kind }) => PHASE_BY_KIND[kind] === 'notStarted') ?? TRIAGE
  const passed = withoutStays(way.entries.map(({ at, status, by }) => ({ at, stage: stageOf(status), by })))
  const gaveUp = issue.resolution !== null && saysGivenUp(issue.resolution)
  const entries = gaveUp ? givenUp(passed, first, jiraInstant(issue.resolved)) : passed
  const labels = [...issue.labels, issue.epic ?? ''].map((label) => clip(label, LENGTH.name)).filter(Boolean)
  return {
    itemId: key,
    title: clip(issue.summary, LENGTH.title) || key,
    description: described(issue, key),
    type: clip(issue.type, LENGTH.name),
    pace: null,
    assignee: issue.assignee,
    labels: [...new Set(labels)].slice(0, MOST_LABELS),
    dueDate: issue.due !== null && /^\d{4}-\d{2}-\d{2}$/.test(issue.due) ? issue.due : null,
    entries,
    blocks: blocksOf(way, entries),
    comments: commentsOf(issue, way),
  }
}

/** Statuses that share a column are one stay in it. */
function withoutStays(entries: readonly HistoryEntry[]): readonly HistoryEntry[] {
  return entries.filter(({ stage }, i) => i === 0 || stage?.id !== entries[i - 1]?.stage?.id)
}

/**
 * Closed as something that will not be done: it was given up on when it came to the end, and never finished. One that was
 * never anywhere else began where work begins.
 */
function givenUp(
  entries: readonly HistoryEntry[],
  first: HistoryStage,
  resolvedAt: Instant | null,
): readonly HistoryEntry[] {
  const last = entries.at(-1)
  if (!last || last.stage === null) return entries
  const isEnd = ({ stage }: HistoryEntry) => stage !== null && PHASE_BY_KIND[stage.kind] === 'done'
  const before = entries.slice(0, entries.findLastIndex((entry) => !isEnd(entry)) + 1)
  const closing = entries[before.length]
  if (!closing) return [...entries, { at: Math.max(resolvedAt ?? last.at, last.at), stage: null, by: null }]
  const end = { ...closing, stage: null }
  return before.length > 0 ? [...before, end] : [{ ...closing, stage: first }, end]
}

function described({ description, url }: JiraIssue, key: string): string {
  const link = `Jira: ${url === null ? key : `[${key}](${url})`}`
  return [clip(description, LENGTH.description), link].filter(Boolean).join('\n\n')
}

/** From each flag until it is taken away, or the work is over: Jira leaves it on finished issues. */
function blocksOf({ flags }: JiraWay, entries: readonly HistoryEntry[]): readonly HistoryBlock[] {
  const blocks: HistoryBlock[] = []
  let open: { readonly from: Instant; readonly note: string } | null = null
  for (const { at, words } of flags) {
    if (words && open === null) open = { from: at, note: clip(words, LENGTH.flag) }
    if (!words && open !== null) {
      blocks.push({ ...open, to: at })
      open = null
    }
  }
  const last = entries.at(-1)
  const isOver = last !== undefined && (last.stage === null || PHASE_BY_KIND[last.stage.kind] === 'done')
  if (open === null || (isOver && open.from >= last.at)) return blocks
  return [...blocks, { ...open, to: isOver ? last.at : null }]
}

function commentsOf({ comments }: JiraIssue, { entries }: JiraWay): readonly HistoryComment[] {
  const born = entries[0]?.at ?? 0
  return comments.flatMap(({ id, at, by, text }) => {
    const when = jiraInstant(at)
    const words = clip(text, LENGTH.comment)
    return when === null || !words ? [] : [{ id, at: Math.max(when, born), by, text: words }]
  })
}
