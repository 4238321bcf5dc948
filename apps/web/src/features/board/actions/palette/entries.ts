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
  readonly entries: readonly Entry[]
}

/** The groups in their order, each with what typed words name, best first; what cannot be done comes after what can. */
export function entriesFor(typed: string, groups: readonly EntryGroup[]): readonly EntryGroup[] {
  const words = plainWords(typed)
  if (words === '') return groups.filter(({ entries }) => entries.length > 0)
  return groups
    .map((group) => ({ ...group, entries: bestOf(group.entries, words) }))
    .filter(({ entries }) => entries.length > 0)
}

function bestOf(entries: readonly Entry[], words: string): readonly Entry[] {
  return entries
    .map((entry) => ({ entry, score: shortNameScore(words, plainWords(entry.label)) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => rank(b) - rank(a))
    .map(({ entry }) => entry)
}

function rank({ entry, score }: { readonly entry: Entry; readonly score: number }): number {
  return entry.blockedBy === null ? score + 1 : score
}
