import type { CycleTimeAnswer, CycleTimeDot } from '@paceboard/contract'
import type { CycleTimeStats, CycleTimesOfTypeAndPace, FlowPace, TypeId } from '@paceboard/domain'

/** What was finished at one pace. Paces stand side by side and are never one claim. */
export interface PaceGroup {
  readonly pace: FlowPace
  readonly dots: readonly CycleTimeDot[]
  /** Of the dots: of one type, or of the whole pace. */
  readonly stats: CycleTimeStats
  readonly whole: CycleTimeStats
  /** The most finished first. */
  readonly byType: readonly CycleTimesOfTypeAndPace[]
}

const NOTHING: CycleTimeStats = { n: 0, min: null, max: null, p50: null, p85: null, lines: [], unobserved: 0 }

/** Sprint and marathon always, items without a pace when there are any; of one type and pace when chosen. */
export function paceGroups(
  { dots, groups }: CycleTimeAnswer,
  chosen: { readonly typeId: TypeId | null; readonly pace: FlowPace },
): readonly PaceGroup[] {
  const paces: readonly FlowPace[] = chosen.pace === null ? ['sprint', 'marathon', null] : [chosen.pace]
  const made = paces.map((pace): PaceGroup => {
    const isShown = (one: { readonly typeId: TypeId; readonly pace: FlowPace }) =>
      one.pace === pace && (chosen.typeId === null || one.typeId === chosen.typeId)
    const byType = groups.byTypeAndPace.filter(isShown).toSorted((a, b) => b.n - a.n)
    const whole = groups.byPace.find((group) => group.pace === pace) ?? NOTHING
    const stats = chosen.typeId === null ? whole : (byType[0] ?? NOTHING)
    return { pace, dots: dots.filter(isShown), stats, whole, byType }
  })
  return made.filter(({ pace, stats }) => pace !== null || stats.n + stats.unobserved > 0)
}

/** The days a chart spans: the window, else from the first finish on; at least a week. */
export function spanOf({ from, to, dots }: CycleTimeAnswer, aWeekBefore: string): { from: string; to: string } {
  const first = from ?? dots[0]?.finishedOn ?? aWeekBefore
  return { from: first < aWeekBefore ? first : aWeekBefore, to }
}
