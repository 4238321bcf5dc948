import type { ColumnId } from '../ids.ts'
import type { IsoDate } from '../time.ts'
import { addOn, runningSums } from './day-lists.ts'
import { type DayWindow, dayRange } from './day-window.ts'
import type { FlowFacts } from './flow-facts.ts'
import { isoDateOf, type LocalDay, NEVER } from './local-day.ts'
import { phaseByColumn } from './phase.ts'

/**
 * How many items stood in started columns at the end of each day, later changes of mind included: what was sent back,
 * reopened or given up afterwards counts on the days it was there. Does not agree with cycle times; `dailySeries` does.
 */
export function wipAsItWas(facts: FlowFacts, window: DayWindow = {}): { firstDay: IsoDate; counts: readonly number[] } {
  const { first, days } = dayRange(window, facts)
  const phases = phaseByColumn(facts.columns)
  const changes = new Int32Array(days)
  for (const row of facts.rows) {
    for (const stay of staysOf(facts, row)) {
      if (phases.get(stay.columnId) === 'started') addStay(changes, stay, first)
    }
  }
  return { firstDay: isoDateOf(first), counts: runningSums(changes) }
}

/** The same for each column alone. */
export function columnsAsTheyWere(facts: FlowFacts, window: DayWindow): ReadonlyMap<ColumnId, readonly number[]> {
  const { first, days } = dayRange(window, facts)
  const changes = new Map(facts.columns.map(({ id }) => [id, new Int32Array(days)]))
  for (const row of facts.rows) {
    for (const stay of staysOf(facts, row)) {
      const own = changes.get(stay.columnId)
      if (own) addStay(own, stay, first)
    }
  }
  return new Map([...changes].map(([columnId, own]) => [columnId, runningSums(own)]))
}

/** Whether an item stood in the column at the end of the day, as the board was then. */
export function stoodIn(facts: FlowFacts, columnId: ColumnId, day: LocalDay): (row: number) => boolean {
  return (row) => staysOf(facts, row).some((stay) => stay.columnId === columnId && stay.from <= day && day < stay.to)
}

/** Time in one column, from the day of the entry to the day on which it was left, which is not counted. */
interface Stay {
  readonly columnId: ColumnId
  readonly from: LocalDay
  readonly to: LocalDay
}

function staysOf({ items, dayOf }: FlowFacts, row: number): readonly Stay[] {
  const replay = items[row]
  if (!replay) return []
  const end = replay.status === 'cancelled' ? replay.item.cancelledAt : null
  const entries = replay.entries.filter(({ at }) => end === null || at < end)
  return entries.map(({ at, columnId }, place) => {
    const left = entries[place + 1]?.at ?? end
    return { columnId, from: dayOf(at), to: left === null ? NEVER : dayOf(left) }
  })
}

function addStay(changes: Int32Array, { from, to }: Stay, first: LocalDay): void {
  addOn(changes, Math.max(0, from - first), 1)
  addOn(changes, Math.max(0, to - first), -1)
}
