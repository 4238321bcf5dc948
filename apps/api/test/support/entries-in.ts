import type { FlowEntry, Paths } from '@paceboard/domain'

/** The column entries of the item with this number. */
export function entriesIn(paths: Paths, num: number): readonly FlowEntry[] {
  const entries = paths.get(num) ?? []
  if (!('instantAt' in entries)) return entries
  return Array.from({ length: entries.length }, (_, i) => ({
    at: entries.instantAt(i),
    columnId: entries.columnIdAt(i),
  }))
}
