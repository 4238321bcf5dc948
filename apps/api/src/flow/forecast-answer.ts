import type { AdviceAnswer, adviceQuery, ForecastAnswer, forecastQuery, RisksAnswer } from '@paceboard/contract'
import {
  addDays,
  baseline,
  type CycleTimeTarget,
  dailySeries,
  flowWindow,
  howMany,
  itemsBehind,
  type LabelId,
  narrowFacts,
  openRisks,
  startingLimit,
  suggestLimit,
  type ThroughputHistory,
  whenFor,
} from '@paceboard/domain'
import type { z } from 'zod'
import type { BoardFlow } from './board-flow.ts'
import { narrowed } from './chart-answers.ts'

type ForecastQuery = z.output<typeof forecastQuery>

/** What a forecast draws from unless a window is named: recent enough to be like the days to come. */
const HISTORY_DAYS = 84

const SERVICE_LEVEL = 85

/** How many by a day, or when so many are done (R15). */
export function forecastAnswer(flow: BoardFlow, query: ForecastQuery): ForecastAnswer {
  const { seq } = flow
  const history = historyOf(flow, query)
  const options = { sampling: query.sampling ?? 'auto' }
  if (query.days !== undefined) {
    const result = howMany(history, query.days, options)
    if (!result.ok) return { seq, open: null, question: 'none', refusal: result.reason }
    return { seq, open: null, question: 'howMany', forecast: result.value }
  }
  const open = query.campaign === undefined ? null : openItems(flow, query.campaign)
  const wanted = open ?? query.items ?? 0
  if (wanted === 0) return { seq, open, question: 'none', refusal: { code: 'nothing-open' } }
  const result = whenFor(history, wanted, options)
  if (!result.ok) return { seq, open, question: 'none', refusal: result.reason }
  return { seq, open, question: 'when', forecast: result.value }
}

/** How every promised day stands; drawn from the last 12 weeks of the whole board. */
export function risksAnswer(flow: BoardFlow): RisksAnswer {
  const { seq, today, board, facts } = flow
  return { seq, today, risks: openRisks(board, facts, historyOf(flow, {})) }
}

/** The board's last days as Little's law reads them, and the limit that a target asks for (flow.md §6, level 1). */
export function adviceAnswer(
  { facts, seq }: BoardFlow,
  { days, average, p85 }: z.output<typeof adviceQuery>,
): AdviceAnswer {
  const now = baseline(flowWindow(facts, days))
  const target = targetOf(average, p85)
  const result = target && suggestLimit(now, target)
  return {
    seq,
    baseline: now,
    startingLimit: startingLimit(now.meanWip),
    suggestion: result?.ok ? result.value : null,
    refusal: result && !result.ok ? result.reason : null,
  }
}

function targetOf(average: number | undefined, p85: number | undefined): CycleTimeTarget | null {
  if (average !== undefined) return { kind: 'average', days: average }
  return p85 === undefined ? null : { kind: 'service-level', percent: SERVICE_LEVEL, days: p85 }
}

/** Complete days only: today is not over. */
function historyOf(
  flow: BoardFlow,
  query: Omit<ForecastQuery, 'days' | 'items' | 'campaign' | 'sampling'>,
): ThroughputHistory {
  const yesterday = addDays(flow.today, -1)
  const lastDay = query.to !== undefined && query.to < yesterday ? query.to : yesterday
  const from = query.from ?? addDays(lastDay, 1 - HISTORY_DAYS)
  return { perDay: dailySeries(narrowed(flow, query), { from, to: lastDay }).throughput, lastDay }
}

function openItems({ facts }: BoardFlow, labelId: LabelId): number {
  return itemsBehind(narrowFacts(facts, { labelId }), { series: 'open' }).length
}
