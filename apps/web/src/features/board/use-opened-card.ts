import { type RefObject, useEffect } from 'react'
import { useLocation } from 'wouter'
import { useBoardClient } from '../../lib/board/board-context.ts'
import { showCard } from './column/column-geometry.ts'

const OPENED = /\/items\/(?<num>\d+)$/

/**
 * Whether an item is open beside the board. Its card is scrolled to where the sheet does not cover it, once when it is
 * opened: wherever it goes afterwards, the board stays where its reader has it.
 */
export function useOpenedCard(columns: RefObject<HTMLElement | null>): boolean {
  const { store } = useBoardClient()
  const [location] = useLocation()
  const num = OPENED.exec(location)?.groups?.num

  useEffect(() => {
    if (num === undefined) return
    const { items } = store.getState().visible
    const item = [...items.values()].find((one) => one.num === Number(num))
    if (!item) return
    columns.current
      ?.querySelector(`[data-column="${item.columnId}"]`)
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    showCard(item.columnId, item.id)
  }, [num, store, columns])
  return num !== undefined
}
