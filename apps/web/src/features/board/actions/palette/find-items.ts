import type { Board, Item } from '@paceboard/domain'
import { plainWords } from '../../../../lib/fold.ts'
import { nameScore } from '../../../../lib/name-score.ts'

/** A number that is meant exactly comes before everything, one that begins so before titles that contain it. */
const EXACT_NUMBER = 10
const BEGUN_NUMBER = 4.5
/** Work that is put away is found after work that goes on. */
const ARCHIVED = 0.25

/** The items that typed words or a number name best, best first; those that were made last come first among equals. */
export function findItems(board: Board, typed: string, most: number): readonly Item[] {
  const words = plainWords(typed)
  if (words === '') return []
  const number = /^\s*#?(\d+)\s*$/.exec(typed)?.[1] ?? null
  const found: { readonly item: Item; readonly score: number }[] = []
  for (const item of board.items.values()) {
    const score = Math.max(nameScore(words, titleOf(item)), numberScore(number, item.num))
    if (score > 0) found.push({ item, score: item.archivedAt === null ? score : score * ARCHIVED })
  }
  return found
    .sort((a, b) => b.score - a.score || b.item.num - a.item.num)
    .slice(0, most)
    .map(({ item }) => item)
}

function numberScore(number: string | null, num: number): number {
  if (number === null || !`${num}`.startsWith(number)) return 0
  return `${num}` === number ? EXACT_NUMBER : BEGUN_NUMBER
}

/** Titles are folded once: every key typed asks all of them. */
const titles = new WeakMap<Item, string>()

function titleOf(item: Item): string {
  const known = titles.get(item)
  if (known !== undefined) return known
  const title = plainWords(item.title)
  titles.set(item, title)
  return title
}
