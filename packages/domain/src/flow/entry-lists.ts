import type { FlowColumn, FlowEntry } from './history.ts'

/**
 * The column entries that count, of many items, as numbers: a million objects are dear to keep. The entries of a row are
 * those from `begins[row]` to before `ends[row]`, in order of time.
 */
export interface EntryLists {
  readonly begins: Int32Array
  readonly ends: Int32Array
  readonly instants: Float64Array
  /** Places of the columns, from the left. */
  readonly places: Uint16Array
}

export const NO_ENTRIES: EntryLists = {
  begins: new Int32Array(),
  ends: new Int32Array(),
  instants: new Float64Array(),
  places: new Uint16Array(),
}

/** Entries per item that there is room for at first. */
const USUAL = 8

/** Copies of entry lists, in which the entries of some rows are replaced and rows are added. */
export class EntryRecorder {
  readonly #placeOf: ReadonlyMap<FlowColumn['id'], number>
  readonly #begins: Int32Array
  readonly #ends: Int32Array
  #instants: Float64Array
  #places: Uint16Array
  #count: number

  /** `rows`: how many there will be at most; `more`: how many of them are going to be recorded. */
  constructor(columns: readonly FlowColumn[], before: EntryLists, rows: number, more: number) {
    this.#placeOf = new Map(columns.map(({ id }, place) => [id, place]))
    this.#count = before.instants.length
    this.#begins = new Int32Array(rows)
    this.#ends = new Int32Array(rows)
    this.#instants = new Float64Array(this.#count + more * USUAL)
    this.#places = new Uint16Array(this.#count + more * USUAL)
    this.#begins.set(before.begins)
    this.#ends.set(before.ends)
    this.#instants.set(before.instants)
    this.#places.set(before.places)
  }

  /** Entries must be in order and in mapped columns (see `countedEntries`). */
  record(row: number, entries: readonly FlowEntry[]): void {
    while (this.#count + entries.length > this.#places.length) this.#grow()
    this.#begins[row] = this.#count
    for (const { at, columnId } of entries) {
      this.#instants[this.#count] = at
      this.#places[this.#count] = this.#placeOf.get(columnId) ?? 0
      this.#count++
    }
    this.#ends[row] = this.#count
  }

  /** The entries of so many rows, without the room that was not needed. */
  lists(rows: number): EntryLists {
    return {
      begins: this.#begins.subarray(0, rows),
      ends: this.#ends.subarray(0, rows),
      instants: this.#instants.slice(0, this.#count),
      places: this.#places.slice(0, this.#count),
    }
  }

  #grow(): void {
    const instants = new Float64Array(this.#instants.length * 2 + USUAL)
    const places = new Uint16Array(instants.length)
    instants.set(this.#instants)
    places.set(this.#places)
    this.#instants = instants
    this.#places = places
  }
}

/** Where the entries of a row begin, and where they are over. */
export function entryRange(
  { begins, ends }: EntryLists,
  row: number,
): { readonly begin: number; readonly end: number } {
  return { begin: begins[row] ?? 0, end: ends[row] ?? 0 }
}

/** When the entry happened. */
export function instantAt({ instants }: EntryLists, entry: number): number {
  return instants[entry] as number
}

/** Place of the column that the entry led to. */
export function placeAt({ places }: EntryLists, entry: number): number {
  return places[entry] as number
}
