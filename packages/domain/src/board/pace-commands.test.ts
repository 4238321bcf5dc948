import { describe, expect, test } from 'vitest'
import type { MarathonPlan } from '../pace/plan.ts'
import { DAY_MS } from '../time.ts'
import { MAX } from './decision.ts'
import { board, MARATHON, NOW } from './testing/board-builder.ts'
import { move, say } from './testing/say.ts'
import { given } from './testing/scenario.ts'

const itemId = 'Banner'
const sprint = board().item(itemId, 'Doing', { assigneeId: 'Mona' })
const marathon = board().item(itemId, 'Doing', { plan: MARATHON })
const milestone = (id: string, due = '2026-04-01') => ({ id, title: id, due })
const longPlan = (...milestones: readonly ReturnType<typeof milestone>[]) =>
  ({ pace: 'marathon', horizon: '2026-06-01', cadence: 'monthly', milestones }) as const
const shortPlan = (end: string) => ({ pace: 'sprint', start: '2026-03-02', end }) as const

describe('choosing a pace', () => {
  test('the other one needs a reason; new dates need none', () => {
    const asMona = given(sprint).as('Mona')
    const toMarathon = { itemId, plan: longPlan(milestone('m1')) }
    asMona.when(say('SetPace', { ...toMarathon, reason: ' ' })).rejects({ code: 'pace-reason-needed' })
    asMona
      .when(say('SetPace', { ...toMarathon, reason: 'touches the CRM' }))
      .happens({ type: 'PaceSet', from: { pace: 'sprint' }, to: { pace: 'marathon' }, reason: 'touches the CRM' })
    asMona.when(say('SetPace', { itemId, plan: shortPlan('2026-03-20'), reason: '' })).happens({ type: 'PaceSet' })
  })

  test('over a soft limit of that pace is logged with its reason', () => {
    const full = sprint.column('Doing', { marathon: 1, mode: 'soft' }).item('Merge', 'Doing', { plan: MARATHON })
    const override = { of: 'column', limit: 1, count: 1, reason: 'the CRM waits' } as const
    given(full)
      .when(say('SetPace', { itemId, plan: longPlan(milestone('m1')), reason: 'the CRM waits' }))
      .happens({ type: 'PaceSet', override })
  })

  test('the first one needs no reason and opens the way out of the backlog', () => {
    given(board().item(itemId, 'Backlog', { plan: null }))
      .as('Mona')
      .when(say('SetPace', { itemId, plan: shortPlan('2026-03-20'), reason: '' }))
      .and.when(move(itemId).to('Ready'))
      .leaves('Ready', itemId)
  })

  test('the same plan again is nothing', () => {
    given(sprint)
      .when(say('SetPace', { itemId, plan: shortPlan('2026-03-16'), reason: '' }))
      .changesNothing()
  })

  test('a time box does not end before it starts; one day is enough', () => {
    given(sprint)
      .when(say('SetPace', { itemId, plan: shortPlan('2026-03-01'), reason: '' }))
      .rejects({ code: 'time-box-wrong' })
    given(sprint)
      .when(say('SetPace', { itemId, plan: shortPlan('2026-03-02'), reason: '' }))
      .happens({ type: 'PaceSet' })
  })

  test('a marathon has milestones, each once, up to a number', () => {
    const reason = 'long'
    const twice = longPlan(milestone('m1'), milestone('m1'))
    given(sprint)
      .when(say('SetPace', { itemId, plan: twice, reason }))
      .rejects({ code: 'id-taken' })
    const many = longPlan(...Array.from({ length: MAX.milestones + 1 }, (_, i) => milestone(`m${i}`)))
    given(sprint)
      .when(say('SetPace', { itemId, plan: many, reason }))
      .rejects({ code: 'too-many', what: 'milestones', max: MAX.milestones })
  })
})

describe('a time box', () => {
  const extend = (end: string) => say('ExtendTimeBox', { itemId, end })

  test('that has run out is extended by new dates too, and planned freely before', () => {
    const longer = say('SetPace', { itemId, plan: shortPlan('2026-03-27'), reason: '' })
    expect(given(sprint).when(longer).item(itemId).plan).toMatchObject({ end: '2026-03-27', extended: false })
    const late = given(sprint)
      .at(NOW + 20 * DAY_MS)
      .when(longer)
    expect(late.item(itemId).plan).toMatchObject({ end: '2026-03-27', extended: true })
  })

  test('is extended once, and not again by new dates', () => {
    const extended = given(sprint).as('Mona').when(extend('2026-03-20'))
    expect(extended.item(itemId).plan).toMatchObject({ end: '2026-03-20', extended: true })
    extended.and.when(extend('2026-03-27')).rejects({ code: 'time-box-extended-already' })
    extended.and
      .when(say('SetPace', { itemId, plan: shortPlan('2026-03-27'), reason: '' }))
      .rejects({ code: 'time-box-extended-already' })
  })

  test('stays extended while its end stays, and is no longer once it is shorter', () => {
    const extended = given(sprint).when(extend('2026-03-20')).and
    const later = say('SetPace', { itemId, plan: { ...shortPlan('2026-03-20'), start: '2026-03-03' }, reason: '' })
    expect(extended.when(later).item(itemId).plan).toMatchObject({ extended: true })
    const shorter = say('SetPace', { itemId, plan: shortPlan('2026-03-16'), reason: '' })
    expect(extended.when(shorter).item(itemId).plan).toMatchObject({ extended: false })
  })

  test('extends to a later day only', () => {
    given(sprint).when(extend('2026-03-16')).rejects({ code: 'time-box-wrong' })
  })
})

describe('a marathon', () => {
  const tick = (done: boolean) => say('TickMilestone', { itemId, milestoneId: 'm1', done })
  const planOf = (outcome: { item(name: string): { plan: unknown } }) => outcome.item(itemId).plan as MarathonPlan

  test('ticks a milestone at the moment it is done, and takes it back', () => {
    const ticked = given(marathon).when(tick(true))
    expect(planOf(ticked).milestones[0]?.doneAt).toBe(NOW)
    ticked.and.when(tick(true)).changesNothing()
    expect(planOf(ticked.and.when(tick(false))).milestones[0]?.doneAt).toBeNull()
    given(sprint).when(tick(true)).rejects({ code: 'not-a-marathon' })
  })

  test('keeps what was done when it is planned anew', () => {
    const replanned = given(marathon)
      .when(tick(true))
      .and.when(say('CheckIn', { itemId, note: 'on course' }))
      .and.at(NOW + DAY_MS)
      .when(say('SetPace', { itemId, plan: longPlan(milestone('m0'), milestone('m1')), reason: '' }))
    expect(planOf(replanned).milestones.map(({ doneAt }) => doneAt)).toEqual([null, NOW])
    expect(planOf(replanned).lastCheckIn).toBe(NOW)
  })
})

describe('advice', () => {
  const answers = [true, false, true, false, false] as const

  test('is noted with what it was before', () => {
    const noted = given(sprint).when(say('RecordAdvice', { itemId, answers }))
    noted.happens({ type: 'AdviceRecorded', from: null, to: answers })
    expect(noted.item(itemId).advice).toEqual(answers)
    noted.and.when(say('RecordAdvice', { itemId, answers })).changesNothing()
  })
})
