/**
 * The first index, from `from` on, for which a question is answered yes, in a list where yes follows no; the length of
 * the list when none is.
 */
export function firstIndex<Thing>(list: ArrayLike<Thing>, holds: (thing: Thing) => boolean, from = 0): number {
  let low = from
  let high = list.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (holds(list[middle] as Thing)) high = middle
    else low = middle + 1
  }
  return low
}
