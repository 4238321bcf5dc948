import type { ItemId } from '../ids.ts'
import { valueAt } from './day-lists.ts'
import { type DayWindow, dayRange } from './day-window.ts'
import { entryRange, placeAt } from './entry-lists.ts'
import type { FlowFacts } from './flow-facts.ts'
import { idsOf } from './flow-filter.ts'
import type { FlowItem } from './history.ts'

/**
 * How work came in. `expedite`: its class of service goes before everything. `overLimit`: it entered a full column, with
 * a reason. `fellIn`: nobody could plan it, because it was created in a started or done column or started on the day of
 * its creation or the day after. `planned`: none of these; it waited its turn. The first that holds counts.
 */
export type Origin = 'expedite' | 'overLimit' | 'fellIn' | 'planned'

export interface UnplannedShare {
  /** Items that started in the window, whatever became of them but cancelled. */
  readonly n: number
  readonly counts: Readonly<Record<Origin, number>>
  /** All but the planned ones out of all, 0 to 1; null without any. */
  readonly share: number | null
}

/** Days from creation to start that leave no time to plan. */
const SOON = 1

/**
 * How much of the work that started in a window nobody had planned. A board does not ask why an item was made, so this is
 * told from what the log has. Imports that begin in the middle of things make items look unplanned.
 */
export function unplannedShare(facts: FlowFacts, window: DayWindow = {}): UnplannedShare {
  const originOf = origins(facts, window)
  const counts: Record<Origin, number> = { expedite: 0, overLimit: 0, fellIn: 0, planned: 0 }
  for (const row of facts.rows) {
    const origin = originOf(row)
    if (origin !== null) counts[origin]++
  }
  const unplanned = counts.expedite + counts.overLimit + counts.fellIn
  const n = unplanned + counts.planned
  return { n, counts, share: n === 0 ? null : unplanned / n }
}

/** The items behind one of the counts. */
export function itemsOfOrigin(facts: FlowFacts, window: DayWindow, origin: Origin): readonly ItemId[] {
  const originOf = origins(facts, window)
  return idsOf(facts, (row) => originOf(row) === origin)
}

/** The origin of a row; null when it did not start in the window. */
function origins(facts: FlowFacts, window: DayWindow): (row: number) => Origin | null {
  const { first, days } = dayRange(window, facts)
  return (row) => {
    const started = valueAt(facts.started, row)
    const item = facts.items[row]
    if (started < first || started >= first + days || !item) return null
    const birthplace = facts.columns[placeAt(facts.entries, entryRange(facts.entries, row).begin)]
    const bornStarted = birthplace?.phase !== 'notStarted'
    return originOf(item, bornStarted || started - valueAt(facts.created, row) <= SOON)
  }
}

function originOf({ expedite, overLimit }: FlowItem, fellIn: boolean): Origin {
  if (expedite) return 'expedite'
  if (overLimit) return 'overLimit'
  return fellIn ? 'fellIn' : 'planned'
}
