import type { CycleTimeAnswer } from '@paceboard/contract'
import type { FlowQuery } from './flow-filters.ts'
import { useFlowAnswer } from './use-chart.ts'

/** Cycle times of what was finished; type and pace are told apart by the page, which shows them beside each other. */
export function useCycleTimes({ from, label, person }: FlowQuery) {
  return useFlowAnswer<CycleTimeAnswer>('cycle-time', { from, label, person })
}
