import { describe, expect, it } from 'vitest'
import type { MarathonPlan } from '../pace/plan.ts'
import { flowFacts } from './flow-facts.ts'
import type { FlowItem } from './history.ts'
import { type AppointmentKind, paceAppointments, paceReview } from './pace-review.ts'
import { at, COLUMNS, item } from './testing/flow-builder.ts'

const settings = { zone: 'UTC', startPolicy: 'lastCommitment', unobservedStart: 'exclude', bounceSeconds: 0 } as const

function factsOf(items: readonly FlowItem[], asOf = '2024-04-10') {
  return flowFacts({ columns: COLUMNS, items }, { ...settings, asOf: at(asOf) })
}

/** What is behind a number; always as much as it says. */
function behind(items: readonly FlowItem[], kind: AppointmentKind, window = {}, asOf?: string) {
  const facts = factsOf(items, asOf)
  const all = paceAppointments(facts, window, kind)
  const { sprint, marathon } = paceReview(facts, window)
  const kept = all.filter((one) => one.kept).length
  expect({ ...sprint, ...marathon }[kind]).toMatchObject({ n: all.length, kept })
  return all
}

function review(items: readonly FlowItem[], window = {}) {
  return paceReview(factsOf(items), window)
}

function sprint(id: string, finished: string, end: string) {
  const plan = { pace: 'sprint', start: '2024-03-01', end, extended: false } as const
  return item(id, ['2024-03-01 drafting', `${finished} published`], { plan })
}

function marathon(lines: readonly string[], plan: Partial<MarathonPlan>, checkIns: readonly string[] = []) {
  return item('crm', lines, {
    pace: 'marathon',
    plan: { pace: 'marathon', horizon: '2024-09-01', cadence: 'weekly', milestones: [], lastCheckIn: null, ...plan },
    checkIns: checkIns.map(at),
  })
}

function milestone(id: string, due: string, doneAt: string | null) {
  return { id: id as never, title: id, due, doneAt: doneAt === null ? null : at(doneAt) }
}

const STARTED = ['2024-03-01 drafting']

describe('sprints', () => {
  it('keep their time box when they finish by its last day', () => {
    const items = [
      sprint('early', '2024-03-05', '2024-03-10'),
      sprint('on the day', '2024-03-10', '2024-03-10'),
      sprint('late', '2024-03-11', '2024-03-10'),
      sprint('other month', '2024-04-05', '2024-03-10'),
    ]
    const { timeBoxes, cycleTimes } = review(items, { to: '2024-03-31' }).sprint
    expect(timeBoxes).toMatchObject({ n: 3, kept: 2, share: 2 / 3 })
    expect(
      behind(items, 'timeBoxes', { to: '2024-03-31' })
        .filter(({ kept }) => !kept)
        .map(({ itemId }) => itemId),
    ).toEqual(['late'])
    expect(cycleTimes).toEqual({ n: 3, p50: null, p85: null, lines: [], unobserved: 0 })
  })

  it('R7: have percentiles from five on; without a plan they have no time box', () => {
    const items = [1, 2, 3, 4, 5].map((day) => item(`s${day}`, ['2024-03-01 drafting', `2024-03-0${day} published`]))
    expect(review(items).sprint).toMatchObject({
      cycleTimes: { n: 5, p50: 3, p85: null },
      timeBoxes: { n: 0, share: null },
    })
  })
})

describe('marathons', () => {
  const dues = (one: FlowItem, window = {}, asOf?: string) =>
    behind([one], 'checkIns', window, asOf).map(({ due, kept }) => `${due} ${kept}`)

  it('keep their cadence by a check-in or a milestone in every period since their start', () => {
    const plan = { milestones: [milestone('m', '2024-04-01', '2024-03-20')] }
    const one = marathon(STARTED, plan, ['2024-03-02', '2024-03-07', '2024-03-28'])
    expect(dues(one, {}, '2024-04-01')).toEqual([
      '2024-03-07 true',
      '2024-03-14 false',
      '2024-03-21 true',
      '2024-03-28 true',
    ])
    expect(dues(one, { from: '2024-03-10', to: '2024-03-21' })).toEqual(['2024-03-14 false', '2024-03-21 true'])
  })

  it('owe nothing for a period that is not over, nor after their finish or before their start', () => {
    expect(dues(marathon(STARTED, {}), {}, '2024-03-07')).toEqual([])
    expect(dues(marathon(STARTED, {}), {}, '2024-03-08')).toEqual(['2024-03-07 false'])
    expect(dues(marathon([...STARTED, '2024-03-12 published'], {}))).toEqual(['2024-03-07 false'])
    expect(dues(marathon(['2024-03-01 ideas'], {}))).toEqual([])
    expect(dues(marathon(STARTED, { cadence: 'monthly' }), {}, '2024-04-01')).toEqual(['2024-03-30 false'])
  })

  it('keep a milestone by reaching it by its day', () => {
    const milestones = [
      milestone('early', '2024-03-20', '2024-03-11'),
      milestone('on the day', '2024-03-20', '2024-03-20'),
      milestone('late', '2024-03-20', '2024-03-21'),
      milestone('open', '2024-03-25', null),
      milestone('today', '2024-04-10', null),
      milestone('to come', '2024-05-01', null),
    ]
    expect(
      behind([marathon(STARTED, { milestones })], 'milestones').map(
        ({ milestoneId, kept }) => `${milestoneId} ${kept}`,
      ),
    ).toEqual(['early true', 'on the day true', 'late false', 'open false'])
    expect(review([marathon(STARTED, { milestones })], { to: '2024-03-19' }).marathon.milestones.share).toBeNull()
  })

  it('are never mixed with sprints', () => {
    const items = [sprint('post', '2024-03-05', '2024-03-10'), marathon(STARTED, {})]
    expect(review(items).sprint.cycleTimes.n).toBe(1)
    expect(behind(items, 'timeBoxes').map(({ itemId }) => itemId)).toEqual(['post'])
    expect(behind(items, 'checkIns').map(({ itemId }) => itemId)).toEqual(Array(5).fill('crm'))
  })
})
