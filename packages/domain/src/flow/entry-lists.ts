import type { EntryRun } from './entry-run.ts'

/** Room for entries as numbers, which grows at its end only: entries that are there never change. */
interface EntryRoom {
  readonly instants: Float64Array
  /** Places of the columns, from the left. */
  readonly places: Uint16Array
  /** How many entries are in it; those behind are free. */
  taken: number
}

/**
 * The column entries that count, of many items, as numbers: a million objects are dear to keep. The entries of a row are
 * those from `begins[row]` to before `ends[row]`, in order of time. Lists that follow from one another share their room.
 */
export interface EntryLists {
  readonly begins: Int32Array
  readonly ends: Int32Array
  readonly room: EntryRoom
  /** How many entries of the room these lists know. */
  readonly known: number
}

export const NO_ENTRIES: EntryLists = {
  begins: new Int32Array(),
  ends: new Int32Array(),
  room: { instants: new Float64Array(), places: new Uint16Array(), taken: 0 },
  known: 0,
}

/** Entries per item that there is room for at first. */
const USUAL = 12

/** Entry lists that follow from others: the entries of some rows are replaced, and rows are added. */
export class EntryRecorder {
  readonly #begins: Int32Array
  readonly #ends: Int32Array
  #room: EntryRoom

  /** `rows`: how many there will be at most; `more`: how many of them are going to be recorded. */
  constructor(before: EntryLists, rows: number, more: number) {
    this.#begins = new Int32Array(rows)
    this.#ends = new Int32Array(rows)
    this.#begins.set(before.begins)
    this.#ends.set(before.ends)
    // Others that follow from the same lists may have taken the room behind them.
    const isLast = before.room.taken === before.known && before.known > 0
    this.#room = before.room
    if (!isLast) this.#moveOut(more * USUAL)
  }

  record(row: number, { length, instants, places }: EntryRun): void {
    if (this.#room.taken + length > this.#room.places.length) this.#moveOut(this.#room.taken + length)
    const room = this.#room
    this.#begins[row] = room.taken
    for (let i = 0; i < length; i++) {
      room.instants[room.taken] = instants[i] as number
      room.places[room.taken] = places[i] as number
      room.taken++
    }
    this.#ends[row] = room.taken
  }

  /** The entries of so many rows. */
  lists(rows: number): EntryLists {
    return {
      begins: this.#begins.subarray(0, rows),
      ends: this.#ends.subarray(0, rows),
      room: this.#room,
      known: this.#room.taken,
    }
  }

  /** To room of its own with so much of it free; what rows left behind that were recorded again stays where it is. */
  #moveOut(free: number): void {
    const { instants, places } = this.#room
    const begins = this.#begins
    const ends = this.#ends
    const size = ends.reduce((sum, end, row) => sum + end - (begins[row] ?? 0), free)
    const room = { instants: new Float64Array(size), places: new Uint16Array(size), taken: 0 }
    for (const [row, end] of ends.entries()) {
      const begin = begins[row] ?? end
      begins[row] = room.taken
      for (let entry = begin; entry < end; entry++) {
        room.instants[room.taken] = instants[entry] as number
        room.places[room.taken] = places[entry] as number
        room.taken++
      }
      ends[row] = room.taken
    }
    this.#room = room
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
export function instantAt({ room }: EntryLists, entry: number): number {
  return room.instants[entry] as number
}

/** Place of the column that the entry led to. */
export function placeAt({ room }: EntryLists, entry: number): number {
  return room.places[entry] as number
}
