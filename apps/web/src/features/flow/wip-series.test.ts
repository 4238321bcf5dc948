import type { DailyChart } from '@paceboard/contract'
import type { ColumnId, ComparedChange } from '@paceboard/domain'
import { expect, test } from 'vitest'
import { limitLine, wipSeries } from './wip-series.ts'

const [drafting, review] = ['drafting', 'review'] as ColumnId[] as [ColumnId, ColumnId]
const range = { average: 2, upper: 4, lower: 0 }

const chart: DailyChart = {
  firstDay: '2024-03-01',
  days: 2,
  arrivals: [3, 0],
  throughput: [0, 1],
  wipEndOfDay: [3, 2],
  wipInclusive: [3, 3],
  weeks: [],
  wipRange: range,
  limit: [null, null],
  columns: [
    { columnId: drafting, endOfDay: [2, 1], limit: [null, 4], range },
    { columnId: review, endOfDay: [1, 1], limit: [null, null], range: null },
  ],
}
const changes = [{ columnId: drafting }, { columnId: review }, { columnId: null }] as ComparedChange[]

test('one column is shown with its own limit and the changes of that limit alone', () => {
  expect(wipSeries(chart, changes, drafting)).toEqual({
    columnId: drafting,
    endOfDay: [2, 1],
    limit: [null, 4],
    range,
    changes: [changes[0]],
  })
})

test('a column that is gone gives way to everything', () => {
  const all = wipSeries(chart, changes, 'gone' as ColumnId)
  expect(all).toMatchObject({ columnId: null, endOfDay: [3, 2], changes })
})

test('the limit is a line with gaps, or the columns that have none are named', () => {
  const lineOf = (columnId: ColumnId | null) => limitLine(wipSeries(chart, changes, columnId), chart)
  expect(lineOf(drafting)).toEqual({ kind: 'drawn', hasGaps: true })
  expect(lineOf(review)).toEqual({ kind: 'missing', columnIds: [review] })
  expect(lineOf(null)).toEqual({ kind: 'missing', columnIds: [review] })
  const whole = { ...chart, limit: [6, 6] }
  expect(limitLine(wipSeries(whole, changes, null), whole)).toEqual({ kind: 'drawn', hasGaps: false })
})
