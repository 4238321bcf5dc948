import { describe, expect, it } from 'vitest'
import type { FlowColumn } from './history.ts'
import { isoDateOf, localDayIn, localDayOfDate } from './local-day.ts'
import { NOT_REACHED, type Stamps, stampsIn } from './stamps.ts'
import { expectedAnswers, RUNS, type Run } from './testing/expected-answers.ts'
import { COLUMNS, entries } from './testing/flow-builder.ts'
import { replayHistory } from './testing/replay-history.ts'
import { runOf } from './testing/run-of.ts'
import { flowDataIsHere, readFlowData, readFlowHistory, readFlowText } from './testing/shared-flow-data.ts'

/** Stamps of every item that was not given up, as calendar days. */
function stageDays({ history: path, ...options }: Run) {
  const { asOf, ...history } = readFlowHistory(path)
  const stampsOf = stampsIn(history.columns)
  const dayOf = localDayIn(options.zone)
  const items = replayHistory(history, { ...options, asOf }).map(({ item, status, entries: counted }) => ({
    id: item.id as string,
    status,
    days: [...stampsOf(runOf(counted, history.columns))].map((at) => (at === NOT_REACHED ? null : dayOf(at))),
  }))
  return { columns: history.columns, items }
}

function dates(stamps: Stamps): readonly (string | null)[] {
  return [...stamps].map((at) => (at === NOT_REACHED ? null : new Date(at).toISOString().slice(0, 10)))
}

const dateOf = (day: number | null) => (day === null ? null : isoDateOf(day))

describe('R5: stage dates', () => {
  const stampsOf = stampsIn(COLUMNS)

  it('fill passed-over columns from the right and leave what is ahead empty', () => {
    const reached = entries('2024-03-01 ideas', '2024-03-05 review')
    expect(dates(stampsOf(runOf(reached)))).toEqual([
      '2024-03-01',
      '2024-03-05',
      '2024-03-05',
      '2024-03-05',
      null,
      null,
    ])
  })

  it('are erased to the right of a return, whose column takes the earliest of them', () => {
    const returned = entries('2024-03-01 ideas', '2024-03-05 review', '2024-03-08 drafting')
    expect(dates(stampsOf(runOf(returned)))).toEqual(['2024-03-01', '2024-03-05', '2024-03-05', null, null, null])
  })

  it('are all empty for an item that never entered a column', () => {
    expect(dates(stampsOf(runOf([])))).toEqual(COLUMNS.map(() => null))
  })
})

describe.skipIf(!flowDataIsHere)('stage dates of the recorded boards', () => {
  it('R5: as worked out on paper', () => {
    interface ByHand {
      readonly stageDates_UTC: Readonly<Record<string, readonly (string | null)[]>>
    }
    const { stageDates_UTC } = readFlowData<ByHand>('fixtures/marketing-mini/expected_by_hand.json')
    const run = RUNS.find(({ board }) => board === 'marketing-mini')
    const { items } = stageDays({ ...(run as Run), zone: 'UTC' })
    const found = Object.keys(stageDates_UTC).map((id) => [id, items.find((item) => item.id === id)?.days.map(dateOf)])
    expect(found.length).toBeGreaterThan(3)
    expect(Object.fromEntries(found)).toEqual(stageDates_UTC)
  })

  it.each(RUNS)(
    'R5, R10, R11: counted by day they are the cumulative flow of $board, $zone, $bounceSeconds s',
    (run) => {
      const { daily } = expectedAnswers(run)
      const { columns, items } = stageDays({ ...run, startPolicy: 'lastCommitment' })
      const wanted = items.filter(({ status }) => status !== 'cancelled')
      const first = localDayOfDate(daily.firstDay)
      columns.forEach((column, place) => {
        const cumulative = Array.from(
          { length: daily.days },
          (_, i) => wanted.filter(({ days }) => (days[place] ?? Number.POSITIVE_INFINITY) <= first + i).length,
        )
        expect(cumulative, `${column.id}`).toEqual(daily.cfd[column.id]?.cumulative)
      })
    },
  )

  it.each(['fda-food-recalls', 'flowmetricscsv-example'])('R5: item by item as in the export of %s', (board) => {
    const run = RUNS.find((one) => one.board === board)
    const { columns, items } = stageDays({ ...(run as Run), zone: 'UTC' })
    const rows = readFlowText(`datasets/${board}.actionableagile.csv`).trim().split('\n').slice(1)
    const expected = rows
      .map((row) => row.trim().split(','))
      .map((cells) => [cells[0], cells.slice(2, 2 + columns.length)])
    expect(expected.length).toBe(items.length)
    const found = items.map(({ id, days }) => [id, days.map((day) => dateOf(day) ?? '')])
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected))
  })

  interface Vectors {
    readonly backwardMove: {
      readonly cases: readonly {
        readonly entries: readonly (readonly [string, string])[]
        readonly stages: Readonly<Record<string, string | null>>
      }[]
    }
  }
  it('R5: backward moves as the vendor of that format describes them', () => {
    const { cases } = readFlowData<Vectors>('fixtures/actionableagile/rules_and_vectors.json').backwardMove
    for (const one of cases) {
      const names = Object.keys(one.stages)
      const columns = names.map((id): FlowColumn => ({ id: id as FlowColumn['id'], phase: 'started' }))
      const lines = one.entries.map(([day, column]) => `${day} ${column}`)
      expect(dates(stampsIn(columns)(runOf(entries(...lines), columns)))).toEqual(Object.values(one.stages))
    }
    expect(cases.length).toBeGreaterThan(2)
  })
})
