import type { Instant } from '../time.ts'
import type { FlowEntry } from './history.ts'
import type { PhaseByColumn } from './phase.ts'

/**
 * R16: the entries that count, in order of time. Entries at the same instant keep the order given, which is the order
 * they happened in. Entries after `asOf` and entries into unmapped columns do not count.
 */
export function countedEntries(
  entries: readonly FlowEntry[],
  asOf: Instant,
  phases: PhaseByColumn,
): readonly FlowEntry[] {
  const counts = (entry: FlowEntry) => entry.at <= asOf && phases.has(entry.columnId)
  const counted = entries.every(counts) ? entries : entries.filter(counts)
  return isOrdered(counted) ? counted : counted.toSorted((a, b) => a.at - b.at)
}

function isOrdered(entries: readonly FlowEntry[]): boolean {
  let previous = Number.NEGATIVE_INFINITY
  for (const { at } of entries) {
    if (at < previous) return false
    previous = at
  }
  return true
}
