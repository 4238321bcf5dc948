import type { Promised, PromisesChart } from '@paceboard/contract'
import type { TypeId } from '@paceboard/domain'
import { expect, test } from 'vitest'
import { promiseRows } from './promise-rows.ts'

const promised = (n: number, days: number, attained: number): Promised => ({ n, days, attained, enough: n >= 10 })
const blog = 'blog' as TypeId
const video = 'video' as TypeId

const chart: PromisesChart = {
  percent: 85,
  all: promised(40, 20, 0.9),
  byType: [],
  byPace: [
    { pace: 'marathon', ...promised(6, 80, 1) },
    { pace: 'sprint', ...promised(34, 9, 30 / 34) },
  ],
  byTypeAndPace: [
    { typeId: video, pace: 'sprint', ...promised(4, 3, 1) },
    { typeId: blog, pace: 'sprint', ...promised(30, 8, 26 / 30) },
    { typeId: blog, pace: 'marathon', ...promised(6, 80, 1) },
  ],
}

test('R7: a small type is held against its pace, a small pace against everything', () => {
  expect(promiseRows(chart).map(({ id, n, basis, days, missed }) => [id, n, basis, days, missed])).toEqual([
    ['all', 40, 'own', 20, 4],
    ['sprint', 34, 'own', 9, 4],
    ['sprint blog', 30, 'own', 8, 4],
    ['sprint video', 4, 'pace', 9, null],
    ['marathon', 6, 'all', 20, null],
    ['marathon blog', 6, 'all', 20, null],
  ])
})

test('without enough finished items there is no promise at all', () => {
  const few = { ...chart, all: promised(7, 20, 1), byPace: [], byTypeAndPace: [] }
  expect(promiseRows(few)).toEqual([
    { id: 'all', typeId: null, pace: undefined, n: 7, basis: 'own', days: null, kept: null, missed: null },
  ])
})
