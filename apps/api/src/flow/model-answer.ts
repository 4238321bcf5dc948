import type { ModelAnswer, modelQuery } from '@paceboard/contract'
import {
  addDays,
  BASELINE_DAYS,
  baseline,
  type ColumnId,
  calibratedModel,
  columnsInOrder,
  flowWindow,
  isoDateOf,
  type WorkGroup,
} from '@paceboard/domain'
import type { z } from 'zod'
import type { BoardFlow } from './board-flow.ts'

type ModelQuery = z.output<typeof modelQuery>

/** The board as a queueing network, if it reproduces what it was not made from (flow.md §6, level 2). */
export function modelAnswer({ board, facts, seq, today }: BoardFlow, query: ModelQuery): ModelAnswer {
  const to = addDays(today, -1)
  const from = isoDateOf(Math.max(facts.firstDay, facts.today - query.days))
  const columns = columnsInOrder(board)
  // A column that is only counted, or closed by a limit of none, holds nothing back in the model.
  const limits = columns.flatMap(({ id, wip: { limit, mode } }) =>
    limit !== null && limit >= 1 && mode !== 'off' ? [[id, limit] as const] : [],
  )
  const groups = groupsOf(
    query,
    columns.map(({ id }) => id),
  )
  const result = calibratedModel(facts, { from, to, groups, columnLimits: new Map(limits), totalLimit: null })
  return {
    seq,
    from,
    to,
    meanWip: baseline(flowWindow(facts, BASELINE_DAYS)).meanWip,
    model: result.ok ? result.value : null,
    refusal: result.ok ? null : result.reason,
  }
}

function groupsOf({ team, size, people }: ModelQuery, columnIds: readonly ColumnId[]): readonly WorkGroup[] {
  if (team === 'together') return [{ columnIds, people: size ?? null }]
  return (people ?? '').split(',').flatMap((pair): WorkGroup[] => {
    const [columnId, count] = pair.split(':')
    return columnId && count ? [{ columnIds: [columnId as ColumnId], people: Number(count) }] : []
  })
}
