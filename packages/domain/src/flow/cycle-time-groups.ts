import type { TypeId } from '../ids.ts'
import { clockAt } from './clock-lists.ts'
import { hasUnobservedStart } from './cycle-time.ts'
import { valueAt } from './day-lists.ts'
import type { FlowFacts } from './flow-facts.ts'
import type { FlowPace } from './history.ts'
import { NEVER } from './local-day.ts'
import { ascendingDays, nearestRank } from './percentile.ts'
import { type LinePercent, linesFor } from './small-samples.ts'

export interface PercentileLine {
  readonly percent: LinePercent
  /** At least `percent` % of the items took this many days or less. */
  readonly days: number
}

export interface CycleTimeStats {
  /** Finished items with a cycle time. */
  readonly n: number
  readonly min: number | null
  readonly max: number | null
  /** Days; null when n is too small to carry the line (R7). */
  readonly p50: number | null
  readonly p85: number | null
  readonly lines: readonly PercentileLine[]
  /** Finished items without a recorded start (R4), whether or not they are part of n. */
  readonly unobserved: number
}

export interface CycleTimesOfType extends CycleTimeStats {
  readonly typeId: TypeId
}

export interface CycleTimesOfPace extends CycleTimeStats {
  readonly pace: FlowPace
}

export interface CycleTimesOfTypeAndPace extends CycleTimesOfType, CycleTimesOfPace {}

/** Table rows, ordered by type id and pace. Types and paces without a finished item have none. */
export interface CycleTimeGroups {
  readonly all: CycleTimeStats
  readonly byType: readonly CycleTimesOfType[]
  readonly byPace: readonly CycleTimesOfPace[]
  readonly byTypeAndPace: readonly CycleTimesOfTypeAndPace[]
}

interface Cell {
  readonly typeId: TypeId
  readonly pace: FlowPace
  readonly days: number[]
  unobserved: number
}

/** R17: cycle times of some finished rows, all of them, by type, by pace and by both. */
export function groupCycleTimes(facts: FlowFacts, finished: Iterable<number>): CycleTimeGroups {
  const cells = cellsOf(facts, finished)
  const types = new Set(cells.map((cell) => cell.typeId))
  const paces = new Set(cells.map((cell) => cell.pace))
  return {
    all: statsOf(cells),
    byType: [...types].map((typeId) => ({ typeId, ...statsOf(cells.filter((cell) => cell.typeId === typeId)) })),
    byPace: [...paces]
      .sort(byPaceName)
      .map((pace) => ({ pace, ...statsOf(cells.filter((cell) => cell.pace === pace)) })),
    byTypeAndPace: cells.map((cell) => ({ typeId: cell.typeId, pace: cell.pace, ...statsOf([cell]) })),
  }
}

function cellsOf(facts: FlowFacts, finished: Iterable<number>): readonly Cell[] {
  const cells = new Map<FlowPace, Map<TypeId, Cell>>()
  for (const row of finished) {
    const item = facts.items[row]
    if (!item) continue
    const { typeId, pace } = item
    const ofPace = cells.get(pace) ?? new Map<TypeId, Cell>()
    cells.set(pace, ofPace)
    const cell = ofPace.get(typeId) ?? { typeId, pace, days: [], unobserved: 0 }
    ofPace.set(typeId, cell)
    const days = valueAt(facts.cycleTimes, row)
    if (days !== NEVER) cell.days.push(days)
    if (hasUnobservedStart(clockAt(facts, row))) cell.unobserved++
  }
  return [...cells.values()].flatMap((ofPace) => [...ofPace.values()]).sort(byTypeAndPaceName)
}

function statsOf(cells: readonly Cell[]): CycleTimeStats {
  const ascending = ascendingDays(cells.flatMap((cell) => cell.days))
  const lines: PercentileLine[] = []
  for (const percent of linesFor(ascending.length)) {
    const days = nearestRank(ascending, percent)
    if (days !== null) lines.push({ percent, days })
  }
  const lineAt = (percent: LinePercent) => lines.find((line) => line.percent === percent)?.days ?? null
  return {
    n: ascending.length,
    min: ascending.at(0) ?? null,
    max: ascending.at(-1) ?? null,
    p50: lineAt(50),
    p85: lineAt(85),
    lines,
    unobserved: cells.reduce((sum, cell) => sum + cell.unobserved, 0),
  }
}

function byTypeAndPaceName(a: Cell, b: Cell): number {
  if (a.typeId !== b.typeId) return a.typeId < b.typeId ? -1 : 1
  return byPaceName(a.pace, b.pace)
}

function byPaceName(a: FlowPace, b: FlowPace): number {
  return a === b ? 0 : (a ?? '') < (b ?? '') ? -1 : 1
}
