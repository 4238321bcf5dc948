import type { PendingCommand } from '../board-store.ts'
import type { Shelf } from '../shelf.ts'

interface Window {
  waiting: readonly PendingCommand[]
  take: ((left: readonly PendingCommand[]) => void) | null
}

/** One person's browser, as far as commands that wait are concerned: windows come and go, what they kept stays. */
export class FakeDevice {
  readonly #windows = new Set<Window>()
  #left: readonly PendingCommand[] = []

  open(): Shelf & { lose(): void } {
    const window: Window = { waiting: [], take: null }
    this.#windows.add(window)
    return {
      keep: (waiting) => {
        // As the browser's storage does: what is read later is not what is on screen now.
        if (this.#windows.has(window)) window.waiting = JSON.parse(JSON.stringify(waiting))
      },
      adopt: (take) => {
        window.take = take
        this.#handOver()
      },
      lose: () => {
        this.#windows.delete(window)
        this.#left = [...this.#left, ...window.waiting]
        this.#handOver()
      },
    }
  }

  /** What no window has taken. */
  get left(): readonly PendingCommand[] {
    return this.#left
  }

  #handOver(): void {
    const [next] = this.#windows
    if (!next?.take || this.#left.length === 0) return
    const left = this.#left
    this.#left = []
    next.take(left)
  }
}
