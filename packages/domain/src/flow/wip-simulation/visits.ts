import type { ColumnId } from '../../ids.ts'
import type { Instant } from '../../time.ts'
import { entryRange, instantAt, placeAt } from '../entry-lists.ts'
import type { FlowFacts } from '../flow-facts.ts'
import type { BlockedSpan } from '../history.ts'

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
export function visitsOf({ columns, items, entries }: FlowFacts, row: number): readonly Visit[] {
  const { item, status, clock } = items[row] ?? {}
  if (!item || !clock || status !== 'finished' || clock.startedAt === null || clock.finishedAt === null) return []
  const visits: Visit[] = []
  const { begin, end } = entryRange(entries, row)
  for (let entry = begin; entry < end; entry++) {
    const from = Math.max(instantAt(entries, entry), clock.startedAt)
    const next = entry + 1 < end ? instantAt(entries, entry + 1) : clock.finishedAt
    const to = Math.min(next, clock.finishedAt)
    const column = columns[placeAt(entries, entry)]
    if (from >= to || column?.phase !== 'started') continue
    visits.push({ columnId: column.id, from, to, free: freeSpans(from, to, item.blocked ?? []) })
  }
  return visits
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
