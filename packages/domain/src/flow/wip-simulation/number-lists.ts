/** An element that is there: the caller keeps the index within the list. */
export function realAt(list: Float64Array, index: number): number {
  return list[index] as number
}

export function intAt(list: Int32Array, index: number): number {
  return list[index] as number
}

/** The same numbers in a list of at least this length, for lists that grow by doubling. */
export function grownReals(list: Float64Array, length: number): Float64Array {
  const grown = new Float64Array(length)
  grown.set(list)
  return grown
}

export function grownInts(list: Int32Array, length: number): Int32Array {
  const grown = new Int32Array(length)
  grown.set(list)
  return grown
}
