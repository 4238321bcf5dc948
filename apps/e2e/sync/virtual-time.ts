import { setImmediate as settled } from 'node:timers/promises'

interface Event {
  readonly at: number
  readonly run: () => void
}

/** A clock that jumps from event to event, so that minutes of delays take no time and happen in one order only. */
export class VirtualTime {
  /** Milliseconds since the beginning. */
  now = 0
  /** Ordered by time; of two at the same time the one asked for first comes first. */
  readonly #events: Event[] = []

  /** Runs something later, once; returns how to call it off. */
  after(ms: number, run: () => void): () => void {
    const event = { at: this.now + ms, run }
    const place = this.#events.findLastIndex((one) => one.at <= event.at) + 1
    this.#events.splice(place, 0, event)
    return () => {
      const index = this.#events.indexOf(event)
      if (index >= 0) this.#events.splice(index, 1)
    }
  }

  /** Lets everything happen until `isDone`; false when the limit is reached, or nothing is left to happen, before. */
  async run(isDone: () => boolean, limit: number): Promise<boolean> {
    while (!isDone()) {
      const event = this.#events[0]
      if (!event || event.at > limit) return false
      this.#events.shift()
      this.now = event.at
      event.run()
      // Promises that were kept by the event answer before the next one.
      await settled()
    }
    return true
  }
}
