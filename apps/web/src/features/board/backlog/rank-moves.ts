import type { ItemId } from '@paceboard/domain'

export type RankStep = 'up' | 'down' | 'top' | 'bottom'

/*
 * Ranks are counted from 1 among all in the list. Several items are ranked as one block: they keep their order, stand
 * together, and the rank is that of the first of them.
 */

/** The item that others have to sit under to get a rank; null = first. */
export function belowForRank(order: readonly ItemId[], itemIds: readonly ItemId[], rank: number): ItemId | null {
  const others = without(order, itemIds)
  return others[bounded(others, rank) - 2] ?? null
}

/** The gap of the list that stands for a rank: 0 = before the first line, n = after the nth, the items' own included. */
export function gapForRank(order: readonly ItemId[], itemIds: readonly ItemId[], rank: number): number {
  const below = belowForRank(order, itemIds, rank)
  return below === null ? 0 : order.indexOf(below) + 1
}

/** The rank that a gap of the list stands for. */
export function rankForGap(order: readonly ItemId[], itemIds: readonly ItemId[], gap: number): number {
  return without(order.slice(0, gap), itemIds).length + 1
}

/** The last rank that the items can have. */
export function lastRankFor(order: readonly ItemId[], itemIds: readonly ItemId[]): number {
  return without(order, itemIds).length + 1
}

/** The rank a step leads to; null when they stand there already or are not in the list. */
export function rankAfter(order: readonly ItemId[], itemIds: readonly ItemId[], step: RankStep): number | null {
  const places = itemIds.map((id) => order.indexOf(id)).filter((place) => place >= 0)
  if (places.length === 0) return null
  const others = without(order, itemIds)
  const wanted = {
    up: rankForGap(order, itemIds, Math.min(...places)) - 1,
    down: rankForGap(order, itemIds, Math.max(...places)) + 1,
    top: 1,
    bottom: others.length + 1,
  }[step]
  const rank = bounded(others, wanted)
  const after = others.toSpliced(rank - 1, 0, ...inOrder(order, itemIds))
  return after.every((id, index) => id === order[index]) ? null : rank
}

/** The same items from top to bottom; those that are not in the list come last. */
export function inOrder(order: readonly ItemId[], itemIds: readonly ItemId[]): readonly ItemId[] {
  const wanted = new Set(itemIds)
  const here = order.filter((id) => wanted.has(id))
  return here.length === itemIds.length ? here : [...here, ...itemIds.filter((id) => !order.includes(id))]
}

function without(order: readonly ItemId[], itemIds: readonly ItemId[]): readonly ItemId[] {
  const moving = new Set(itemIds)
  return order.filter((id) => !moving.has(id))
}

function bounded(others: readonly ItemId[], rank: number): number {
  return Math.min(Math.max(Math.round(rank), 1), others.length + 1)
}

const STEP_BY_KEY: Readonly<Record<string, RankStep>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'top',
  End: 'bottom',
}

/** The step that a key means together with Alt. */
export function stepOfKey(event: { readonly altKey: boolean; readonly key: string }): RankStep | null {
  return event.altKey ? (STEP_BY_KEY[event.key] ?? null) : null
}
