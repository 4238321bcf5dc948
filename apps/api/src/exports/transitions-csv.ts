import { type Board, isoDateOf, localDayIn } from '@paceboard/domain'
import type { Transition } from '../db/board/item-paths.ts'
import { csvOf } from '../lib/csv.ts'
import { utc } from './instants.ts'
import { ITEM_WORDS, type Locale } from './item-words.ts'

/** Every column that every item entered, oldest first; the first row of an item is its creation and comes from nowhere. */
export function transitionsCsv(board: Board, transitions: readonly Transition[], locale: Locale): string {
  const words = ITEM_WORDS[locale]
  const dayOf = localDayIn(board.settings.timezone)
  const nameOf = (id: Transition['from']) => (id === null ? '' : (board.columns.get(id)?.name[locale] ?? id))
  const titles = new Map(Array.from(board.items.values(), ({ num, title }) => [num, title]))
  const header = [words.id, words.title, words.from, words.to, words.at, words.day, words.seq]
  const rows = transitions
    .toSorted((a, b) => a.seq - b.seq || a.num - b.num)
    .map(({ num, from, to, at, seq }) => {
      return [`${num}`, titles.get(num) ?? '', nameOf(from), nameOf(to), utc(at), isoDateOf(dayOf(at)), `${seq}`]
    })
  return csvOf([header, ...rows])
}
