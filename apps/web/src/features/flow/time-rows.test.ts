import type { TimeChart } from '@paceboard/contract'
import { type ColumnId, DAY_MS, type TimeOfType, type TypeId } from '@paceboard/domain'
import { expect, test } from 'vitest'
import { timeRows } from './time-rows.ts'

const none = { working: 0, waiting: 0, blocked: 0, outside: 0, blockedBy: {} }

function timeOf(typeId: string | null, n: number, days: Partial<TimeOfType>): TimeOfType {
  const ms = Object.fromEntries(
    Object.entries(days).map(([use, of]) => [use, typeof of === 'number' ? of * DAY_MS : of]),
  )
  return { typeId: typeId as TypeId | null, n, columns: [], ...none, ...ms }
}

const chart: TimeChart = {
  all: {
    ...timeOf(null, 4, { working: 10, waiting: 4, blocked: 6, outside: 0 }),
    blockedBy: { supplier: 2 * DAY_MS, approval: 4 * DAY_MS },
    columns: [
      { columnId: 'doing' as ColumnId, ...none, working: 10 * DAY_MS },
      { columnId: 'approval' as ColumnId, ...none, waiting: 4 * DAY_MS },
    ],
  },
  byType: [timeOf('blog', 3, { working: 3 }), timeOf('video', 1, { working: 7 })],
  efficiency: { configured: true, n: 4, activeMs: 10, totalMs: 20, ratio: 0.5 },
}

test('each bar is the average of one item, blocked time told apart by reason, the longest reason first', () => {
  const [all, ...types] = timeRows(chart, 'type')
  expect(all?.days).toBe(5)
  expect(all?.parts.map(({ use, reason, days, share }) => [use, reason, days, share])).toEqual([
    ['working', null, 2.5, 0.5],
    ['waiting', null, 1, 0.2],
    ['blocked', 'approval', 1, 0.2],
    ['blocked', 'supplier', 0.5, 0.1],
  ])
  expect(types.map(({ typeId, days }) => [typeId, days])).toEqual([
    ['video', 7],
    ['blog', 1],
  ])
})

test('columns keep their order and are shares of the same items', () => {
  const [all, ...columns] = timeRows(chart, 'column')
  expect(columns.map(({ columnId, days, n }) => [columnId, days, n])).toEqual([
    ['doing', 2.5, 4],
    ['approval', 1, 4],
  ])
  expect(all?.columnId).toBeNull()
})

test('without anything finished no bar has a part', () => {
  const empty = { ...chart, all: timeOf(null, 0, {}), byType: [] }
  expect(timeRows(empty, 'type')).toEqual([{ id: 'all', typeId: null, columnId: null, n: 0, days: 0, parts: [] }])
})
