const FANOUT = 64

/** FNV-1a, spread over FANOUT² leaves. */
function leafOf(key: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193)
  return (hash ^ (hash >>> 15)) & (FANOUT * FANOUT - 1)
}

type Leaf<Key, Value> = ReadonlyMap<Key, Value>
type Branch<Key, Value> = readonly (Leaf<Key, Value> | undefined)[]

/**
 * An immutable map whose change copies 128 slots and one small leaf, however large the map is:
 * a move on a board of 20,000 items costs what it costs on a board of 500.
 */
export class PersistentMap<Key extends string, Value> {
  readonly size: number
  readonly #root: readonly (Branch<Key, Value> | undefined)[]

  private constructor(root: readonly (Branch<Key, Value> | undefined)[], size: number) {
    this.#root = root
    this.size = size
  }

  static empty<Key extends string, Value>(): PersistentMap<Key, Value> {
    return new PersistentMap<Key, Value>([], 0)
  }

  /** Builds in one pass; later entries win. */
  static from<Key extends string, Value>(entries: Iterable<readonly [Key, Value]>): PersistentMap<Key, Value> {
    const root: (Map<Key, Value> | undefined)[][] = []
    let size = 0
    for (const [key, value] of entries) {
      const index = leafOf(key)
      root[index >> 6] ??= []
      const branch = root[index >> 6] as (Map<Key, Value> | undefined)[]
      branch[index & 63] ??= new Map()
      const leaf = branch[index & 63] as Map<Key, Value>
      if (!leaf.has(key)) size++
      leaf.set(key, value)
    }
    return new PersistentMap<Key, Value>(root, size)
  }

  get(key: Key): Value | undefined {
    const index = leafOf(key)
    return this.#root[index >> 6]?.[index & 63]?.get(key)
  }

  has(key: Key): boolean {
    const index = leafOf(key)
    return this.#root[index >> 6]?.[index & 63]?.has(key) ?? false
  }

  set(key: Key, value: Value): PersistentMap<Key, Value> {
    const index = leafOf(key)
    const branch = this.#root[index >> 6]?.slice() ?? []
    const leaf = new Map(branch[index & 63])
    const grows = !leaf.has(key)
    leaf.set(key, value)
    branch[index & 63] = leaf
    const root = this.#root.slice()
    root[index >> 6] = branch
    return new PersistentMap(root, this.size + (grows ? 1 : 0))
  }

  /** Keys whose value is not the same one in an earlier state of this map; those that went away are among them. */
  *changedSince(before: PersistentMap<Key, Value>): Generator<Key> {
    for (let i = 0; i < FANOUT; i++) {
      const [branch, old] = [this.#root[i], before.#root[i]]
      if (branch === old) continue
      for (let j = 0; j < FANOUT; j++) if (branch?.[j] !== old?.[j]) yield* changedKeys(branch?.[j], old?.[j])
    }
  }

  /** In no particular order. */
  *values(): Generator<Value> {
    for (const branch of this.#root) for (const leaf of branch ?? []) if (leaf) yield* leaf.values()
  }
}

function* changedKeys<Key, Value>(now: Leaf<Key, Value> = new Map(), before: Leaf<Key, Value> = new Map()) {
  for (const [key, value] of now) if (!before.has(key) || before.get(key) !== value) yield key
  for (const key of before.keys()) if (!now.has(key)) yield key
}
