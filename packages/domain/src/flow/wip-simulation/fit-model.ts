import type { ColumnId } from '../../ids.ts'
import { no, ok, type Result } from '../../result.ts'
import { DAY_MS, type IsoDate } from '../../time.ts'
import { clockAt } from '../clock-lists.ts'
import { valueAt } from '../day-lists.ts'
import { isInWindow } from '../day-window.ts'
import { timedRows } from '../finished-rows.ts'
import type { FlowFacts } from '../flow-facts.ts'
import { attentionOf, peopleSeen } from './attention.ts'
import type { FlowModel, ModelColumn, Rework } from './model.ts'
import { type Visit, visitsOf } from './visits.ts'

/** People who work in these columns together. */
export interface WorkGroup {
  readonly columnIds: readonly ColumnId[]
  /** null: not known; then as many as the history needs are assumed. */
  readonly people: number | null
}

export interface FitOptions {
  /** Calendar days of the board's zone, both included. */
  readonly from: IsoDate
  readonly to: IsoDate
  /** Columns that are in no group have one of their own, with people not known. */
  readonly groups: readonly WorkGroup[]
  /** Today's limits; columns without one are missing. */
  readonly columnLimits: ReadonlyMap<ColumnId, number>
  readonly totalLimit: number | null
}

export interface FittedGroup {
  readonly columnIds: readonly ColumnId[]
  readonly people: number
  /** Nobody said how many: a stated assumption. */
  readonly estimated: boolean
}

export interface FittedModel {
  readonly model: FlowModel
  /** The board's columns in the order of the model's. */
  readonly columnIds: readonly ColumnId[]
  readonly groups: readonly FittedGroup[]
  /** Items that the times were taken from. */
  readonly finishes: number
}

export interface TooFewToFit {
  readonly code: 'too-few-finishes'
  readonly finishes: number
  readonly needed: number
}

const NEEDED_FINISHES = 20

/**
 * A model of the board's started columns, from what finished in a window. Times of work are attention: the stay without
 * its blocked time, and only a share of it while people had more in hand than they are. Columns to wait in are delays,
 * blocked times pauses. A column that an item passed over took it no time. Starts come after gaps like those seen.
 */
export function fitModel(facts: FlowFacts, options: FitOptions): Result<FittedModel, TooFewToFit> {
  const rows = [...timedRows(facts, options)]
  const gaps = startGaps(facts, options)
  if (rows.length < NEEDED_FINISHES || !gaps.some((gap) => gap > 0))
    return no({ code: 'too-few-finishes', finishes: rows.length, needed: NEEDED_FINISHES })

  const visits = facts.items.map((_item, row) => visitsOf(facts, row))
  const paths = rows.map((row) => visits[row] ?? [])
  const seen = new Set(paths.flatMap((path) => path.map(({ columnId }) => columnId)))
  const columns = facts.columns.filter(({ id }) => seen.has(id))
  const working = columns.filter(({ waits }) => !waits).map(({ id }) => id)
  const inWindow = isInWindow(options)
  const groups = fittedGroups(
    working,
    options.groups,
    visits.flat().filter(({ from }) => inWindow(facts.dayOf(from))),
  )
  const work = workDays(visits.flat(), groups)
  const columnIds = columns.map(({ id }) => id)
  const model: FlowModel = {
    columns: columns.map(({ id, waits = false }): ModelColumn => {
      const group = groups.findIndex(({ columnIds: ids }) => ids.includes(id))
      return {
        ...(waits ? { days: waitDays(paths, id), pauses: null } : workAndPauses(paths, id, work)),
        people: waits ? null : group,
        limit: options.columnLimits.get(id) ?? null,
        rework: reworkFrom(paths, columnIds, id),
      }
    }),
    people: groups.map(({ people }) => people),
    arrivals: { kind: 'gaps', days: gaps },
    totalLimit: options.totalLimit,
  }
  return ok({ model, columnIds, groups, finishes: rows.length })
}

/** Days between one start and the next, of all items that started in the window. */
function startGaps(facts: FlowFacts, options: FitOptions): readonly number[] {
  const inWindow = isInWindow(options)
  const starts = [...facts.rows]
    .filter((row) => inWindow(valueAt(facts.started, row)))
    .map((row) => clockAt(facts, row).startedAt ?? 0)
    .sort((a, b) => a - b)
  return starts.slice(1).map((start, i) => (start - (starts[i] ?? start)) / DAY_MS)
}

function fittedGroups(
  working: readonly ColumnId[],
  asked: readonly WorkGroup[],
  visits: readonly Visit[],
): readonly FittedGroup[] {
  const named = asked.map(({ columnIds, people }) => ({
    columnIds: columnIds.filter((id) => working.includes(id)),
    people,
  }))
  const others = working.filter((id) => !named.some(({ columnIds }) => columnIds.includes(id)))
  return [...named, ...others.map((id) => ({ columnIds: [id], people: null }))]
    .filter(({ columnIds }) => columnIds.length > 0)
    .map(({ columnIds, people }) => {
      const spans = visits.filter(({ columnId }) => columnIds.includes(columnId)).flatMap(({ free }) => free)
      return { columnIds, people: people ?? peopleSeen(spans), estimated: people === null }
    })
}

/** Days of attention that each stay in a working column had. */
function workDays(visits: readonly Visit[], groups: readonly FittedGroup[]): ReadonlyMap<Visit, number> {
  const days = new Map<Visit, number>()
  for (const { columnIds, people } of groups) {
    const owners: Visit[] = []
    const spans = visits
      .filter(({ columnId }) => columnIds.includes(columnId))
      .flatMap((visit) =>
        visit.free.map((span) => {
          owners.push(visit)
          return span
        }),
      )
    for (const [i, attention] of attentionOf(spans, people).entries()) {
      const visit = owners[i]
      if (visit) days.set(visit, (days.get(visit) ?? 0) + attention / DAY_MS)
    }
  }
  return days
}

type Path = readonly Visit[]

function waitDays(paths: readonly Path[], columnId: ColumnId): readonly number[] {
  return samples(paths, columnId, ({ from, to }) => (to - from) / DAY_MS)
}

function workAndPauses(
  paths: readonly Path[],
  columnId: ColumnId,
  work: ReadonlyMap<Visit, number>,
): Pick<ModelColumn, 'days' | 'pauses'> {
  const pauses = samples(paths, columnId, ({ from, to, free }) => {
    const open = free.reduce((sum, span) => sum + span.to - span.from, 0)
    return (to - from - open) / DAY_MS
  })
  const days = samples(paths, columnId, (visit) => work.get(visit) ?? 0)
  return { days, pauses: pauses.some((pause) => pause > 0) ? pauses : null }
}

/** One number per stay in a column, and a zero for each item that passed it over. */
function samples(paths: readonly Path[], columnId: ColumnId, measure: (visit: Visit) => number): readonly number[] {
  return paths.flatMap((path) => {
    const stays = path.filter((visit) => visit.columnId === columnId)
    return stays.length === 0 ? [0] : stays.map(measure)
  })
}

/** How often items left a column to the left, and where to most often. */
function reworkFrom(paths: readonly Path[], columnIds: readonly ColumnId[], columnId: ColumnId): Rework | null {
  const here = columnIds.indexOf(columnId)
  const backTo = columnIds.map(() => 0)
  let leavings = 0
  for (const path of paths) {
    let last = -1
    for (const [i, visit] of path.entries()) {
      const column = columnIds.indexOf(visit.columnId)
      const next = path[i + 1]
      const to = next ? columnIds.indexOf(next.columnId) : columnIds.length
      // An item that passed the column over left it to the right all the same.
      if (column === here || (last < here && here < column)) leavings++
      if (column === here && to < here) backTo[to] = (backTo[to] ?? 0) + 1
      last = column
    }
    if (last < here) leavings++
  }
  const back = backTo.reduce((sum, count) => sum + count, 0)
  return back === 0 ? null : { chance: back / leavings, to: backTo.indexOf(Math.max(...backTo)) }
}
