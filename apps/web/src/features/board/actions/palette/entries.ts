import type { ReactNode } from 'react'
import { plainWords } from '../../../../lib/fold.ts'
import { shortNameScore } from '../../../../lib/name-score.ts'
import type { Keys } from '../../../../lib/shortcut.ts'

/** One line of the palette. */
export interface Entry {
  readonly id: string
  readonly label: string
  readonly icon: ReactNode
  readonly keys: Keys | null
  /** Where a card stands. */
  readonly hint: string | null
  readonly blockedBy: string | null
  readonly run: () => void
}

export interface EntryGroup {
  readonly id: string
  readonly title: string
  /** What is at hand, a card or the selected ones: it is what most people mean. */
  readonly isFirst?: boolean
  readonly entries: readonly Entry[]
}

/** More than any name can be near. */
const ON_TOP = 100

/**
 * What typed words name, best first, of what cannot be done after what can. What is at hand stays on top; the other
 * groups follow in the order of their best.
 */
export function entriesFor(typed: string, groups: readonly EntryGroup[]): readonly EntryGroup[] {
  const words = plainWords(typed)
  if (words === '') return groups.filter(({ entries }) => entries.length > 0)
  return groups
    .map((group) => bestOf(group, words))
    .filter(({ group }) => group.entries.length > 0)
    .sort((a, b) => b.rank - a.rank)
    .map(({ group }) => group)
}

function bestOf(group: EntryGroup, words: string): { readonly group: EntryGroup; readonly rank: number } {
  const found = group.entries
    .map((entry) => ({ entry, rank: rankOf(entry, words) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
  const rank = (found[0]?.rank ?? 0) + (group.isFirst ? ON_TOP : 0)
  return { group: { ...group, entries: found.map(({ entry }) => entry) }, rank }
}

function rankOf({ label, blockedBy }: Entry, words: string): number {
  const score = shortNameScore(words, plainWords(label))
  return score > 0 && blockedBy === null ? score + 1 : score
}
