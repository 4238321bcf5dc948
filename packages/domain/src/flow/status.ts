import { valueAt } from './day-lists.ts'
import type { FlowFacts } from './flow-facts.ts'
import { NEVER } from './local-day.ts'

/** R10: cancelled is not finished, and keeps the item out of every other state. */
export type FlowStatus = 'notStarted' | 'inProgress' | 'finished' | 'cancelled'

/** Where the item of a row stood at the moment of the facts. */
export function statusAt({ cancelled, finished, started }: FlowFacts, row: number): FlowStatus {
  if (valueAt(cancelled, row) !== NEVER) return 'cancelled'
  if (valueAt(finished, row) !== NEVER) return 'finished'
  return valueAt(started, row) === NEVER ? 'notStarted' : 'inProgress'
}
