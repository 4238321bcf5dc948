import type { ColumnId } from '../../ids.ts'
import type { Instant } from '../../time.ts'
import type { BlockedSpan, FlowColumn } from '../history.ts'
import type { ItemReplay } from '../replay.ts'

export interface Span {
  readonly from: Instant
  readonly to: Instant
}

/** A stay of an item in a started column, of which it could go on in the `free` spans. */
export interface Visit extends Span {
  readonly columnId: ColumnId
  readonly free: readonly Span[]
}

/**
 * The stays of a finished item between its start and its finish, in order. What was never finished has none: mostly it lies
 * there without anybody looking at it, and must not take attention from the rest.
 */
export function visitsOf(
  { item, status, clock, entries }: ItemReplay,
  columns: readonly FlowColumn[],
): readonly Visit[] {
  const { startedAt, finishedAt } = clock
  if (status !== 'finished' || startedAt === null || finishedAt === null) return []
  const started = new Set(columns.filter(({ phase }) => phase === 'started').map(({ id }) => id))
  return entries.flatMap(({ at, columnId }, i): Visit[] => {
    const from = Math.max(at, startedAt)
    const to = Math.min(entries[i + 1]?.at ?? finishedAt, finishedAt)
    if (from >= to || !started.has(columnId)) return []
    return [{ columnId, from, to, free: freeSpans(from, to, item.blocked ?? []) }]
  })
}

/** What blocked spans, in the order they began, leave of a time. */
function freeSpans(from: Instant, to: Instant, blocked: readonly BlockedSpan[]): readonly Span[] {
  const free: Span[] = []
  let after = from
  for (const block of blocked) {
    if (block.from > after) free.push({ from: after, to: Math.min(block.from, to) })
    after = Math.max(after, block.to ?? to)
    if (after >= to) return free
  }
  free.push({ from: after, to })
  return free
}
