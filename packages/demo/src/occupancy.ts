import type { Journey } from './journey.ts'
import type { Moment } from './work-calendar.ts'

/** A stretch of time that takes one place somewhere: in a column, or among a person's active items. */
export interface Stay {
  readonly place: string
  readonly from: Moment
  readonly to: Moment
}

/** The stays of a journey in columns after the backlog, and with its assignee while work is active. */
export function staysOf({ ready, stops, assignee }: Pick<Journey, 'ready' | 'stops' | 'assignee'>): readonly Stay[] {
  if (ready === null) return []
  const entries = [{ column: 'ready', moment: ready }, ...stops]
  return entries.flatMap(({ column, moment: from }, i) => {
    const to = entries[i + 1]?.moment ?? Number.POSITIVE_INFINITY
    const inColumn = { place: column, from, to }
    return column === 'in_progress' && assignee ? [inColumn, { place: assignee, from, to }] : [inColumn]
  })
}

/** Who and what is where and when, so that stories can be told without breaking a limit. */
export class Occupancy {
  readonly #stays = new Map<string, Stay[]>()

  add(stays: readonly Stay[]): void {
    for (const stay of stays) {
      const there = this.#stays.get(stay.place)
      if (there) there.push(stay)
      else this.#stays.set(stay.place, [stay])
    }
  }

  /** Whether a place with this limit never holds more than that, ends included, when this stay joins. */
  fits(stay: Stay, limit: number): boolean {
    const there = (this.#stays.get(stay.place) ?? []).filter((one) => one.from <= stay.to && stay.from <= one.to)
    const entries = [stay.from, ...there.map((one) => one.from).filter((from) => from >= stay.from)]
    return entries.every((moment) => there.filter((one) => one.from <= moment && moment <= one.to).length < limit)
  }
}
