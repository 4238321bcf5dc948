import { describe, expect, it } from 'vitest'
import { clockAfter } from './bounds.ts'
import {
  ageDays,
  countedCycleTimeDays,
  cycleTimeDays,
  elapsedMs,
  hasUnobservedStart,
  leadTimeDays,
} from './cycle-time.ts'
import { localDayIn } from './local-day.ts'
import { COLUMNS, entries } from './testing/flow-builder.ts'
import { runOf } from './testing/run-of.ts'
import { flowDataIsHere, readFlowData } from './testing/shared-flow-data.ts'

const phases = COLUMNS.map(({ phase }) => phase)
const utc = localDayIn('UTC')
const bounds = (startedAt: string, finishedAt: string) => ({
  startedAt: Date.parse(startedAt),
  finishedAt: Date.parse(finishedAt),
})

describe('days', () => {
  it('R3: both ends count: the same day is 1, the next day 2, over a weekend too', () => {
    expect(cycleTimeDays(bounds('2024-03-05T06:30Z', '2024-03-05T15:00Z'), utc)).toBe(1)
    expect(cycleTimeDays(bounds('2024-04-07T23:59:59Z', '2024-04-08T00:00:00Z'), utc)).toBe(2)
    expect(cycleTimeDays(bounds('2024-03-08T09:00Z', '2024-03-11T09:00Z'), utc)).toBe(4)
  })

  it('R3: the zone decides what a day is', () => {
    const acrossMidnightInSofia = bounds('2024-03-11T21:30Z', '2024-03-11T22:30Z')
    expect(cycleTimeDays(acrossMidnightInSofia, utc)).toBe(1)
    expect(cycleTimeDays(acrossMidnightInSofia, localDayIn('Europe/Sofia'))).toBe(2)
  })

  it('R3: never below 1, even where clocks went back across midnight', () => {
    const stJohns = localDayIn('America/St_Johns')
    const fallBack = bounds('2010-11-07T02:30:30Z', '2010-11-07T02:31:30Z')
    expect(stJohns(fallBack.finishedAt)).toBeLessThan(stJohns(fallBack.startedAt))
    expect(cycleTimeDays(fallBack, stJohns)).toBe(1)
  })

  it('R3: age runs while in progress only, lead time and elapsed time once finished', () => {
    const started = { startedAt: Date.parse('2024-04-02T09:00Z'), finishedAt: null }
    const done = bounds('2024-04-02T09:00Z', '2024-04-03T15:00Z')
    const asOf = Date.parse('2024-04-10T12:00Z')
    const createdAt = Date.parse('2024-04-01T09:00Z')
    expect(ageDays(started, asOf, utc)).toBe(9)
    expect(ageDays(done, asOf, utc)).toBeNull()
    expect(ageDays({ startedAt: null, finishedAt: null }, asOf, utc)).toBeNull()
    expect(leadTimeDays(createdAt, done, utc)).toBe(3)
    expect(leadTimeDays(createdAt, started, utc)).toBeNull()
    expect(elapsedMs(done)).toBe(30 * 3_600_000)
    expect(elapsedMs(started)).toBeNull()
    expect(cycleTimeDays(started, utc)).toBeNull()
  })

  it('R4: an unobserved start is left out, or counted as one day when the board wants that', () => {
    const clock = clockAfter(
      runOf(entries('2024-03-19 published', '2024-03-20 ideas', '2024-03-25 published')),
      phases,
      'firstEver',
    )
    expect(hasUnobservedStart(clock)).toBe(true)
    expect(countedCycleTimeDays(clock, utc, 'exclude')).toBeNull()
    expect(countedCycleTimeDays(clock, utc, 'oneDay')).toBe(1)
  })

  it('R4: an item in progress has no unobserved start', () => {
    const clock = clockAfter(runOf(entries('2024-03-19 drafting')), phases, 'lastCommitment')
    expect(hasUnobservedStart(clock)).toBe(false)
    expect(countedCycleTimeDays(clock, utc, 'oneDay')).toBeNull()
  })
})

describe.skipIf(!flowDataIsHere)('days of other tools', () => {
  interface LighthouseDays {
    readonly cycleTime: readonly {
      name: string
      created: string | null
      started: string | null
      closed: string | null
      expected: number
    }[]
    readonly age: readonly { today: string; started: string | null; expected: number }[]
  }

  it('R3: Lighthouse counts the same days, wherever both ends are known', () => {
    const fixture = readFlowData<LighthouseDays>('fixtures/lighthouse/cycle_time_age.json')
    const known = fixture.cycleTime.flatMap(({ name, started, closed, expected }) =>
      started === null || closed === null
        ? []
        : [{ name, days: cycleTimeDays(bounds(started, closed), utc), expected }],
    )
    expect(known.length).toBe(5)
    for (const { name, days, expected } of known) expect(days, name).toBe(expected)
  })

  it('R3: Lighthouse falls back to the creation date where we say that the start is unknown (R4)', () => {
    const fixture = readFlowData<LighthouseDays>('fixtures/lighthouse/cycle_time_age.json')
    const [created] = fixture.cycleTime.filter(({ started, created }) => started === null && created !== null)
    expect(created).toMatchObject({ expected: 2 })
    const finish = { startedAt: null, finishedAt: Date.parse(created?.closed ?? '') }
    expect(leadTimeDays(Date.parse(created?.created ?? ''), finish, utc)).toBe(2)
    expect(cycleTimeDays(finish, utc)).toBeNull()
  })

  it('R3: Lighthouse ages, wherever the start is known', () => {
    const { age } = readFlowData<LighthouseDays>('fixtures/lighthouse/cycle_time_age.json')
    const known = age.filter(({ started }) => started !== null)
    expect(known.length).toBe(4)
    for (const { started, today, expected } of known) {
      const clock = { startedAt: Date.parse(started ?? ''), finishedAt: null }
      expect(ageDays(clock, Date.parse(today), utc), `${started}`).toBe(expected)
    }
  })

  it('R3: ActionableAgile counts the same days', () => {
    const { cycleTime } = readFlowData<{
      cycleTime: { cases: readonly { start: string; end: string; days: number }[] }
    }>('fixtures/actionableagile/rules_and_vectors.json')
    expect(cycleTime.cases.length).toBe(3)
    for (const { start, end, days } of cycleTime.cases) expect(cycleTimeDays(bounds(start, end), utc)).toBe(days)
  })
})
