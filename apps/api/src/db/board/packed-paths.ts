import type { ColumnId, Instant, PackedEntries, Paths } from '@paceboard/domain'

const NEW_LINE = 10
const SPACE = 32
const ZERO = 48
const SEMICOLON = 59

/**
 * The paths of a board as numbers in three lists: a million objects that live as long as their board cost more than all
 * the rest of it.
 */
export class PackedPaths implements Paths {
  readonly #upTo: number
  /** Where the entries of an item begin and end in the lists, by its number. */
  readonly #begins: number[] = []
  readonly #ends: number[] = []
  readonly #columns = new ColumnNames()
  #instants = new Float64Array(1024)
  #places = new Uint16Array(1024)
  #count = 0

  /** `upTo`: the last commit that counts. */
  constructor(upTo = Number.POSITIVE_INFINITY) {
    this.#upTo = upTo
  }

  /** Adds the items of a text of `<number> <epoch ms> <column> <seq>;…` lines (see item-paths.ts). */
  add(text: string): void {
    // Bytes are read twice as fast as letters.
    const bytes = Buffer.from(text)
    for (let at = 0; at < bytes.length; at++) {
      let num = 0
      for (let code = bytes[at++]; code !== SPACE; code = bytes[at++]) num = num * 10 + digitOf(code)
      this.#begins[num] = this.#count
      at = this.#readEntries(bytes, at)
      this.#ends[num] = this.#count
    }
  }

  get(num: number): PackedEntries | undefined {
    const [begin, end] = [this.#begins[num], this.#ends[num]]
    if (begin === undefined || end === undefined) return undefined
    return new PathEntries(this.#instants, this.#places, this.#columns.ids, begin, end)
  }

  /** Returns where the line ends. */
  #readEntries(bytes: Uint8Array, start: number): number {
    let at = start
    while (at < bytes.length && bytes[at] !== NEW_LINE) {
      let instant = 0
      for (let code = bytes[at++]; code !== SPACE; code = bytes[at++]) instant = instant * 10 + digitOf(code)
      const columnAt = at
      while (at < bytes.length && bytes[at] !== SPACE) at++
      const columnEnd = at++
      let seq = 0
      for (let code = bytes[at++]; code !== SEMICOLON; code = bytes[at++]) seq = seq * 10 + digitOf(code)
      if (seq <= this.#upTo) this.#push(instant, this.#columns.placeOf(bytes, columnAt, columnEnd))
    }
    return at
  }

  #push(instant: Instant, place: number): void {
    if (this.#count === this.#places.length) this.#grow()
    this.#instants[this.#count] = instant
    this.#places[this.#count++] = place
  }

  #grow(): void {
    const [instants, places] = [this.#instants, this.#places]
    this.#instants = new Float64Array(instants.length * 2)
    this.#places = new Uint16Array(places.length * 2)
    this.#instants.set(instants)
    this.#places.set(places)
  }
}

/** A text that was cut off would be read for ever: it ends with an error instead. */
function digitOf(code: number | undefined): number {
  if (code === undefined) throw new Error('A path that does not end')
  return code - ZERO
}

/** The few columns of a board are met again and again: no text is made for one that is known. */
class ColumnNames {
  readonly ids: ColumnId[] = []
  readonly #names: Uint8Array[] = []
  readonly #byHash = new Map<number, number>()

  placeOf(bytes: Uint8Array, start: number, end: number): number {
    let hash = 0
    for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + (bytes[at] as number)) | 0
    const known = this.#byHash.get(hash)
    if (known !== undefined && this.#isNamed(known, bytes, start, end)) return known
    // Two names with one hash are not likely, and then the first of them is found by its hash.
    const place = this.#names.findIndex((_name, at) => this.#isNamed(at, bytes, start, end))
    return place >= 0 ? place : this.#learn(hash, bytes.slice(start, end))
  }

  #isNamed(place: number, bytes: Uint8Array, start: number, end: number): boolean {
    const name = this.#names[place] as Uint8Array
    if (name.length !== end - start) return false
    for (let i = 0; i < name.length; i++) if (name[i] !== bytes[start + i]) return false
    return true
  }

  #learn(hash: number, name: Uint8Array): number {
    const place = this.#names.push(name) - 1
    this.ids.push(Buffer.from(name).toString() as ColumnId)
    if (!this.#byHash.has(hash)) this.#byHash.set(hash, place)
    return place
  }
}

/** A piece of the lists. */
class PathEntries implements PackedEntries {
  readonly length: number
  readonly #instants: Float64Array
  readonly #columns: Uint16Array
  readonly #columnIds: readonly ColumnId[]
  readonly #begin: number

  constructor(
    instants: Float64Array,
    columns: Uint16Array,
    columnIds: readonly ColumnId[],
    begin: number,
    end: number,
  ) {
    this.#instants = instants
    this.#columns = columns
    this.#columnIds = columnIds
    this.#begin = begin
    this.length = end - begin
  }

  instantAt(i: number): Instant {
    return this.#instants[this.#begin + i] as number
  }

  columnIdAt(i: number): ColumnId {
    return this.#columnIds[this.#columns[this.#begin + i] as number] as ColumnId
  }
}
