import type { ItemId, LabelId, MemberId, TypeId } from '../ids.ts'
import type { FlowFacts } from './flow-facts.ts'
import type { FlowItem, FlowPace } from './history.ts'

/** What an item must be to count; what is not named does not matter. */
export interface FlowFilter {
  /** R17: the type and pace at the finish, or now. */
  readonly typeId?: TypeId | undefined
  readonly pace?: FlowPace | undefined
  /** A campaign, for instance. */
  readonly labelId?: LabelId | undefined
  /** The assignee; null = nobody. */
  readonly assigneeId?: MemberId | null | undefined
}

/** Whether an item is what a filter names. */
export function passes(item: FlowItem, { typeId, pace, labelId, assigneeId }: FlowFilter): boolean {
  if (typeId !== undefined && item.typeId !== typeId) return false
  if (pace !== undefined && item.pace !== pace) return false
  if (labelId !== undefined && !item.labelIds?.includes(labelId)) return false
  return assigneeId === undefined || (item.assigneeId ?? null) === assigneeId
}

/** The same facts with fewer rows: every chart of them is the chart of those items alone. */
export function narrowFacts(facts: FlowFacts, filter: FlowFilter): FlowFacts {
  const rows = facts.rows.filter((row) => {
    const item = facts.items[row]
    return item !== undefined && passes(item, filter)
  })
  return { ...facts, rows }
}

/** What charts can be split by. Labels overlap: an item with two labels is in both groups. */
export type FlowSplit = 'type' | 'pace' | 'label' | 'assignee'

const KEYS = {
  type: (item) => [item.typeId],
  pace: (item) => [item.pace],
  label: (item) => item.labelIds ?? [],
  assignee: (item) => [item.assigneeId ?? null],
} as const satisfies Record<FlowSplit, (item: FlowItem) => readonly (string | null)[]>

export interface FlowGroup {
  /** Id of the type, label or person, or the pace; null = none. */
  readonly key: string | null
  readonly facts: FlowFacts
}

/** The facts of each group that has an item, ordered by key, null last. */
export function splitFacts(facts: FlowFacts, by: FlowSplit): readonly FlowGroup[] {
  const rowsByKey = new Map<string | null, number[]>()
  for (const row of facts.rows) {
    const item = facts.items[row]
    for (const key of item ? KEYS[by](item) : []) {
      const rows = rowsByKey.get(key)
      if (rows) rows.push(row)
      else rowsByKey.set(key, [row])
    }
  }
  return [...rowsByKey]
    .map(([key, rows]) => ({ key, facts: { ...facts, rows: Int32Array.from(rows) } }))
    .sort((a, b) => (a.key === null ? 1 : b.key === null ? -1 : a.key < b.key ? -1 : 1))
}

/** The ids of some rows, in the order of ids, which does not depend on how the history was read. */
export function idsOf(facts: FlowFacts, holds: (row: number) => boolean): readonly ItemId[] {
  const ids: ItemId[] = []
  for (const row of facts.rows) {
    const item = facts.items[row]
    if (item && holds(row)) ids.push(item.id)
  }
  return ids.sort()
}
