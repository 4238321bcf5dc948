import type { Item, ItemId } from '@paceboard/domain'
import type { KeyboardEvent } from 'react'
import { focusCard } from '../focus-store.ts'
import { toggleAloud } from '../selection/select-aloud.ts'
import { useSelectionKeys } from '../selection/use-selection-keys.ts'
import { openRank } from './backlog-dialogs.ts'
import { chosenWith } from './chosen-with.ts'
import { rankAfter, stepOfKey } from './rank-moves.ts'
import type { Ranking } from './use-rank.ts'

export interface RowKeys {
  readonly order: readonly ItemId[]
  readonly ranking: Ranking
  /** False: a step is a question about who ranks. */
  readonly mayRank: boolean
  readonly onAsk: () => void
}

/** Keys on a line: arrows walk, with Alt they rank; for who ranks, M asks for a number, X and Shift with arrows select. */
export function useRowKeys(item: Item | undefined, { order, ranking, mayRank, onAsk }: RowKeys) {
  const selectMore = useSelectionKeys()

  function rankBy(event: KeyboardEvent, itemId: ItemId): boolean {
    const step = stepOfKey(event)
    if (!step) return false
    if (!mayRank) onAsk()
    else {
      const chosen = chosenWith(itemId, order)
      const rank = rankAfter(order, chosen, step)
      if (rank !== null && (step === 'up' || step === 'down')) {
        focusCard(itemId)
        ranking.step(chosen, rank)
      } else if (rank !== null) ranking.rank(chosen, rank)
    }
    return true
  }

  function walk({ key }: KeyboardEvent, itemId: ItemId): boolean {
    const way = WAY_BY_KEY[key]
    const next = way && order[order.indexOf(itemId) + way]
    if (next) focusCard(next)
    return next !== undefined
  }

  return (event: KeyboardEvent<HTMLElement>) => {
    // Menus and dialogs opened from a line send their keys here too.
    if (!item || !(event.target instanceof Element) || !event.currentTarget.contains(event.target)) return
    const isTitle = event.target.matches('[data-tool="title"]')
    const isPlain = !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey
    const letter = isPlain && mayRank ? event.key.toLowerCase() : ''
    if (letter === 'm') openRank(chosenWith(item.id, order))
    else if (letter === 'x') toggleAloud(item.id, item.title)
    else if (!rankBy(event, item.id) && !(isTitle && isPlain && walk(event, item.id))) {
      if (!mayRank || !selectMore(event, item.id)) return
    }
    event.preventDefault()
  }
}

const WAY_BY_KEY: Readonly<Record<string, -1 | 1>> = { ArrowUp: -1, ArrowDown: 1 }
