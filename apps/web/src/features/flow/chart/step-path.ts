import type { SeriesScale } from './series-scale.ts'

/** A line in steps, each as wide as its day; it breaks off where there is no value. */
export function stepPath(
  values: readonly (number | null)[],
  { xOf, yOf, slot }: Pick<SeriesScale, 'xOf' | 'yOf' | 'slot'>,
): string {
  const parts: string[] = []
  let before: number | null = null
  for (const [index, value] of values.entries()) {
    if (value !== null) {
      const begin = xOf(index) - slot / 2
      if (before === null) parts.push(`M${begin} ${yOf(value)}`)
      else if (before !== value) parts.push(`H${begin} V${yOf(value)}`)
    }
    if (before !== null && value === null) parts.push(`H${xOf(index) - slot / 2}`)
    before = value
  }
  if (before !== null) parts.push(`H${xOf(values.length - 1) + slot / 2}`)
  return parts.join(' ')
}
