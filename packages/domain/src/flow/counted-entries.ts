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
  let previous = Number.NEGATIVE_INFINITY
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i] as FlowEntry
    if (!counts(entry, asOf, phases) || entry.at < previous)
      return entries.filter((one) => counts(one, asOf, phases)).sort((a, b) => a.at - b.at)
    previous = entry.at
  }
  // As nearly all are: a large history would else be copied.
  return entries
}

function counts({ at, columnId }: FlowEntry, asOf: Instant, phases: PhaseByColumn): boolean {
  return at <= asOf && phases.has(columnId)
}
