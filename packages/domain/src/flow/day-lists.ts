/** The value of a list that has one for every row of the flow facts. */
export function valueAt(list: Int32Array, row: number): number {
  return list[row] as number
}

/** Adds to one day; days outside the list do not count. */
export function addOn(days: Int32Array, day: number, change: number): void {
  const before = days[day]
  if (before !== undefined) days[day] = before + change
}

/** Daily changes as daily totals. */
export function runningSums(changes: Int32Array): readonly number[] {
  let sum = 0
  return Array.from(changes, (change) => {
    sum += change
    return sum
  })
}
