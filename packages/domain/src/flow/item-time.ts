import type { BlockReason } from '../board/model.ts'
import type { Instant } from '../time.ts'
import { clockAt } from './clock-lists.ts'
import { entryRange, instantAt, placeAt } from './entry-lists.ts'
import type { FlowFacts } from './flow-facts.ts'
import type { BlockedSpan, FlowColumn } from './history.ts'

/**
 * What a finished item did in a piece of the time between its start and its finish (R14). Every moment is in one of them:
 * `outside` while it stood in done before a reopening, or in a not-started column (start policy `firstEver`);
 * else `blocked`, also where the column is one to wait in; else `waiting` in such a column; else `working`.
 */
export type TimeUse = 'working' | 'waiting' | 'blocked' | 'outside'

/**
 * `place` is that of the column, from the left. `reason` says why, when blocked: where blocks overlap, the one that was
 * there first. Told in arguments: a large board has a million pieces.
 */
export type TellPiece = (place: number, use: TimeUse, ms: number, reason: BlockReason | null) => void

/** Tells the pieces of an item's cycle time, stay by stay; together they are the whole time from start to finish. */
export function eachTimePiece(facts: FlowFacts, row: number, tell: TellPiece): void {
  const { columns, items, entries } = facts
  const { startedAt, finishedAt } = clockAt(facts, row)
  if (startedAt === null || finishedAt === null) return
  const blocks = inOrder(items[row]?.blocked ?? NO_BLOCKS)
  const { begin, end } = entryRange(entries, row)
  for (let entry = begin; entry < end; entry++) {
    const from = Math.max(instantAt(entries, entry), startedAt)
    const isLast = entry + 1 === end
    const to = isLast ? finishedAt : Math.min(instantAt(entries, entry + 1), finishedAt)
    const place = placeAt(entries, entry)
    const column = columns[place]
    if (from >= to || !column) continue
    if (column.phase !== 'started') tell(place, 'outside', to - from, null)
    else tellStay(place, column, blocks, from, to, tell)
  }
}

const NO_BLOCKS: readonly BlockedSpan[] = []

/** A log tells blocks in the order they began; another source may not. */
function inOrder(blocks: readonly BlockedSpan[]): readonly BlockedSpan[] {
  return blocks.length < 2 ? blocks : blocks.toSorted((a, b) => a.from - b.from)
}

/** A stay in a started column, cut where blocks begin and end. */
function tellStay(
  place: number,
  { waits = false }: FlowColumn,
  blocks: readonly BlockedSpan[],
  from: Instant,
  to: Instant,
  tell: TellPiece,
): void {
  let free = to - from
  let after = from
  for (const block of blocks) {
    const begin = Math.max(block.from, after)
    const end = Math.min(block.to ?? to, to)
    if (begin >= end) continue
    tell(place, 'blocked', end - begin, block.reason)
    free -= end - begin
    after = end
  }
  if (free > 0) tell(place, waits ? 'waiting' : 'working', free, null)
}
