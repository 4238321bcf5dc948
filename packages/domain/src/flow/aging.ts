import type { BlockReason } from '../board/model.ts'
import type { ColumnId, ItemId, MemberId, TypeId } from '../ids.ts'
import type { Instant, IsoDate } from '../time.ts'
import { chanceWithin } from './chance.ts'
import { valueAt } from './day-lists.ts'
import { entryRange, instantAt, placeAt } from './entry-lists.ts'
import type { FlowFacts } from './flow-facts.ts'
import type { FlowItem, FlowPace } from './history.ts'
import { isoDateOf, NEVER } from './local-day.ts'
import { expectationOf, type ServiceExpectations } from './service-expectation.ts'
import type { ComparisonBasis } from './small-samples.ts'

/** A dot of the ageing chart. */
export interface AgingItem {
  readonly id: ItemId
  readonly typeId: TypeId
  readonly pace: FlowPace
  readonly assigneeId: MemberId | null
  readonly columnId: ColumnId
  readonly startedOn: IsoDate
  /** Total age: days since the start (R3), not since it came to the column. */
  readonly ageDays: number
  /** Days since it came to its column, both ends counted. */
  readonly columnDays: number
  /** Why it cannot go on; null when it can. */
  readonly blocked: BlockReason | null
  /** The promise it is held against (R12); null when there are too few finished items to make one (R7). */
  readonly expectedDays: number | null
  readonly basis: ComparisonBasis
  /** R12: chance to be done within `expectedDays`; null when too few items took as long. */
  readonly chance: number | null
}

/** R13: the work in progress, oldest first, with its chances (R12). Draw it by column and total age. */
export function agingItems(facts: FlowFacts, expectations: ServiceExpectations): readonly AgingItem[] {
  const dots: AgingItem[] = []
  for (const row of facts.rows) {
    const dot = agingItem(facts, row, expectations)
    if (dot) dots.push(dot)
  }
  return dots.sort((a, b) => b.ageDays - a.ageDays || (a.id < b.id ? -1 : 1))
}

function agingItem(facts: FlowFacts, row: number, expectations: ServiceExpectations): AgingItem | null {
  const item = facts.items[row]
  const started = valueAt(facts.started, row)
  if (!item || started === NEVER || valueAt(facts.finished, row) !== NEVER) return null
  const latest = entryRange(facts.entries, row).end - 1
  const column = facts.columns[placeAt(facts.entries, latest)]
  if (!column) return null
  const ageDays = daysUntilToday(facts, started)
  const { basis, group } = expectationOf(expectations, item.typeId, item.pace)
  const expectedDays = group.enough ? group.days : null
  return {
    id: item.id,
    typeId: item.typeId,
    pace: item.pace,
    assigneeId: item.assigneeId ?? null,
    columnId: column.id,
    startedOn: isoDateOf(started),
    ageDays,
    columnDays: daysUntilToday(facts, facts.dayOf(instantAt(facts.entries, latest))),
    blocked: blockedAt(item, facts.asOf),
    expectedDays,
    basis,
    chance: expectedDays === null ? null : chanceWithin(group.cycleTimes, ageDays, expectedDays),
  }
}

function daysUntilToday({ today }: FlowFacts, day: number): number {
  return Math.max(1, today - day + 1)
}

function blockedAt({ blocked = [] }: FlowItem, asOf: Instant): BlockReason | null {
  return blocked.findLast(({ from, to }) => from <= asOf && (to === null || to > asOf))?.reason ?? null
}
