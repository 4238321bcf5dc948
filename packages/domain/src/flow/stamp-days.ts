import type { EntryRun } from './entry-run.ts'
import type { FlowColumn } from './history.ts'
import { type LocalDayOf, NEVER } from './local-day.ts'
import { NOT_REACHED, type Stamps, stampsIn } from './stamps.ts'

/**
 * R5, R11: fills in the days on which items came to the columns, one list per column, NEVER where an item has not come
 * (R10: or was cancelled). Days never fall from left to right, the first started column has the day of the last commitment and
 * the first done column that of the finish, also where clocks go back across midnight.
 */
export function stampDays(columns: readonly FlowColumn[], lists: readonly Int32Array[], dayOf: LocalDayOf): Stamp {
  const stampsOf = stampsIn(columns)
  const firstStarted = columns.findIndex(({ phase }) => phase !== 'notStarted')
  const firstDone = columns.findIndex(({ phase }) => phase === 'done')
  const days = new Int32Array(columns.length)
  return (row, run) => {
    fillDays(days, stampsOf(run), dayOf)
    notBefore(days, firstStarted)
    notBefore(days, firstDone)
    for (let column = days.length - 1, right = NEVER; column >= 0; column--) {
      right = Math.min(right, days[column] ?? NEVER)
      const list = lists[column]
      if (list) list[row] = right
    }
  }
}

/** Fills in a row from the entries that count. */
type Stamp = (row: number, run: EntryRun) => void

function fillDays(days: Int32Array, stamps: Stamps, dayOf: LocalDayOf): void {
  let at = NOT_REACHED
  let day = NEVER
  // Neighbours often share an instant: a column that was passed over has the stamp of the next one.
  for (let column = 0; column < days.length; column++) {
    const stamp = stamps[column] as number
    if (stamp !== at) day = stamp === NOT_REACHED ? NEVER : dayOf(stamp)
    at = stamp
    days[column] = day
  }
}

/** No column from this one on may have an earlier day than this one. */
function notBefore(days: Int32Array, column: number): void {
  const earliest = days[column]
  if (earliest === undefined) return
  for (let right = column + 1; right < days.length; right++) days[right] = Math.max(earliest, days[right] ?? NEVER)
}
