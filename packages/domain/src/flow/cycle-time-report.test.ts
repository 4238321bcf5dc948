import { describe, expect, it } from 'vitest'
import type { ColumnId, TypeId } from '../ids.ts'
import { ageExpectation } from './age-expectation.ts'
import type { DayWindow } from './day-window.ts'
import { type FlowOptions, flowFacts } from './flow-facts.ts'
import type { FlowItem } from './history.ts'
import { at, COLUMNS, finishedItems, item } from './testing/flow-builder.ts'
import { wholeReport } from './testing/whole-report.ts'

const OPTIONS: FlowOptions = {
  zone: 'UTC',
  asOf: at('2024-06-01'),
  startPolicy: 'lastCommitment',
  unobservedStart: 'exclude',
  bounceSeconds: 0,
}

function report(items: readonly FlowItem[], options: Partial<FlowOptions> & DayWindow = {}) {
  return wholeReport(flowFacts({ columns: COLUMNS, items }, { ...OPTIONS, ...options }), options)
}

const post = item('post', ['2024-03-01 ready', '2024-03-04 drafting', '2024-03-08 published'])
const dragged = item('dragged', ['2024-03-01 ready', '2024-03-06 published'])

describe('cycleTimeReport', () => {
  it('R3: a finished item with its days', () => {
    expect(report([post]).items).toEqual([
      {
        id: 'post',
        typeId: 'blog',
        pace: 'sprint',
        finishedAt: at('2024-03-08'),
        finishedDay: '2024-03-08',
        cycleTimeDays: 5,
        leadTimeDays: 8,
        elapsedMs: 4 * 86_400_000,
        reopened: false,
        restarted: false,
      },
    ])
  })

  it('R4: an item without a recorded start is counted, but is no dot and no cycle time', () => {
    const { items, groups, unobservedCount } = report([post, dragged])
    expect(items.map(({ id }) => id)).toEqual(['post'])
    expect(groups.all).toMatchObject({ n: 1, unobserved: 1 })
    expect(unobservedCount).toBe(1)
  })

  it('R4: unless the board counts it as one day, and then it still says how many', () => {
    const { items, groups, unobservedCount } = report([post, dragged], { unobservedStart: 'oneDay' })
    expect(items.map(({ id, cycleTimeDays }) => [id, cycleTimeDays])).toEqual([
      ['dragged', 1],
      ['post', 5],
    ])
    expect(groups.all).toMatchObject({ n: 2, min: 1, max: 5, unobserved: 1 })
    expect(unobservedCount).toBe(1)
  })

  it('R4: a type with nothing but unobserved starts has a row that says so', () => {
    expect(report([dragged]).groups.byType).toEqual([
      { typeId: 'blog', n: 0, min: null, max: null, p50: null, p85: null, lines: [], unobserved: 1 },
    ])
  })

  it('R2: marks reopened and restarted items', () => {
    const reopened = item('reopened', ['2024-03-01 drafting', '2024-03-02 published', '2024-03-03 review'], {})
    const again = item('again', [
      '2024-03-01 drafting',
      '2024-03-02 ready',
      '2024-03-04 drafting',
      '2024-03-05 published',
    ])
    const { items, inProgress } = report([reopened, again])
    expect(items).toMatchObject([{ id: 'again', cycleTimeDays: 2, reopened: false, restarted: true }])
    expect(inProgress).toMatchObject([{ id: 'reopened', startedOn: '2024-03-01' }])
  })

  it('R10: a cancelled item is no cycle time and no work in progress; its age at cancellation is shown', () => {
    const begun = item('begun', ['2024-03-18 ready', '2024-03-19 drafting'], { cancelledAt: at('2024-03-22') })
    const untouched = item('untouched', ['2024-03-18 ready'], { cancelledAt: at('2024-03-20') })
    const { items, inProgress, cancelled } = report([begun, untouched])
    expect(items).toEqual([])
    expect(inProgress).toEqual([])
    expect(cancelled).toMatchObject([
      { id: 'untouched', day: '2024-03-20', ageDays: null },
      { id: 'begun', day: '2024-03-22', ageDays: 4 },
    ])
  })

  it('R16: as of a past moment the item was still in progress, and its cancellation had not happened', () => {
    const begun = item('begun', ['2024-03-02 drafting'], { cancelledAt: at('2024-03-22') })
    const later = item('later', ['2024-03-09 drafting'])
    const { items, inProgress, cancelled } = report([post, begun, later], { asOf: at('2024-03-06') })
    expect([items, cancelled]).toEqual([[], []])
    expect(inProgress.map(({ id, ageDays }) => [id, ageDays])).toEqual([
      ['begun', 5],
      ['post', 3],
    ])
  })

  it('R16: bounces are overlooked and counted', () => {
    const misdrag = item('misdrag', [
      '2024-03-22 drafting',
      '2024-03-25T09:00 published',
      '2024-03-25T09:01 ideas',
      '2024-03-25T09:02 published',
    ])
    expect(report([misdrag])).toMatchObject({ bouncesIgnored: 0, unobservedCount: 1, items: [] })
    expect(report([misdrag], { bounceSeconds: 300 })).toMatchObject({
      bouncesIgnored: 1,
      unobservedCount: 0,
      items: [{ cycleTimeDays: 4, reopened: false, restarted: false }],
    })
  })

  it('the window keeps finishes on its first and last local day, and never touches work in progress', () => {
    const late = item('late', ['2024-03-08 drafting', '2024-03-08T22:30 published'])
    const open = item('open', ['2024-01-08 drafting'])
    const finishedIds = (options: Partial<FlowOptions> & DayWindow) =>
      report([post, late, open], options).items.map(({ id }) => id)
    expect(finishedIds({ from: '2024-03-08', to: '2024-03-08' })).toEqual(['post', 'late'])
    expect(finishedIds({ from: '2024-03-08', to: '2024-03-08', zone: 'Europe/Sofia' })).toEqual(['post'])
    expect(finishedIds({ from: '2024-03-09' })).toEqual([])
    expect(finishedIds({ to: '2024-03-07' })).toEqual([])
    expect(report([open], { from: '2024-03-09' }).inProgress).toHaveLength(1)
    expect(report([dragged], { from: '2024-03-09' }).unobservedCount).toBe(0)
  })

  it('R17: groups by type, by pace and by both, in a fixed order', () => {
    const items = [
      ...finishedItems('email', 'sprint', 2),
      ...finishedItems('blog', 'sprint', 1),
      ...finishedItems('blog', 'marathon', 5),
      ...finishedItems('import', null, 1),
    ]
    const { byType, byPace, byTypeAndPace } = report(items).groups
    expect(byType.map(({ typeId, n }) => [typeId, n])).toEqual([
      ['blog', 6],
      ['email', 2],
      ['import', 1],
    ])
    expect(byPace.map(({ pace, n, p50 }) => [pace, n, p50])).toEqual([
      [null, 1, null],
      ['marathon', 5, 3],
      ['sprint', 3, null],
    ])
    expect(byTypeAndPace.map(({ typeId, pace, n }) => [typeId, pace, n])).toEqual([
      ['blog', 'marathon', 5],
      ['blog', 'sprint', 1],
      ['email', 'sprint', 2],
      ['import', null, 1],
    ])
  })

  it('R18: today’s phase of a column applies to all of history', () => {
    const reviewIsDone = COLUMNS.map((column) =>
      column.id === ('review' as ColumnId) ? { ...column, phase: 'done' as const } : column,
    )
    const reviewed = item('reviewed', ['2024-03-01 drafting', '2024-03-05 review', '2024-03-09 published'])
    const [dot] = wholeReport(flowFacts({ columns: reviewIsDone, items: [reviewed] }, OPTIONS)).items
    expect(dot?.finishedDay).toBe('2024-03-05')
  })
})

describe('ageExpectation', () => {
  const items = [
    ...finishedItems('email', 'sprint', 20),
    ...finishedItems('blog', 'sprint', 9),
    ...finishedItems('event', 'marathon', 3),
  ]
  const expectation = (type: string, pace: FlowItem['pace']) =>
    ageExpectation(report(items).groups, type as TypeId, pace)

  it('R7: an item is compared with its own type and pace', () => {
    expect(expectation('email', 'sprint')).toMatchObject({ basis: 'typeAndPace', n: 20, p50: 10, p85: 17 })
  })

  it('R7: or with its pace, or with all items, and says which', () => {
    expect(expectation('blog', 'sprint')).toMatchObject({ basis: 'pace', n: 29 })
    expect(expectation('unknown', 'sprint')).toMatchObject({ basis: 'pace', n: 29 })
    expect(expectation('event', 'marathon')).toMatchObject({ basis: 'all', n: 32 })
    expect(expectation('event', null)).toMatchObject({ basis: 'all', n: 32 })
  })

  it('R7: without enough finished items there is no expectation', () => {
    const few = report(finishedItems('event', 'marathon', 4))
    expect(ageExpectation(few.groups, 'event' as TypeId, 'marathon')).toEqual({
      basis: 'all',
      n: 4,
      p50: null,
      p85: null,
      lines: [],
    })
  })
})
