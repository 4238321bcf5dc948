import type { ColumnId, FlowEntry, ItemId, Paths } from '@paceboard/domain'

/** About how many letters of text an entry takes, when its column has a short name. */
const SHORT_ENTRY = 24

/**
 * The paths of a board as numbers in three lists; an item's entries become objects when they are asked for. A million
 * objects that live as long as their board cost more to keep than to make anew.
 */
class PackedPaths implements Paths {
  readonly #rows = new Map<ItemId, number>()
  readonly #ends: number[] = []
  readonly #columnIds: ColumnId[] = []
  #instants: Float64Array
  #columns: Uint16Array
  #count = 0

  constructor(text: string, upTo: number) {
    const likely = Math.ceil(text.length / SHORT_ENTRY)
    this.#instants = new Float64Array(likely)
    this.#columns = new Uint16Array(likely)
    for (let at = 0; at < text.length; ) {
      const end = text.indexOf('\n', at)
      const lineEnd = end < 0 ? text.length : end
      this.#readLine(text, at, lineEnd, upTo)
      at = lineEnd + 1
    }
    this.#instants = this.#instants.slice(0, this.#count)
    this.#columns = this.#columns.slice(0, this.#count)
  }

  get(itemId: ItemId): readonly FlowEntry[] | undefined {
    const row = this.#rows.get(itemId)
    if (row === undefined) return undefined
    const entries: FlowEntry[] = []
    for (let i = row === 0 ? 0 : (this.#ends[row - 1] ?? 0); i < (this.#ends[row] ?? 0); i++) {
      const columnId = this.#columnIds[this.#columns[i] ?? 0]
      if (columnId !== undefined) entries.push({ at: this.#instants[i] ?? 0, columnId })
    }
    return entries
  }

  #readLine(text: string, start: number, end: number, upTo: number): void {
    const idEnd = text.indexOf(' ', start)
    this.#rows.set(cutOut(text, start, idEnd) as ItemId, this.#ends.length)
    for (let at = idEnd + 1; at < end; ) {
      const columnAt = text.indexOf(' ', at) + 1
      const seqAt = text.indexOf(' ', columnAt) + 1
      const next = text.indexOf(';', seqAt) + 1
      if (numberIn(text, seqAt, next - 1) > upTo) break
      if (this.#count === this.#columns.length) this.#grow()
      this.#instants[this.#count] = numberIn(text, at, columnAt - 1)
      this.#columns[this.#count] = this.#placeOf(text, columnAt, seqAt - 1)
      this.#count++
      at = next
    }
    this.#ends.push(this.#count)
  }

  #grow(): void {
    const [instants, columns] = [this.#instants, this.#columns]
    this.#instants = new Float64Array(instants.length * 2)
    this.#columns = new Uint16Array(columns.length * 2)
    this.#instants.set(instants)
    this.#columns.set(columns)
  }

  /** The few columns of a board are met again and again: no text is cut out for one that is known. */
  #placeOf(text: string, start: number, end: number): number {
    const known = this.#columnIds.findIndex((id) => id.length === end - start && text.startsWith(id, start))
    return known >= 0 ? known : this.#columnIds.push(cutOut(text, start, end) as ColumnId) - 1
  }
}

/** Reads `<item> <epoch ms> <column> <seq>;…` lines (see item-paths.ts), each up to a commit. */
export function unpackedPaths(text: string, upTo = Number.POSITIVE_INFINITY): Paths {
  return new PackedPaths(text, upTo)
}

/** A text of its own: a slice would keep all of the text it was cut from in memory. */
function cutOut(text: string, start: number, end: number): string {
  return Buffer.from(text.slice(start, end)).toString()
}

function numberIn(text: string, start: number, end: number): number {
  let number = 0
  for (let i = start; i < end; i++) number = number * 10 + text.charCodeAt(i) - 48
  return number
}
