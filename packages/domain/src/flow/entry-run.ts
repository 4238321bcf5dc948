import type { ColumnId } from '../ids.ts'
import type { Instant } from '../time.ts'
import type { FlowColumn, FlowEntries, FlowEntry, PackedEntries } from './history.ts'

/**
 * The column entries of one item as numbers, in order of time, and then those of the next: a large history would leave
 * millions of objects behind.
 */
export class EntryRun {
  length = 0
  instants = new Float64Array(64)
  /** Places of the columns, from the left. */
  places = new Uint16Array(64)
  readonly #placeOf: ReadonlyMap<ColumnId, number>

  constructor(columns: readonly Pick<FlowColumn, 'id'>[]) {
    this.#placeOf = new Map(columns.map(({ id }, place) => [id, place]))
  }

  /**
   * R16: takes over the entries that count, in order of time. Entries at the same instant keep the order given, which is
   * the order they happened in. Entries after `asOf` and entries into unmapped columns do not count.
   */
  read(entries: FlowEntries, asOf: Instant): void {
    const packed = 'instantAt' in entries ? entries : new ListedEntries(entries)
    this.length = 0
    if (packed.length > this.instants.length) this.#makeRoom(packed.length)
    let isInOrder = true
    for (let i = 0; i < packed.length; i++) {
      const at = packed.instantAt(i)
      const place = this.#placeOf.get(packed.columnIdAt(i))
      if (at > asOf || place === undefined) continue
      if (this.length > 0 && at < (this.instants[this.length - 1] as number)) isInOrder = false
      this.set(this.length++, at, place)
    }
    if (!isInOrder) this.#sort()
  }

  set(index: number, at: Instant, place: number): void {
    this.instants[index] = at
    this.places[index] = place
  }

  #makeRoom(length: number): void {
    this.instants = new Float64Array(2 * length)
    this.places = new Uint16Array(2 * length)
  }

  #sort(): void {
    const entries = Array.from({ length: this.length }, (_, i) => [this.instants[i] ?? 0, this.places[i] ?? 0] as const)
    entries.sort(([a], [b]) => a - b)
    for (const [i, [at, place]] of entries.entries()) this.set(i, at, place)
  }
}

class ListedEntries implements PackedEntries {
  readonly #entries: readonly FlowEntry[]

  constructor(entries: readonly FlowEntry[]) {
    this.#entries = entries
  }

  get length(): number {
    return this.#entries.length
  }

  instantAt(i: number): Instant {
    return (this.#entries[i] as FlowEntry).at
  }

  columnIdAt(i: number): ColumnId {
    return (this.#entries[i] as FlowEntry).columnId
  }
}
