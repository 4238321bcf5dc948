import type { CycleTimeAnswer, CycleTimeDot } from '@paceboard/contract'
import type { CycleTimeStats, FlowPace, TypeId } from '@paceboard/domain'
import { describe, expect, test } from 'vitest'
import { paceGroups, spanOf } from './pace-groups.ts'

const blog = 'blog' as TypeId
const film = 'film' as TypeId

function stats(n: number, unobserved = 0): CycleTimeStats {
  return { n, min: 1, max: n, p50: n, p85: n, lines: [], unobserved }
}
const dot = (num: number, typeId: TypeId, pace: FlowPace) =>
  ({ itemId: `${num}`, num, typeId, pace, days: 3, finishedOn: `2026-03-${10 + num}` }) as unknown as CycleTimeDot

const answer = {
  from: null,
  to: '2026-03-31',
  dots: [dot(1, blog, 'sprint'), dot(2, film, 'sprint'), dot(3, film, 'marathon')],
  groups: {
    all: stats(3),
    byType: [],
    byPace: [
      { pace: 'marathon', ...stats(1) },
      { pace: 'sprint', ...stats(2, 1) },
    ],
    byTypeAndPace: [
      { typeId: blog, pace: 'sprint', ...stats(1) },
      { typeId: film, pace: 'marathon', ...stats(1) },
      { typeId: film, pace: 'sprint', ...stats(5) },
    ],
  },
} as unknown as CycleTimeAnswer

const shown = (typeId: TypeId | null, pace: FlowPace) =>
  paceGroups(answer, { typeId, pace }).map((group) => [group.pace, group.stats.n, group.dots.map((one) => one.num)])

describe('groups by pace', () => {
  test('are sprint and marathon, each with its own figures', () => {
    expect(shown(null, null)).toEqual([
      ['sprint', 2, [1, 2]],
      ['marathon', 1, [3]],
    ])
    expect(paceGroups(answer, { typeId: null, pace: null })[0]?.byType.map((row) => row.typeId)).toEqual([film, blog])
  })

  test('of one type have the figures of that type, and stay side by side when one is empty', () => {
    expect(shown(blog, null)).toEqual([
      ['sprint', 1, [1]],
      ['marathon', 0, []],
    ])
    expect(paceGroups(answer, { typeId: blog, pace: null })[0]?.whole.n).toBe(2)
  })

  test('are one when one is chosen', () => {
    expect(shown(null, 'marathon')).toEqual([['marathon', 1, [3]]])
  })

  test('show work without a pace only where there is some', () => {
    const byPace = [...answer.groups.byPace, { pace: null, ...stats(0, 2) }]
    const imported = { ...answer, groups: { ...answer.groups, byPace } }
    expect(paceGroups(imported, { typeId: null, pace: null }).map((group) => group.pace)).toEqual([
      'sprint',
      'marathon',
      null,
    ])
  })
})

test('a chart spans its window, else begins with the first finish, and shows a week at least', () => {
  expect(spanOf(answer, '2026-03-24')).toEqual({ from: '2026-03-11', to: '2026-03-31' })
  expect(spanOf({ ...answer, from: '2026-03-02' }, '2026-03-24').from).toBe('2026-03-02')
  expect(spanOf({ ...answer, dots: [] }, '2026-03-24').from).toBe('2026-03-24')
  expect(spanOf({ ...answer, dots: [dot(18, blog, 'sprint')] }, '2026-03-24').from).toBe('2026-03-24')
})
