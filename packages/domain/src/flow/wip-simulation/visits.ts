import type { ColumnId } from '../../ids.ts'
import type { Instant } from '../../time.ts'
import { clockAt } from '../clock-lists.ts'
import { entryRange, instantAt, placeAt } from '../entry-lists.ts'
import type { FlowFacts } from '../flow-facts.ts'
import type { BlockedSpan } from '../history.ts'
import { statusAt } from '../status.ts'

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
export function visitsOf(facts: FlowFacts, row: number): readonly Visit[] {
  const { columns, items, entries } = facts
  const { startedAt, finishedAt } = clockAt(facts, row)
  if (statusAt(facts, row) !== 'finished' || startedAt === null || finishedAt === null) return []
  const visits: Visit[] = []
  const { begin, end } = entryRange(entries, row)
  for (let entry = begin; entry < end; entry++) {
    const from = Math.max(instantAt(entries, entry), startedAt)
    const next = entry + 1 < end ? instantAt(entries, entry + 1) : finishedAt
    const to = Math.min(next, finishedAt)
    const column = columns[placeAt(entries, entry)]
    if (from >= to || column?.phase !== 'started') continue
    visits.push({ columnId: column.id, from, to, free: freeSpans(from, to, items[row]?.blocked ?? []) })
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
