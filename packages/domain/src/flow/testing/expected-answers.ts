import type { StartPolicy } from '../bounds.ts'
import type { UnobservedStart } from '../cycle-time.ts'
import { type FlowFacts, flowFacts } from '../flow-facts.ts'
import { hasFlowData, readFlowData, readFlowHistory } from './shared-flow-data.ts'

/** Percentiles of days; none when n is 0. */
export interface ExpectedPercentiles {
  readonly n: number
  readonly nearestRank?: Readonly<Record<string, number>>
}

/** `cycleTime` counts an unobserved start as one day, `cycleTimeObserved` leaves it out (R4). */
export type ExpectedTable = Readonly<Record<'cycleTime' | 'cycleTimeObserved' | 'leadTime', ExpectedPercentiles>>

export interface ExpectedItem {
  readonly id: string
  readonly started: string | null
  readonly finished: string | null
  readonly cancelled: boolean
  readonly cycleTimeDays: number | null
  readonly leadTimeDays: number | null
  readonly elapsedDays: number | null
  readonly ageDays: number | null
  readonly restarts: number
  readonly reopens: number
  readonly skippedStart: boolean
}

export type ExpectedServiceLevel = Readonly<Record<'n' | 'days' | 'attained', number>>

/** What the independent implementation answered for one board, zone, start policy and bounce filter. */
export interface ExpectedAnswers {
  readonly counts: Readonly<
    Record<'items' | 'done' | 'inProgress' | 'notStarted' | 'cancelled' | 'skippedStart', number>
  > &
    Readonly<Record<'itemsReopened' | 'itemsRestarted', number>>
  readonly items: readonly ExpectedItem[]
  readonly all: ExpectedTable
  readonly byType?: Readonly<Record<string, ExpectedTable>>
  readonly byPace?: Readonly<Record<string, ExpectedTable>>
  readonly byTypeAndPace?: Readonly<Record<string, ExpectedTable>>
  readonly daily: {
    readonly firstDay: string
    readonly days: number
    readonly arrivals: readonly number[]
    readonly throughput: readonly number[]
    readonly wipEndOfDay: readonly number[]
    readonly wipInclusive: readonly number[]
    readonly wipReplayEndOfDay: readonly number[]
    readonly cfd: Readonly<Record<string, { readonly cumulative: readonly number[] }>>
  }
  readonly throughputByIsoWeek: Readonly<Record<string, number>>
  readonly littlesLaw: Readonly<
    Record<'sumWipInclusive' | 'sumCycleTimePlusAge' | 'avgWipInclusive' | 'avgThroughputPerDay', number>
  >
  readonly stageAgePercentilesNearestRankClamped: Readonly<
    Record<string, { readonly n: number } & Readonly<Record<'50' | '70' | '85' | '95', number>>>
  >
  readonly flowEfficiency: {
    readonly configured: boolean
    readonly hasData: boolean
    readonly activeSec: number
    readonly totalSec: number
    readonly ratioOfSums: number | null
  }
  readonly sle85: Readonly<Record<string, ExpectedServiceLevel>>
  readonly sle85CountingUnobservedAsOneDay: Readonly<Record<string, ExpectedServiceLevel>>
  readonly agingChanceWithinSle: readonly (readonly [id: string, age: number, asLong: number, chance: number | null])[]
  readonly aging: readonly (readonly [id: string, type: string, column: string, ageDays: number])[]
}

export interface Run {
  readonly board: string
  readonly history: string
  readonly zone: string
  readonly startPolicy: StartPolicy
  readonly bounceSeconds: 0 | 300
}

const BOARDS = [
  {
    board: 'marketing-mini',
    history: 'fixtures/marketing-mini/flow-log.json',
    zones: ['Europe/Sofia', 'America/Los_Angeles'],
  },
  { board: 'fda-food-recalls', history: 'datasets/fda-food-recalls.flow.json', zones: ['America/New_York'] },
  {
    board: 'flowmetricscsv-example',
    history: 'datasets/flowmetricscsv-example.flow.json',
    zones: ['America/New_York'],
  },
] as const

/** Every board in every zone it has answers for, and in UTC under both start policies with and without bounce filter. */
export const RUNS: readonly Run[] = BOARDS.flatMap(({ board, history, zones }) => [
  ...zones.map((zone): Run => ({ board, history, zone, startPolicy: 'lastCommitment', bounceSeconds: 0 })),
  ...(['lastCommitment', 'firstEver'] as const).flatMap((startPolicy) =>
    ([0, 300] as const).map((bounceSeconds): Run => ({ board, history, zone: 'UTC', startPolicy, bounceSeconds })),
  ),
])

/** A variant without a file of its own has the answers of the plain run. */
export function expectedAnswers({ board, zone, startPolicy, bounceSeconds }: Run): ExpectedAnswers {
  const prefix = `expected/${board}.${zone.replace('/', '_')}`
  const candidates = [
    ...(bounceSeconds === 300 ? [`${prefix}.${startPolicy}.bounce300.json`] : []),
    `${prefix}.${startPolicy}.json`,
    `${prefix}.lastCommitment.json`,
    `${prefix}.lastCommitment.summary.json`,
  ]
  const file = candidates.find(hasFlowData)
  if (!file) throw new Error(`No expected answers for ${prefix}`)
  return readFlowData<ExpectedAnswers>(file)
}

export const SCALE_RUN: Run = {
  board: 'scale-5000',
  history: 'datasets/scale-5000.flow.json.gz',
  zone: 'UTC',
  startPolicy: 'lastCommitment',
  bounceSeconds: 0,
}

/** The facts of a run: what its charts are drawn from. */
export function factsOf(run: Run, unobservedStart: UnobservedStart = 'exclude'): FlowFacts {
  const { asOf, ...history } = readFlowHistory(run.history)
  return flowFacts(history, { ...run, asOf, unobservedStart })
}
