import type { Promised, PromisesChart } from '@paceboard/contract'
import type { HeldPromise, TypeId } from '@paceboard/domain'
import { expect, test } from 'vitest'
import { promiseRows } from './promise-rows.ts'

const promised = (n: number, held: HeldPromise): Promised => ({ n, days: 1, attained: 1, enough: n >= 10, held })
const own = (days: number, kept: number): HeldPromise => ({ basis: 'own', days, kept })
const blog = 'blog' as TypeId
const video = 'video' as TypeId

const chart: PromisesChart = {
  percent: 85,
  all: promised(40, own(20, 36)),
  byType: [],
  byPace: [
    { pace: 'marathon', ...promised(6, { basis: 'all', days: 20, kept: 2 }) },
    { pace: 'sprint', ...promised(34, own(9, 30)) },
  ],
  byTypeAndPace: [
    { typeId: video, pace: 'sprint', ...promised(4, { basis: 'pace', days: 9, kept: 3 }) },
    { typeId: blog, pace: 'sprint', ...promised(30, own(8, 26)) },
    { typeId: blog, pace: 'marathon', ...promised(6, { basis: 'all', days: 20, kept: 2 }) },
  ],
}

test('paces and their types in order, each with the promise it has or borrows and its own items kept and missed', () => {
  expect(promiseRows(chart).map(({ id, n, basis, days, kept, missed }) => [id, n, basis, days, kept, missed])).toEqual([
    ['all', 40, 'own', 20, 36, 4],
    ['sprint', 34, 'own', 9, 30, 4],
    ['sprint blog', 30, 'own', 8, 26, 4],
    ['sprint video', 4, 'pace', 9, 3, 1],
    ['marathon', 6, 'all', 20, 2, 4],
    ['marathon blog', 6, 'all', 20, 2, 4],
  ])
})

test('without enough finished items there is no promise at all', () => {
  const few = { ...chart, all: promised(7, { basis: 'own', days: null, kept: null }), byPace: [], byTypeAndPace: [] }
  expect(promiseRows(few)).toEqual([
    { id: 'all', typeId: null, pace: undefined, n: 7, basis: 'own', days: null, kept: null, missed: null },
  ])
})
