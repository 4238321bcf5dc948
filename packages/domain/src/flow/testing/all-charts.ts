import { agingItems } from '../aging.ts'
import { approverTimes } from '../approver-times.ts'
import { cancelledSeries } from '../cancelled-series.ts'
import { cumulativeFlow } from '../cumulative-flow.ts'
import { dailySeries } from '../daily-series.ts'
import type { DayWindow } from '../day-window.ts'
import { flowEfficiency } from '../flow-efficiency.ts'
import type { FlowFacts } from '../flow-facts.ts'
import { weeklyThroughput } from '../iso-weeks.ts'
import { limitChanges } from '../limit-changes.ts'
import { limitSeries } from '../limit-series.ts'
import { paceAppointments, paceReview } from '../pace-review.ts'
import { serviceExpectations } from '../service-expectation.ts'
import { stageBands } from '../stage-bands.ts'
import { timeInColumns } from '../time-in-columns.ts'
import { unplannedShare } from '../unplanned.ts'
import { wipAsItWas } from '../wip-as-it-was.ts'

/** Everything that can be drawn. */
export function allCharts(facts: FlowFacts, window: DayWindow = {}) {
  return {
    daily: dailySeries(facts, window),
    weeks: weeklyThroughput(facts, window),
    asItWas: wipAsItWas(facts, window),
    cancelled: cancelledSeries(facts, window),
    cumulative: cumulativeFlow(facts, window),
    aging: agingItems(facts, serviceExpectations(facts, window)),
    bands: stageBands(facts, window),
    service: serviceExpectations(facts, window),
    time: timeInColumns(facts, window),
    efficiency: flowEfficiency(facts, window),
    unplanned: unplannedShare(facts, window),
    pace: paceReview(facts, window),
    approvers: approverTimes(facts, window),
    appointments: (['timeBoxes', 'checkIns', 'milestones'] as const).map((kind) =>
      paceAppointments(facts, window, kind),
    ),
    limits: limitChanges(facts),
    limitSeries: limitSeries(facts, window, 'all'),
  }
}
