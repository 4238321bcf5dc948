import type { ItemId } from '../ids.ts'
import { firstIndex } from '../lib/first-index.ts'
import { byRank, type Rank } from './rank.ts'

export interface RankedItem {
  readonly id: ItemId
  readonly rank: Rank
}

type Chunk = readonly RankedItem[]

/** A chunk is cut in two when it has more than twice as many items. */
const CHUNK = 64

/**
 * The items of one column by rank: an immutable list in chunks, so that a move copies some dozens of entries and compares
 * ranks without asking for the items, however long the column is.
 */
export class ColumnOrder {
  static readonly EMPTY = new ColumnOrder([], 0)

  readonly length: number
  readonly #chunks: readonly Chunk[]
  #ids: readonly ItemId[] | undefined

  private constructor(chunks: readonly Chunk[], length: number) {
    this.#chunks = chunks
    this.length = length
  }

  /** Builds from items that are sorted by rank already. */
  static of(sorted: readonly RankedItem[]): ColumnOrder {
    const chunks: Chunk[] = []
    for (let i = 0; i < sorted.length; i += CHUNK) {
      chunks.push(sorted.slice(i, i + CHUNK).map(({ id, rank }) => ({ id, rank })))
    }
    return new ColumnOrder(chunks, sorted.length)
  }

  /** All ids in order; made when first asked for and then the same array every time. */
  get ids(): readonly ItemId[] {
    this.#ids ??= this.#chunks.flatMap((chunk) => chunk.map((item) => item.id))
    return this.#ids
  }

  get first(): RankedItem | undefined {
    return this.#chunks[0]?.[0]
  }

  get last(): RankedItem | undefined {
    return this.#chunks.at(-1)?.at(-1)
  }

  /** The nearest item above a place, whether or not the place is taken. */
  before(place: RankedItem): RankedItem | undefined {
    const [chunk, index] = this.#find(place)
    return index > 0 ? this.#chunks[chunk]?.[index - 1] : this.#chunks[chunk - 1]?.at(-1)
  }

  /** The nearest item under a place, whether or not the place is taken. */
  after(place: RankedItem): RankedItem | undefined {
    const [chunk, index] = this.#find(place)
    const here = this.#chunks[chunk]?.[index]
    if (!here || byRank(here, place) > 0) return here
    return this.#chunks[chunk]?.[index + 1] ?? this.#chunks[chunk + 1]?.[0]
  }

  /** With an item that is not in it yet. */
  with({ id, rank }: RankedItem): ColumnOrder {
    const item = { id, rank }
    const [found, index] = this.#find(item)
    const at = Math.min(found, Math.max(0, this.#chunks.length - 1))
    const chunk = this.#chunks[at] ?? []
    const grown = chunk.toSpliced(found > at ? chunk.length : index, 0, item)
    const parts = grown.length > 2 * CHUNK ? [grown.slice(0, CHUNK), grown.slice(CHUNK)] : [grown]
    return new ColumnOrder(this.#chunks.toSpliced(at, 1, ...parts), this.length + 1)
  }

  /** Without an item; the same order when the item is not in it. */
  without(item: RankedItem): ColumnOrder {
    const [at, index] = this.#find(item)
    const chunk = this.#chunks[at]
    if (!chunk || chunk[index]?.id !== item.id) return this
    const rest = chunk.length === 1 ? [] : [chunk.toSpliced(index, 1)]
    return new ColumnOrder(this.#chunks.toSpliced(at, 1, ...rest), this.length - 1)
  }

  /** Chunk and index of the first item that is not above a place; one past the last chunk when all are. */
  #find(place: RankedItem): readonly [chunk: number, index: number] {
    const chunk = firstIndex(this.#chunks, (one) => byRank(one.at(-1) as RankedItem, place) >= 0)
    return [chunk, firstIndex(this.#chunks[chunk] ?? [], (one) => byRank(one, place) >= 0)]
  }
}
