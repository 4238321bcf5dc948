import type { CycleTimeDot } from '@paceboard/contract'
import { describe, expect, test } from 'vitest'
import { lineLabels } from './line-labels.ts'
import { markAt, mergeDots } from './merge-dots.ts'
import { type Step, stepOf, walkThrough } from './walk.ts'

function dot(num: number, day: number, days: number): CycleTimeDot {
  const finishedOn = `2026-03-${`${day}`.padStart(2, '0')}`
  return { itemId: `i${num}`, num, title: `Item ${num}`, typeId: 'blog', finishedOn, days } as unknown as CycleTimeDot
}

const nums = (dots: readonly CycleTimeDot[]) => dots.map((one) => one.num)

describe('merging dots', () => {
  const placeOf = (one: CycleTimeDot) => ({ x: Number(one.finishedOn.slice(8)) * 5, y: one.days * 10 })

  test('puts those of the same day and length into one mark, in the order they came', () => {
    const marks = mergeDots([dot(1, 2, 3), dot(2, 8, 3), dot(3, 2, 3)], placeOf, { reach: 4, roomFor: 200 })
    expect(marks.map((mark) => nums(mark.dots))).toEqual([[1, 3], [2]])
    expect(marks.map((mark) => mark.isNumbered)).toEqual([true, false])
    expect(marks[0]).toMatchObject({ x: 10, y: 30 })
  })

  test('puts days that would cover each other into one mark, but not lengths that can be told apart', () => {
    const marks = mergeDots([dot(1, 2, 3), dot(2, 3, 3), dot(3, 2, 4), dot(4, 6, 3)], placeOf, {
      reach: 12,
      roomFor: 200,
    })
    expect(marks.map((mark) => nums(mark.dots))).toEqual([[1, 2], [3], [4]])
    expect(marks[0]).toMatchObject({ x: 10, y: 30 })
  })

  test('leaves no two marks within reach of each other', () => {
    const dots = Array.from({ length: 500 }, (_, i) => dot(i, ((i * 7) % 28) + 1, ((i * 11) % 23) + 1))
    const marks = mergeDots(dots, placeOf, { reach: 12, roomFor: 200 })
    const touching = marks.filter((a) =>
      marks.some((b) => a !== b && Math.abs(a.x - b.x) < 12 && Math.abs(a.y - b.y) < 6),
    )
    expect(touching).toEqual([])
  })

  test('loses no dot, however many there are', () => {
    const dots = Array.from({ length: 10_000 }, (_, i) => dot(i, (i % 28) + 1, (i % 13) + 1))
    const marks = mergeDots(dots, placeOf, { reach: 9, roomFor: 200 })
    expect(marks.length).toBeLessThan(400)
    expect(new Set(marks.flatMap((mark) => nums(mark.dots))).size).toBe(10_000)
  })

  test('leaves numbers out where marks are so many that they would cover each other', () => {
    const dots = Array.from({ length: 800 }, (_, i) => dot(i, (i % 28) + 1, (i % 13) + 1))
    const far = (one: CycleTimeDot) => ({ x: Number(one.finishedOn.slice(8)) * 15, y: one.days * 15 })
    const crowd = mergeDots(dots, far, { reach: 12, roomFor: 200 })
    expect(crowd.length).toBe(28 * 13)
    expect(crowd.some((mark) => mark.isNumbered || mark.radius > 5)).toBe(false)
    expect(
      mergeDots([...dots.slice(0, 100), ...dots.slice(0, 100)], far, { reach: 12, roomFor: 200 }).every(
        (mark) => mark.isNumbered,
      ),
    ).toBe(true)
  })

  test('finds the nearest mark under the pointer, and none where there is none', () => {
    const marks = mergeDots([dot(1, 2, 3), dot(2, 8, 3)], placeOf, { reach: 4, roomFor: 200 })
    expect(markAt(marks, { x: 16, y: 31 }, 6)?.dots[0]?.num).toBe(1)
    expect(markAt(marks, { x: 36, y: 31 }, 6)?.dots[0]?.num).toBe(2)
    expect(markAt(marks, { x: 25, y: 31 }, 6)).toBeNull()
  })
})

describe('walking', () => {
  const dots = [dot(1, 5, 2), dot(2, 3, 9), dot(3, 9, 4), dot(4, 5, 2), dot(5, 5, 7)]
  const walk = walkThrough(dots)

  /** Everything a step reaches, beginning with the first dot of its way. */
  function way(start: CycleTimeDot, step: Step) {
    const seen = [start]
    for (;;) {
      const from = seen.at(-1) as CycleTimeDot
      const to = walk.next(from, step)
      if (to === null || to === from) return nums(seen)
      seen.push(to)
    }
  }

  test('goes through every dot in order of finish, and back', () => {
    expect(way(walk.next(null, 'first') as CycleTimeDot, 'later')).toEqual([2, 1, 4, 5, 3])
    expect(way(walk.next(null, 'last') as CycleTimeDot, 'earlier')).toEqual([3, 5, 4, 1, 2])
  })

  test('goes through every dot by its length, and back', () => {
    expect(way(dot(1, 5, 2), 'longer')).toEqual([1, 4, 3, 5, 2])
    expect(way(dot(2, 3, 9), 'shorter')).toEqual([2, 5, 3, 4, 1])
  })

  test('begins with the newest, also when the dot it stood on has gone', () => {
    expect(walk.next(null, 'earlier')?.num).toBe(3)
    expect(walk.next(dot(99, 1, 1), 'longer')?.num).toBe(3)
    expect(walk.placeOf(dot(3, 9, 4))).toBe(5)
    expect(walkThrough([]).next(null, 'first')).toBeNull()
  })

  test('knows its keys, and leaves the others alone', () => {
    expect(['ArrowLeft', 'ArrowUp', 'End', 'a'].map(stepOf)).toEqual(['earlier', 'longer', 'last', null])
  })
})

describe('labels of percentile lines', () => {
  const place = { top: 10, bottom: 100, gap: 14 }
  const yOf = (days: number) => 100 - days * 5
  const labels = (...days: readonly number[]) =>
    lineLabels(
      ([50, 70, 85, 95] as const).slice(0, days.length).map((percent, i) => ({ percent, days: days[i] ?? 0 })),
      yOf,
      place,
    )

  test('stand at their lines when there is room', () => {
    expect(labels(3, 8, 14).map(({ lineY, labelY }) => labelY - lineY)).toEqual([0, 0, 0])
  })

  test('of the same number of days are one', () => {
    expect(labels(3, 8, 8).map(({ percents, days }) => [days, percents])).toEqual([
      [8, [70, 85]],
      [3, [50]],
    ])
  })

  test('make way for each other and stay on the chart, in the order of their lines', () => {
    for (const found of [labels(1, 2, 3, 4), labels(15, 16, 17, 18), labels(0, 0, 1, 2)]) {
      const ys = found.map((label) => label.labelY)
      for (const [i, y] of ys.entries()) {
        expect(y).toBeGreaterThanOrEqual(place.top)
        expect(y).toBeLessThanOrEqual(place.bottom)
        if (i > 0) expect(y - (ys[i - 1] ?? 0)).toBeGreaterThanOrEqual(place.gap)
      }
    }
  })
})
