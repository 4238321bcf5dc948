import type { ColumnId } from '../ids.ts'
import type { IsoDate } from '../time.ts'
import { addOn, runningSums } from './day-lists.ts'
import { type DayWindow, dayRange } from './day-window.ts'
import { entryRange, instantAt, placeAt } from './entry-lists.ts'
import type { FlowFacts } from './flow-facts.ts'
import { isoDateOf, type LocalDay, NEVER } from './local-day.ts'
import { statusAt } from './status.ts'

/**
 * How many items stood in started columns at the end of each day, later changes of mind included: what was sent back,
 * reopened or given up afterwards counts on the days it was there. Does not agree with cycle times; `dailySeries` does.
 */
export function wipAsItWas(facts: FlowFacts, window: DayWindow = {}): { firstDay: IsoDate; counts: readonly number[] } {
  const { first, days } = dayRange(window, facts)
  const together = new Int32Array(days)
  for (const [place, changes] of changesByColumn(facts, window).entries()) {
    if (facts.columns[place]?.phase !== 'started') continue
    for (const [day, change] of changes.entries()) addOn(together, day, change)
  }
  return { firstDay: isoDateOf(first), counts: runningSums(together) }
}

/** The same for each column alone. */
export function columnsAsTheyWere(facts: FlowFacts, window: DayWindow): ReadonlyMap<ColumnId, readonly number[]> {
  const changes = changesByColumn(facts, window)
  return new Map(facts.columns.map(({ id }, place) => [id, runningSums(changes[place] ?? new Int32Array())]))
}

/** Whether an item stood in the column at the end of the day, as the board was then. */
export function stoodIn(facts: FlowFacts, columnId: ColumnId, day: LocalDay): (row: number) => boolean {
  const column = facts.columns.findIndex(({ id }) => id === columnId)
  return (row) => {
    let stood = false
    eachStay(facts, row, (place, from, to) => {
      stood ||= place === column && from <= day && day < to
    })
    return stood
  }
}

/** How many more items stood in each column than the day before, left to right. */
function changesByColumn(facts: FlowFacts, window: DayWindow): readonly Int32Array[] {
  const { first, days } = dayRange(window, facts)
  const changes = facts.columns.map(() => new Int32Array(days))
  const add = (place: number, from: LocalDay, to: LocalDay) => {
    const own = changes[place]
    if (!own) return
    addOn(own, Math.max(0, from - first), 1)
    addOn(own, Math.max(0, to - first), -1)
  }
  for (const row of facts.rows) eachStay(facts, row, add)
  return changes
}

/** Time in the column at a place, from the day of the entry to the day on which it was left, which is not counted. */
type TellStay = (place: number, from: LocalDay, to: LocalDay) => void

function eachStay(facts: FlowFacts, row: number, tell: TellStay): void {
  const { items, entries, dayOf } = facts
  const over = statusAt(facts, row) === 'cancelled' ? (items[row]?.cancelledAt ?? null) : null
  const { begin, end } = entryRange(entries, row)
  let day = Number.NEGATIVE_INFINITY
  for (let entry = begin; entry < end; entry++) {
    const at = instantAt(entries, entry)
    if (over !== null && at >= over) return
    const next = entry + 1 < end ? instantAt(entries, entry + 1) : null
    const left = next === null || (over !== null && next >= over) ? over : next
    // Where clocks go back across midnight the later moment lies on the earlier day: nothing leaves before it came.
    day = Math.max(day, dayOf(at))
    tell(placeAt(entries, entry), day, left === null ? NEVER : Math.max(day, dayOf(left)))
  }
}
