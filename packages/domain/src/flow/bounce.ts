import type { FlowEntry } from './history.ts'

export interface Settled {
  readonly entries: readonly FlowEntry[]
  /** How many excursions were left out. */
  readonly bounces: number
}

/**
 * R16: a trip A → B → A with at most `bounceSeconds` in B never happened; the stay in A goes on. 0 turns the filter off.
 * Entries must be in order. Trips inside a trip fold from the inside out.
 */
export function withoutBounces(entries: readonly FlowEntry[], bounceSeconds: number): Settled {
  if (bounceSeconds <= 0) return { entries, bounces: 0 }
  const kept: FlowEntry[] = []
  let bounces = 0
  for (const entry of entries) {
    const current = kept.at(-1)
    if (current?.columnId === entry.columnId) continue
    const returns = kept.at(-2)?.columnId === entry.columnId
    if (current && returns && entry.at - current.at <= bounceSeconds * 1000) {
      kept.pop()
      bounces++
    } else {
      kept.push(entry)
    }
  }
  return { entries: kept, bounces }
}
