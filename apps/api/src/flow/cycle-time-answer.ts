import type {
  CycleTimeAnswer,
  CycleTimeDot,
  cycleTimeQuery,
  Expectation,
  ExpectationsAnswer,
} from '@paceboard/contract'
import {
  ageExpectation,
  type CycleTimeGroups,
  cycleTimeReport,
  type FlowPace,
  finishedRows,
  groupCycleTimes,
  type TypeId,
} from '@paceboard/domain'
import type { z } from 'zod'
import type { BoardFlow } from './board-flow.ts'
import { narrowed } from './chart-answers.ts'

type Query = z.output<typeof cycleTimeQuery>

/** Cycle times of what was finished in the window; up to today when the window has no end. */
export function cycleTimeAnswer(flow: BoardFlow, query: Query): CycleTimeAnswer {
  const { board, seq } = flow
  const { from, to = flow.today } = query
  const { items, groups, bouncesIgnored } = cycleTimeReport(narrowed(flow, query), { from, to })
  const dots = items.map(({ id, typeId, pace, finishedDay, cycleTimeDays, reopened, restarted }): CycleTimeDot => {
    const { num = 0, title = '' } = board.items.get(id) ?? {}
    return { itemId: id, num, title, typeId, pace, finishedOn: finishedDay, days: cycleTimeDays, reopened, restarted }
  })
  return { seq, timezone: board.settings.timezone, from: from ?? null, to, dots, groups, bounces: bouncesIgnored }
}

/** What ages are held against, for every type that can be given or has been finished, at either pace (R7). */
export function expectationsAnswer(flow: BoardFlow): ExpectationsAnswer {
  const groups = groupCycleTimes(flow.facts, finishedRows(flow.facts))
  const typeIds = new Set([...flow.board.types.keys(), ...groups.byType.map((group) => group.typeId)])
  const expectations = [...typeIds].flatMap((typeId) =>
    (['sprint', 'marathon', null] as const).map((pace) => expectation(groups, typeId, pace)),
  )
  return { seq: flow.seq, expectations: expectations.filter((one) => one !== null) }
}

function expectation(groups: CycleTimeGroups, typeId: TypeId, pace: FlowPace): Expectation | null {
  const { p85, basis, n } = ageExpectation(groups, typeId, pace)
  return p85 === null ? null : { typeId, pace, p85, basis, n }
}
