import { describe, expect, it } from 'vitest'
import { DAY_MS } from '../time.ts'
import { ageDays, cycleTimeDays, elapsedMs, hasUnobservedStart, leadTimeDays } from './cycle-time.ts'
import { localDayIn } from './local-day.ts'
import type { FlowStatus } from './status.ts'
import { type ExpectedItem, expectedAnswers, RUNS, type Run } from './testing/expected-answers.ts'
import { type PastItem, replayHistory } from './testing/replay-history.ts'
import { flowDataIsHere, readFlowData, readFlowHistory } from './testing/shared-flow-data.ts'

function replayed(run: Run) {
  const { asOf, ...history } = readFlowHistory(run.history)
  return { asOf, items: replayHistory(history, { ...run, asOf }) }
}

/** Our answers in the words of the expected ones. */
function answersOf({ item, status, clock }: PastItem, asOf: number, zone: string) {
  const dayOf = localDayIn(zone)
  const cancelled = status === 'cancelled'
  const unlessCancelled = (value: number | null) => (cancelled ? null : value)
  const elapsed = elapsedMs(clock)
  return {
    id: item.id as string,
    started: clock.startedAt,
    finished: clock.finishedAt,
    cancelled,
    cycleTimeDays: unlessCancelled(cycleTimeDays(clock, dayOf)),
    leadTimeDays: unlessCancelled(leadTimeDays(item.createdAt, clock, dayOf)),
    elapsedDays: unlessCancelled(elapsed === null ? null : Number((elapsed / DAY_MS).toFixed(6))),
    ageDays: unlessCancelled(ageDays(clock, asOf, dayOf)),
    restarts: clock.restarts,
    reopens: clock.reopens,
    skippedStart: !cancelled && hasUnobservedStart(clock),
  }
}

function expectedOf(row: ExpectedItem): ReturnType<typeof answersOf> {
  const { id, cancelled, cycleTimeDays, leadTimeDays, elapsedDays, restarts, reopens, skippedStart } = row
  const instant = (time: string | null) => (time === null ? null : Date.parse(time))
  const dates = { started: instant(row.started), finished: instant(row.finished) }
  const days = { cycleTimeDays, leadTimeDays, elapsedDays, ageDays: row.ageDays }
  return { id, ...dates, cancelled, ...days, restarts, reopens, skippedStart }
}

describe.skipIf(!flowDataIsHere)('every item of the recorded boards', () => {
  it.each(RUNS)('R1–R4, R10, R16: $board, $zone, $startPolicy, bounce $bounceSeconds s', (run) => {
    const { items, asOf } = replayed(run)
    const expected = expectedAnswers(run)
    expect(items.map((item) => answersOf(item, asOf, run.zone))).toEqual(expected.items.map(expectedOf))

    const count = (status: FlowStatus) => items.filter((item) => item.status === status).length
    expect({
      items: items.length,
      done: count('finished'),
      inProgress: count('inProgress'),
      notStarted: count('notStarted'),
      cancelled: count('cancelled'),
      skippedStart: items.filter(({ status, clock }) => status === 'finished' && hasUnobservedStart(clock)).length,
      itemsReopened: items.filter(({ clock }) => clock.reopens > 0).length,
      itemsRestarted: items.filter(({ clock }) => clock.restarts > 0).length,
    }).toEqual(expected.counts)
  })
})

type ByHand = Readonly<Record<string, Readonly<Record<string, number | boolean | null>>>>

const BY_HAND = ['cycleTimeDays', 'leadTimeDays', 'ageDays', 'restarts', 'reopens', 'skippedStart'] as const

describe.skipIf(!flowDataIsHere)('the board worked out on paper', () => {
  it.each(BY_HAND)('R1–R4, R16: %s', (field) => {
    const byHand = readFlowData<Readonly<Record<string, ByHand>>>('fixtures/marketing-mini/expected_by_hand.json')[
      field
    ]
    let checks = 0
    for (const [variant, expected] of Object.entries(byHand ?? {})) {
      const run = miniRun(variant)
      const { items, asOf } = replayed(run)
      const answers = new Map(items.map((item) => [item.item.id as string, answersOf(item, asOf, run.zone)]))
      for (const [id, value] of Object.entries(expected)) {
        expect(answers.get(id)?.[field], `${id} ${variant}`).toBe(value)
        checks++
      }
    }
    expect(checks).toBeGreaterThan(3)
  })
})

/** 'UTC|lastCommitment|300' → the run it names. */
function miniRun(variant: string): Run {
  const [zone = '', policy, bounce] = variant.split('|')
  return {
    board: 'marketing-mini',
    history: 'fixtures/marketing-mini/flow-log.json',
    zone,
    startPolicy: policy === 'firstEver' ? 'firstEver' : 'lastCommitment',
    bounceSeconds: bounce === '300' ? 300 : 0,
  }
}
