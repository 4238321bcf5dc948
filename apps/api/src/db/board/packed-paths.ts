import type { ColumnId, Instant, PackedEntries, Paths } from '@paceboard/domain'

const NEW_LINE = 10
const SPACE = 32
const ZERO = 48
const SEMICOLON = 59

/** A number with so many digits is one that the processor adds up as a whole number. */
const QUICK_DIGITS = 9

/** Of an entry: `0 a 1;`. */
const FEWEST_BYTES = 6

/** Of a letter in UTF-8 that takes one place in a string. */
const MOST_BYTES = 3

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
  #instants = new Float64Array(0)
  #places = new Uint16Array(0)
  #count = 0
  /** Room for the bytes of a text, used again for the next: a new one each time wakes the garbage collector. */
  #scratch = Buffer.alloc(0)

  /** `upTo`: the last commit that counts. */
  constructor(upTo = Number.POSITIVE_INFINITY) {
    this.#upTo = upTo
  }

  /** Adds the items of a text of `<number> <epoch ms> <column> <seq>;…` lines (see item-paths.ts). */
  add(text: string): void {
    // Bytes are read twice as fast as letters.
    const bytes = this.#encoded(text)
    this.#makeRoom(bytes.length)
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

  #encoded(text: string): Uint8Array {
    if (this.#scratch.length < text.length * MOST_BYTES)
      this.#scratch = Buffer.allocUnsafeSlow(text.length * MOST_BYTES)
    return this.#scratch.subarray(0, this.#scratch.write(text))
  }

  /** Returns where the line ends. */
  #readEntries(bytes: Uint8Array, start: number): number {
    const [instants, places, columns, upTo] = [this.#instants, this.#places, this.#columns, this.#upTo]
    let count = this.#count
    let at = start
    while (at < bytes.length && bytes[at] !== NEW_LINE) {
      let instant = 0
      const quick = at + QUICK_DIGITS
      let code = bytes[at++]
      for (; code !== SPACE && at <= quick; code = bytes[at++]) instant = (instant * 10 + digitOf(code)) | 0
      for (; code !== SPACE; code = bytes[at++]) instant = instant * 10 + digitOf(code)
      const columnAt = at
      while (at < bytes.length && bytes[at] !== SPACE) at++
      const columnEnd = at++
      let seq = 0
      for (code = bytes[at++]; code !== SEMICOLON; code = bytes[at++]) seq = seq * 10 + digitOf(code)
      if (seq > upTo) continue
      instants[count] = instant
      places[count++] = columns.placeOf(bytes, columnAt, columnEnd)
    }
    this.#count = count
    return at
  }

  /** Room for all entries that so many bytes can have. */
  #makeRoom(bytes: number): void {
    const most = this.#count + Math.ceil(bytes / FEWEST_BYTES)
    if (most <= this.#places.length) return
    const [instants, places] = [this.#instants, this.#places]
    this.#instants = new Float64Array(most + places.length)
    this.#places = new Uint16Array(most + places.length)
    this.#instants.set(instants)
    this.#places.set(places)
  }
}

/** A text that was cut off would be read for ever: it ends with an error instead. */
function digitOf(code: number | undefined): number {
  if (code === undefined) throw new Error('A path that does not end')
  return code - ZERO
}

/** More than a board has columns, so that hardly two of them meet. */
const LIKELY = 4096

/** The few columns of a board are met again and again: no text is made for one that is known. */
class ColumnNames {
  readonly ids: ColumnId[] = []
  readonly #names: Uint8Array[] = []
  /** The place that was last found for names with these ends and this length. */
  readonly #likely = new Uint16Array(LIKELY)

  placeOf(bytes: Uint8Array, start: number, end: number): number {
    const key = ((bytes[start] as number) * 31 + (bytes[end - 1] as number) + (end - start) * 7) % LIKELY
    const likely = this.#likely[key] as number
    if (this.#isNamed(likely, bytes, start, end)) return likely
    const known = this.#names.findIndex((_name, place) => this.#isNamed(place, bytes, start, end))
    const place = known >= 0 ? known : this.#learn(Uint8Array.from(bytes.subarray(start, end)))
    this.#likely[key] = place
    return place
  }

  #isNamed(place: number, bytes: Uint8Array, start: number, end: number): boolean {
    const name = this.#names[place]
    if (name?.length !== end - start) return false
    for (let i = 0; i < name.length; i++) if (name[i] !== bytes[start + i]) return false
    return true
  }

  /** `name`: bytes of its own, because those of the text are written over by the next. */
  #learn(name: Uint8Array): number {
    this.ids.push(Buffer.from(name).toString() as ColumnId)
    return this.#names.push(name) - 1
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
