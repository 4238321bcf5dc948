import { describe, expect, it } from 'vitest'
import type { ColumnId, ItemId, TypeId } from '../ids.ts'
import { addDays, DAY_MS } from '../time.ts'
import { agingItems } from './aging.ts'
import { cumulativeFlow } from './cumulative-flow.ts'
import { dailySeries } from './daily-series.ts'
import { flowEfficiency } from './flow-efficiency.ts'
import { flowFacts } from './flow-facts.ts'
import type { FlowColumn, FlowItem } from './history.ts'
import type { Phase } from './phase.ts'
import { serviceExpectations } from './service-expectation.ts'
import { stageBands } from './stage-bands.ts'
import { flowDataIsHere, readFlowData } from './testing/shared-flow-data.ts'

const DAY_0 = Date.parse('2026-01-05T12:00Z')

function column(id: string, phase: Phase, waits = false): FlowColumn {
  return { id: id as ColumnId, phase, waits }
}

function itemOf(id: string, entries: readonly (readonly [columnId: string, at: number])[]): FlowItem {
  const all = entries.map(([columnId, at]) => ({ columnId: columnId as ColumnId, at }))
  return {
    id: id as ItemId,
    typeId: 'any' as TypeId,
    pace: null,
    createdAt: all[0]?.at ?? 0,
    entries: all,
    cancelledAt: null,
  }
}

function factsOf(columns: readonly FlowColumn[], items: readonly FlowItem[], asOf: number) {
  const settings = { zone: 'UTC', startPolicy: 'lastCommitment', unobservedStart: 'exclude', bounceSeconds: 0 } as const
  return flowFacts({ columns, items }, { ...settings, asOf })
}

type Moves = readonly (readonly [from: string, to: string, day: number])[]

interface Bands {
  readonly statesInOrder: readonly string[]
  readonly cases: readonly {
    readonly name: string
    readonly statesInOrder?: readonly string[]
    readonly items?: readonly { readonly transitions: Moves }[]
    /** By state, the day on which each item left it. */
    readonly exitOffsets?: Readonly<Record<string, readonly number[]>>
    readonly expected: Readonly<Record<string, readonly number[]>>
  }[]
}

function movesBy(exits: Readonly<Record<string, readonly number[]>>): readonly Moves[] {
  const states = Object.keys(exits)
  const count = exits[states[0] ?? '']?.length ?? 0
  return Array.from({ length: count }, (_, i) =>
    states.map((state, place) => [state, states[place + 1] ?? 'Done', exits[state]?.[i] ?? 0] as const),
  )
}

describe.skipIf(!flowDataIsHere)('Lighthouse', () => {
  it('R9: agrees on the work in progress over time', () => {
    type Case = { name: string; days: number; items: { start: number; closed: number | null }[]; expected: number[] }
    const { cases } = readFlowData<{ cases: readonly Case[] }>('fixtures/lighthouse/wip_over_time.json')
    const columns = [column('ideas', 'notStarted'), column('doing', 'started'), column('closed', 'done')]
    const on = (day: number) => DAY_0 + day * DAY_MS
    for (const { name, days, items, expected } of cases) {
      const all = items.map(({ start, closed }, i) =>
        itemOf(`${i}`, [['doing', on(start)], ...(closed === null ? [] : [['closed', on(closed)] as const])]),
      )
      const facts = factsOf(columns, [itemOf('old', [['ideas', on(-9)]]), ...all], on(days))
      const from = '2026-01-05'
      expect(dailySeries(facts, { from, to: addDays(from, days - 1) }).wipEndOfDay, name).toEqual(expected)
    }
    expect(cases.length).toBe(4)
  })

  it('R13: agrees on the bands, but for the percentile of few items', () => {
    const { statesInOrder, cases } = readFlowData<Bands>('fixtures/lighthouse/age_in_state_percentiles.json')
    const on = (day: number) => DAY_0 + day * DAY_MS
    for (const { name, expected, ...one } of cases) {
      const states = (one.statesInOrder ?? statesInOrder).map((state) => column(state, 'started'))
      const moves = one.items?.map(({ transitions }) => transitions) ?? movesBy(one.exitOffsets ?? {})
      const items = moves.map((transitions, i) => {
        const [first = ''] = transitions[0] ?? []
        return itemOf(`${i}`, [[first, on(0)], ...transitions.map(([, to, day]) => [to, on(day)] as const)])
      })
      const facts = factsOf([column('To Do', 'notStarted'), ...states, column('Done', 'done')], items, on(90))
      const bands = new Map(stageBands(facts).map((band) => [band.columnId, band.days]))
      for (const [state, [p50, p70, p85, p95]] of Object.entries(expected)) {
        // Its floor rank falls short of ours where 85 or 95 % of the items is no whole number of them.
        const tail = items.length === 10 ? {} : { 85: p85, 95: p95 }
        expect(bands.get(state as ColumnId), `${name}: ${state}`).toMatchObject({ 50: p50, 70: p70, ...tail })
      }
    }
    expect(cases.length).toBe(6)
  })

  it('R14: agrees on flow efficiency', () => {
    interface Case {
      readonly doingDays: Readonly<Record<string, number>>
      readonly wait: readonly string[] | null
      readonly expected: { readonly percent?: number; readonly configured?: boolean; readonly hasData?: boolean }
    }
    const { cases } = readFlowData<{ cases: readonly Case[] }>('fixtures/lighthouse/flow_efficiency.json')
    for (const { doingDays, wait, expected } of cases) {
      const states = new Set([...Object.keys(doingDays), ...(wait ?? [])])
      states.delete('Closed')
      const waits = (state: string) => wait?.includes(state) ?? false
      const doing = [...states].map((state) => column(state, 'started', waits(state)))
      let time = DAY_0
      const stays = Object.entries(doingDays).map(([state, days]) => {
        time += days * DAY_MS
        return [state, time - days * DAY_MS] as const
      })
      const items = stays.length === 0 ? [] : [itemOf('one', [...stays, ['Closed', time]])]
      const facts = factsOf([...doing, column('Closed', 'done', waits('Closed'))], items, time + DAY_MS)
      const { ratio, configured, totalMs } = flowEfficiency(facts)
      if (expected.percent !== undefined) expect((ratio ?? 0) * 100).toBeCloseTo(expected.percent, 1)
      else expect(ratio).toBeNull()
      expect(configured).toBe(expected.configured ?? true)
      expect(totalMs > 0).toBe(expected.hasData ?? true)
    }
    expect(cases.length).toBe(6)
  })
})

interface JiraColumns {
  readonly columns: readonly { readonly name: string; readonly statuses: readonly string[]; readonly phase: Phase }[]
}
type StageDates = JiraColumns & { readonly items: readonly Readonly<Record<string, string | null>>[] }

/** Stage dates as entries at the start of the day, left to right; the basis is noon of a day. */
function stageFacts({ columns, items }: StageDates, today: string) {
  const all = items.map((row) => {
    const dates = columns.flatMap(({ name }) => {
      const date = row[name]
      return date ? [[name, Date.parse(date)] as const] : []
    })
    return itemOf(row.id ?? '', dates)
  })
  return factsOf(
    columns.map(({ name, phase }) => column(name, phase)),
    all,
    Date.parse(`${today}T12:00Z`),
  )
}

describe.skipIf(!flowDataIsHere)('jira-agile-metrics', () => {
  type Small = StageDates & {
    readonly expected: { readonly cfd: { readonly index: readonly string[]; rows: readonly Record<string, number>[] } }
  }
  type Large = StageDates & {
    readonly expected: {
      readonly days: readonly string[]
      readonly cfd_rows_from_test_comment: readonly (readonly number[])[]
      readonly wip: readonly number[]
      readonly netflow: readonly { readonly arrivals: number; readonly departures: number }[]
      readonly throughput_daily_from_first_completion: readonly number[]
      readonly ageing_today_2018_01_10_no_plus_one: readonly { key: string; status: string; age: number }[]
    }
  }

  it('R11: agrees on the cumulative flow of a small board', () => {
    const board = readFlowData<Small>('fixtures/jira-agile-metrics/stage_dates_minimal.json')
    const { index, rows } = board.expected.cfd
    const flow = cumulativeFlow(stageFacts(board, index.at(-1) ?? ''))
    expect([flow.firstDay, flow.days]).toEqual([index[0], index.length])
    for (const { columnId, cumulative } of flow.columns) expect(cumulative).toEqual(rows.map((row) => row[columnId]))
  })

  it('R8, R9, R11, R13: agrees on a larger one, but counts a day more of age', () => {
    const board = readFlowData<Large>('fixtures/jira-agile-metrics/stage_dates_large.json')
    const { days, cfd_rows_from_test_comment: rows, wip, netflow, ...expected } = board.expected
    const facts = stageFacts(board, days.at(-1) ?? '')
    const daily = dailySeries(facts)
    expect([daily.firstDay, daily.days]).toEqual([days[0], days.length])
    expect(daily.wipEndOfDay).toEqual(wip)
    expect(daily.arrivals).toEqual(netflow.map(({ arrivals }) => arrivals))
    expect(daily.throughput).toEqual(netflow.map(({ departures }) => departures))
    expect(daily.throughput.filter((finished) => finished > 0)).toEqual(expected.throughput_daily_from_first_completion)
    for (const [place, { cumulative }] of cumulativeFlow(facts).columns.entries())
      expect(cumulative).toEqual(rows.map((row) => row[place]))

    const later = stageFacts(board, '2018-01-10')
    const ages = agingItems(later, serviceExpectations(later)).map(({ id, columnId, ageDays }) => [
      id,
      columnId,
      ageDays - 1,
    ])
    const theirs = expected.ageing_today_2018_01_10_no_plus_one.map(({ key, status, age }) => [key, status, age])
    expect(ages.sort()).toEqual(theirs.sort())
  })

  it('R5, R13: agrees on ages where columns were skipped, but for a day more', () => {
    interface Issue {
      readonly key: string
      readonly created: string
      readonly changes: readonly {
        at: string
        items: readonly (readonly [field: string, from: string, to: string])[]
      }[]
    }
    type Board = JiraColumns & {
      readonly today: string
      readonly issues: readonly Issue[]
      readonly expected_no_plus_one: readonly { readonly key: string; readonly status: string; readonly age: number }[]
    }
    const board = readFlowData<Board>('fixtures/jira-agile-metrics/ageing_skipped_columns.json')
    const columnOf = (status: string) => board.columns.find(({ statuses }) => statuses.includes(status))?.name ?? status
    const utc = (time: string) => Date.parse(`${time.replace(' ', 'T')}Z`)
    const items = board.issues.map(({ key, created, changes }) => {
      const moves = changes.flatMap(({ at, items: fields }) =>
        fields.flatMap(([field, , to]) => (field === 'status' ? [[columnOf(to), utc(at)] as const] : [])),
      )
      return itemOf(key, [['Backlog', utc(created)], ...moves])
    })
    const columns = board.columns.map(({ name, phase }) => column(name, phase))
    const facts = factsOf(columns, items, Date.parse(`${board.today}T12:00Z`))
    const ages = agingItems(facts, serviceExpectations(facts)).map(({ id, columnId, ageDays }) => [
      id,
      columnId,
      ageDays - 1,
    ])
    expect(ages.sort()).toEqual(board.expected_no_plus_one.map(({ key, status, age }) => [key, status, age]).sort())
  })
})
