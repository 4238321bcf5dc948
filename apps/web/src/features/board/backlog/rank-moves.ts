import type { ItemId } from '@paceboard/domain'

export type RankStep = 'up' | 'down' | 'top' | 'bottom'

/** The item that another has to sit under to get a rank, counted from 1 among all; null = first. */
export function belowForRank(order: readonly ItemId[], itemId: ItemId, rank: number): ItemId | null {
  const others = order.filter((id) => id !== itemId)
  const place = Math.min(Math.max(Math.round(rank), 1), others.length + 1)
  return others[place - 2] ?? null
}

/** The rank a step leads to, counted from 1; null when it stands there already or is not in the list. */
export function rankAfter(order: readonly ItemId[], itemId: ItemId, step: RankStep): number | null {
  const rank = order.indexOf(itemId) + 1
  if (rank === 0) return null
  const wanted = { up: rank - 1, down: rank + 1, top: 1, bottom: order.length }[step]
  return wanted === rank || wanted < 1 || wanted > order.length ? null : wanted
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
