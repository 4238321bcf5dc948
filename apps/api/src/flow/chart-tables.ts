import type { Charts, chartTableQuery, Promised } from '@paceboard/contract'
import { addDays } from '@paceboard/domain'
import type { z } from 'zod'
import { csvOf } from '../lib/csv.ts'
import { approversTable } from './approvers-table.ts'
import type { BoardFlow } from './board-flow.ts'
import { CHARTS, chartAnswer } from './chart-answers.ts'
import { limitsTable } from './limits-table.ts'
import { namesIn, type TableNames } from './table-names.ts'

type TableQuery = z.output<typeof chartTableQuery>
type Cell = string | number | boolean | null
export type Table = readonly (readonly Cell[])[]

/** Every chart, and the weeks of the daily one; the address is the name with `.csv`. */
export const CHART_TABLES = [...CHARTS, 'weeks'] as const
type TableName = (typeof CHART_TABLES)[number]

/** How the answer of a chart is written as rows, headers first. */
const ROWS: { readonly [Name in keyof Charts]: (chart: Charts[Name], names: TableNames) => Table } = {
  daily: ({ firstDay, days, columns, ...chart }, { words, columnOf }) => [
    [
      ...[words.day, words.started, words.finished, words.wipEndOfDay, words.wipInclusive, words.limit],
      ...columns.flatMap(({ columnId }) => [columnOf(columnId), `${columnOf(columnId)}: ${words.limit}`]),
    ],
    ...eachDay(firstDay, days, (i) => [
      ...[chart.arrivals, chart.throughput, chart.wipEndOfDay, chart.wipInclusive].map((one) => one[i] ?? 0),
      ...[chart.limit[i] ?? null, ...columns.flatMap(({ endOfDay, limit }) => [endOfDay[i] ?? 0, limit[i] ?? null])],
    ]),
  ],
  cumulative: ({ firstDay, days, columns }, { words, columnOf }) => [
    [words.day, ...columns.map(({ columnId }) => columnOf(columnId))],
    ...eachDay(firstDay, days, (i) => columns.map(({ cumulative }) => cumulative[i] ?? 0)),
  ],
  aging: ({ items }, { words, itemCells, columnOf }) => [
    [
      ...[words.item, words.title, words.type, words.pace, words.column, words.startedOn, words.ageDays],
      ...[words.columnDays, words.blocked, words.expectedDays, words.chance],
    ],
    ...items.map((one) => [
      ...[...itemCells(one), columnOf(one.columnId), one.startedOn, one.ageDays],
      ...[one.columnDays, one.blocked !== null, one.expectedDays, share(one.chance)],
    ]),
  ],
  promises: ({ all, byType, byPace, byTypeAndPace }, { words, typeOf, paceOf }) => {
    const cells = ({ n, days, attained, enough, held }: Promised) => {
      return [n, days, share(attained), enough, held.days, held.kept]
    }
    return [
      [
        words.type,
        words.pace,
        words.n,
        words.withinDays,
        words.attained,
        words.enough,
        words.promised,
        words.itemsKept,
      ],
      [words.all, words.all, ...cells(all)],
      ...byType.map((one) => [typeOf(one.typeId), words.all, ...cells(one)]),
      ...byPace.map((one) => [words.all, paceOf(one.pace), ...cells(one)]),
      ...byTypeAndPace.map((one) => [typeOf(one.typeId), paceOf(one.pace), ...cells(one)]),
    ]
  },
  time: ({ all, byType }, { words, typeOf, columnOf }) => [
    [words.type, words.n, words.column, words.working, words.waiting, words.blockedHours, words.outside],
    ...[all, ...byType].flatMap(({ typeId, n, columns }) =>
      columns.map((one) => [
        ...[typeId === null ? words.all : typeOf(typeId), n, columnOf(one.columnId)],
        ...[one.working, one.waiting, one.blocked, one.outside].map(hours),
      ]),
    ),
  ],
  unplanned: ({ n, counts }, { words }) => [
    [words.origin, words.n, words.share],
    ...(['expedite', 'overLimit', 'fellIn', 'planned'] as const).map((origin) => {
      return [words.origins[origin], counts[origin], n === 0 ? null : share(counts[origin] / n)]
    }),
  ],
  paces: ({ sprint, marathon }, { words, paceOf }) => {
    const { n, p50, p85 } = sprint.cycleTimes
    const kept = [
      ['sprint', 'timeBoxes', sprint.timeBoxes],
      ['marathon', 'checkIns', marathon.checkIns],
      ['marathon', 'milestones', marathon.milestones],
    ] as const
    return [
      [words.pace, words.measure, words.n, words.kept, words.share, words.p50, words.p85],
      [paceOf('sprint'), words.measures.cycleTime, n, null, null, p50, p85],
      ...kept.map(([pace, measure, of]) => {
        return [paceOf(pace), words.measures[measure], of.n, of.kept, share(of.share), null, null]
      }),
    ]
  },
  limits: limitsTable,
  cancelled: ({ items }, { words, itemCells }) => [
    [words.item, words.title, words.type, words.pace, words.givenUp, words.ageDays],
    ...items.map((one) => [...itemCells(one), one.day, one.ageDays]),
  ],
  approvals: approversTable,
}

/** A chart as CSV, of the items and days that the query names, in the words of its language. */
export function chartCsv(flow: BoardFlow, name: TableName, query: TableQuery): string {
  const names = namesIn(flow.board, query.locale)
  const rows = name === 'weeks' ? weeks(chartAnswer(flow, 'daily', query).chart, names) : tableOf(flow, name, query)
  return csvOf(rows.map((row) => row.map((cell) => cellText(cell, names))))
}

function tableOf<Name extends keyof Charts>(flow: BoardFlow, name: Name, query: TableQuery): Table {
  return ROWS[name](chartAnswer(flow, name, query).chart, namesIn(flow.board, query.locale))
}

function weeks({ weeks: all }: Charts['daily'], { words }: TableNames): Table {
  return [
    [words.week, words.firstDay, words.lastDay, words.finished, words.complete],
    ...all.map(({ monday, from, to, count, partial }) => [monday, from, to, count, !partial]),
  ]
}

function eachDay(firstDay: string, days: number, cells: (i: number) => readonly Cell[]): Table {
  return Array.from({ length: days }, (_, i) => [addDays(firstDay, i), ...cells(i)])
}

function cellText(cell: Cell, { words }: TableNames): string {
  if (typeof cell === 'boolean') return cell ? words.yes : words.no
  return cell === null ? '' : `${cell}`
}

/** Shares from 0 to 1, as spreadsheets show as per cent. */
function share(of: number | null): number | null {
  return of === null ? null : Math.round(of * 10_000) / 10_000
}

function hours(ms: number): number {
  return Math.round(ms / 36_000) / 100
}
