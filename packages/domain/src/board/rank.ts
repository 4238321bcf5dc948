import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing'

/** A string that sorts between two others: moving an item writes one row. Compared by code unit. */
export type Rank = string & { readonly __rank: true }

/** A rank between two neighbours; null means "no neighbour on that side". */
export function rankBetween(above: Rank | null, below: Rank | null): Rank {
  return generateKeyBetween(above, below) as Rank
}

/** `count` ranks in order, after `above`. */
export function ranksAfter(above: Rank | null, count: number): readonly Rank[] {
  return generateNKeysBetween(above, null, count) as Rank[]
}

interface Ranked {
  readonly id: string
  readonly rank: Rank
}

/** Total order: rank, then id, so that two copies of a board never differ. */
export function byRank(a: Ranked, b: Ranked): number {
  if (a.rank !== b.rank) return a.rank < b.rank ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
