import type { TypeId } from '../ids.ts'
import type { CycleTimeGroups, CycleTimeStats } from './cycle-time-groups.ts'
import type { FlowPace } from './history.ts'
import { type ComparisonBasis, comparisonGroup } from './small-samples.ts'

/** How long items like this one took; days are null when even the fallback is too small to say (R7). */
export interface AgeExpectation extends Pick<CycleTimeStats, 'n' | 'p50' | 'p85' | 'lines'> {
  /** Which items the numbers come from: to be said on screen unless it is the item's own type and pace. */
  readonly basis: ComparisonBasis
}

/** R7: the finished items an item's age is compared with: its own type and pace, or its pace, or all of them. */
export function ageExpectation(groups: CycleTimeGroups, typeId: TypeId, pace: FlowPace): AgeExpectation {
  const { basis, group } = comparisonGroup({
    typeAndPace: groups.byTypeAndPace.find((row) => row.typeId === typeId && row.pace === pace),
    pace: groups.byPace.find((row) => row.pace === pace),
    all: groups.all,
  })
  return { basis, n: group.n, p50: group.p50, p85: group.p85, lines: group.lines }
}
