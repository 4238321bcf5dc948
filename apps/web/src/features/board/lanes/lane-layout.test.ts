import type { ColumnId, ItemId } from '@paceboard/domain'
import { expect, test } from 'vitest'
import type { Row } from '../view/rows.ts'
import { keptLayout, keptRows, laneLayout, NO_LAYOUT, rowsBetween, STRIP } from './lane-layout.ts'

const [ready, doing, shut] = ['ready', 'doing', 'shut'] as ColumnId[] as [ColumnId, ColumnId, ColumnId]
const columns = new Map<ColumnId, readonly Row[]>([
  [ready, rows('lane sprint|a|b|lane marathon|c|lane ')],
  [doing, rows('lane sprint|lane marathon|d|e|f|lane |g')],
  [shut, []],
])
/** Cards of a hundred pixels, b of forty. */
const heightOf = (itemId: ItemId) => (itemId === 'b' ? 40 : 100)
const layout = laneLayout(columns, new Set(), heightOf)

test('a lane begins at one height in every column, below the highest column of the one before', () => {
  const startOf = (columnId: ColumnId, key: string) =>
    layout.columns.get(columnId)?.find((row) => row.key === key)?.start
  for (const { lane, start } of layout.bands) {
    expect([startOf(ready, `lane ${lane}`), startOf(doing, `lane ${lane}`)]).toEqual([start, start])
  }
  // Two cards and three gaps, then three cards and four gaps.
  expect(layout.bands.map(({ start }) => start)).toEqual([0, STRIP + 164, 2 * STRIP + 164 + 332])
  expect([startOf(ready, 'a'), startOf(ready, 'b')]).toEqual([STRIP + 8, STRIP + 116])
  expect(layout.columns.get(shut)).toEqual([])
})

test('a folded lane is as high as its strip', () => {
  const cards = (columnId: ColumnId) => (columns.get(columnId) ?? []).filter((row) => !['a', 'b'].includes(row))
  const folded = laneLayout(new Map([ready, doing].map((id) => [id, cards(id)])), new Set(['sprint']), heightOf)
  expect(folded.bands[0]).toEqual({ lane: 'sprint', start: 0, size: STRIP })
})

test('what is in view is found by height, also where a lane is lower than its neighbours', () => {
  const placed = layout.columns.get(ready) ?? []
  const shown = (top: number, bottom: number) => placed.slice(...rowsBetween(placed, top, bottom)).map(({ key }) => key)
  expect(shown(0, STRIP + 20)).toEqual(['lane sprint', 'a'])
  expect(shown(STRIP + 120, STRIP + 170)).toEqual(['b', 'lane marathon'])
  expect(shown(2 * STRIP + 300, 2 * STRIP + 480)).toEqual([])
  expect(shown(0, 10_000)).toEqual(columns.get(ready))
})

test('what stands as it stood stays the same list', () => {
  const grown = laneLayout(columns, new Set(), (itemId) => (itemId === 'g' ? 120 : heightOf(itemId)))
  const kept = keptLayout(layout, grown)
  expect(kept.columns.get(ready)).toBe(layout.columns.get(ready))
  expect(kept.columns.get(doing)).toBe(grown.columns.get(doing))
  expect(kept.bands).toBe(grown.bands)
  expect(keptLayout(NO_LAYOUT, layout)).toEqual(layout)
  const read = new Map<ColumnId, readonly Row[]>([
    [ready, rows((columns.get(ready) ?? []).join('|'))],
    [doing, rows('lane sprint|d')],
  ])
  expect(keptRows(columns, read).get(ready)).toBe(columns.get(ready))
  expect(keptRows(columns, read).get(doing)).toBe(read.get(doing))
})

function rows(text: string): readonly Row[] {
  return text.split('|') as Row[]
}
