import { columnsInOrder, itemsIn, phaseOf } from '../board/columns.ts'
import type { Board, Item } from '../board/model.ts'
import { type PromisedDay, promisedDay } from '../board/promised-day.ts'
import type { ItemId } from '../ids.ts'
import { daysBetween, type IsoDate } from '../time.ts'
import { type Judgement, riskInLine, riskOfType, riskUnderWay } from './date-risk.ts'
import type { FlowFacts } from './flow-facts.ts'
import type { ThroughputHistory } from './forecast/throughput-sample.ts'
import { LINE_DAYS, whenInLine } from './forecast/when-in-line.ts'
import { isoDateOf } from './local-day.ts'
import { expectationOf, type ServiceExpectations, serviceExpectations } from './service-expectation.ts'
import type { ComparisonBasis } from './small-samples.ts'

/** How the promised day of an open item stands, and what says so. */
export interface OpenRisk extends Judgement {
  readonly itemId: ItemId
  readonly planned: IsoDate
  /** Finished work of its like (R7), or what its type expects, or its place in the line of work not begun. */
  readonly basis: ComparisonBasis | 'type' | 'line'
  /** For its place in line: how many items go before it, those under way included. */
  readonly ahead: number | null
}

/**
 * The risk of every promised day on the board that is today or later: work under way by its age (R12), ranked work by its
 * place in line (R15). Work without a rank, and what nothing speaks about, has none.
 */
export function openRisks(board: Board, facts: FlowFacts, history: ThroughputHistory): readonly OpenRisk[] {
  const today = isoDateOf(facts.today)
  const promised = (item: Item): PromisedDay | null => {
    const promise = promisedDay(item, (at) => isoDateOf(facts.dayOf(at)))
    return promise && promise.day >= today ? promise : null
  }
  const expectations = serviceExpectations(facts)
  const columns = columnsInOrder(board).toReversed()
  const itemsOf = (phase: 'started' | 'notStarted') =>
    columns
      .filter((column) => phaseOf(column) === phase && column.kind !== 'intake')
      .flatMap((column) => itemsIn(board, column.id))
      .flatMap((id) => board.items.get(id) ?? [])

  const begun = itemsOf('started')
  const risks: OpenRisk[] = []
  for (const item of begun) {
    const promise = promised(item)
    const risk = promise && ofBegun(board, item, promise.day, today, facts, expectations)
    if (risk) risks.push(risk)
  }
  const line = itemsOf('notStarted').flatMap((item, at) => {
    const promise = promised(item)
    const ahead = begun.length + at
    return promise && daysBetween(today, promise.day) < LINE_DAYS
      ? { itemId: item.id, planned: promise.day, ahead }
      : []
  })
  const forecasts = whenInLine(
    history,
    line.map(({ ahead }) => ahead + 1),
  )
  if (!forecasts.ok) return risks
  for (const [at, { itemId, planned, ahead }] of line.entries()) {
    const forecast = forecasts.value[at]
    if (forecast) risks.push({ itemId, planned, ahead, basis: 'line', ...riskInLine(planned, forecast) })
  }
  return risks
}

/** Sprints and marathons are never judged by each other: all that was finished serves only work without a pace. */
function ofBegun(
  board: Board,
  item: Item,
  planned: IsoDate,
  today: IsoDate,
  facts: FlowFacts,
  expectations: ServiceExpectations,
): OpenRisk | null {
  const { startedAt } = item.clock
  if (startedAt === null) return null
  const pace = item.plan?.pace ?? null
  const ageDays = Math.max(1, facts.today - facts.dayOf(startedAt) + 1)
  const work = { planned, today, ageDays }
  const about = { itemId: item.id, planned, ahead: null }
  const { basis, group } = expectationOf(expectations, item.typeId, pace)
  const type = board.types.get(item.typeId)
  const usual = pace === null || type?.pace === pace ? (type?.expectedDays?.p85 ?? null) : null
  if (basis !== 'typeAndPace' && usual !== null) {
    const risk = riskOfType(work, usual)
    return risk && { ...about, basis: 'type', ...risk }
  }
  if (!group.enough || (basis === 'all' && pace !== null)) return null
  return { ...about, basis, ...riskUnderWay(work, group.cycleTimes) }
}
