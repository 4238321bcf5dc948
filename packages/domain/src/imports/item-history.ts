import { PHASE_BY_KIND } from '../board/columns.ts'
import type { ColumnKind } from '../board/model.ts'
import type { ColumnId } from '../ids.ts'
import type { Instant, IsoDate } from '../time.ts'

/** A column of the board to be, with what it is for. */
export interface HistoryStage {
  readonly id: ColumnId
  readonly name: string
  readonly kind: ColumnKind
}

/** When an item came to a stage; to none when it was given up on, and so archived. */
export interface HistoryEntry {
  readonly at: Instant
  readonly stage: HistoryStage | null
  readonly by: HistoryPerson | null
}

/** A time in which work on an item could not go on; `to` is null while it lasts. */
export interface HistoryBlock {
  readonly from: Instant
  readonly to: Instant | null
  readonly note: string
}

/** Somebody in a file. */
export interface HistoryPerson {
  /** The same for the same person throughout the file. */
  readonly id: string
  readonly name: string
}

export interface HistoryComment {
  readonly id: string
  readonly at: Instant
  readonly by: HistoryPerson | null
  readonly text: string
}

/** An item as a file tells of it, whatever kind of file it was. */
export interface ItemHistory {
  /** Unique in its file. */
  readonly itemId: string
  readonly title: string
  readonly description: string
  /** The name of its type; empty for none. */
  readonly type: string
  readonly pace: 'sprint' | 'marathon' | null
  readonly assignee: HistoryPerson | null
  readonly labels: readonly string[]
  readonly dueDate: IsoDate | null
  /** In the order of time; none when nothing is known, and the item begins with the import. */
  readonly entries: readonly HistoryEntry[]
  readonly blocks: readonly HistoryBlock[]
  readonly comments: readonly HistoryComment[]
}

type Way = Pick<ItemHistory, 'entries'>

/** Was it archived in the end? */
export function isArchived({ entries }: Way): boolean {
  return entries.at(-1)?.stage === null
}

/** Was the last column that it came to one of finished work? */
export function isFinished({ entries }: Way): boolean {
  const stage = entries.findLast((entry) => entry.stage !== null)?.stage
  return stage != null && PHASE_BY_KIND[stage.kind] === 'done'
}

/** Archived without having been finished (flow.md R10). */
export function wasGivenUp(item: Way): boolean {
  return isArchived(item) && !isFinished(item)
}
