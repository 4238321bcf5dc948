import { type ColumnId, type ItemId, itemsIn } from '@paceboard/domain'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '../../../lib/announcements.ts'
import { useBoardClient, useColumnItems, useDispatch } from '../../../lib/board/board-context.ts'
import styles from './backlog.module.css'
import { belowForRank } from './rank-moves.ts'
import { RankedRow } from './ranked-row.tsx'

const ROW_HEIGHT = 56

/** What had focus before a row went elsewhere, so that it has it again there. */
interface Kept {
  readonly itemId: ItemId
  readonly tool: string
}

/** The ranked list, drawn only where it is looked at, so that hundreds of lines stay quick. */
export function RankedList({ columnId, label }: { readonly columnId: ColumnId; readonly label: string }) {
  const { t } = useTranslation('backlog')
  const { store } = useBoardClient()
  const dispatch = useDispatch()
  const order = useColumnItems(columnId)
  const list = useRef<HTMLOListElement>(null)
  const kept = useRef<Kept | null>(null)
  const page = useScrollParent(list)

  const rows = useVirtualizer({
    count: order.length,
    getScrollElement: () => page.element,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => order[index] ?? index,
    scrollMargin: page.margin,
    overscan: 8,
  })

  const rank = useCallback(
    (itemId: ItemId, wanted: number) => {
      const now = itemsIn(store.getState().visible, columnId)
      const tool = document.activeElement?.closest<HTMLElement>('[data-tool]')?.dataset.tool
      kept.current = { itemId, tool: tool ?? 'title' }
      const below = belowForRank(now, itemId, wanted)
      if (!dispatch({ type: 'MoveItem', itemId, toColumnId: columnId, below }).ok) return
      announce(t('ranked', { rank: wanted, all: now.length }))
    },
    [store, dispatch, columnId, t],
  )

  const { scrollToIndex } = rows
  useEffect(() => {
    const back = kept.current
    if (!back) return
    kept.current = null
    scrollToIndex(order.indexOf(back.itemId))
    const frame = requestAnimationFrame(() => {
      const find = (tool: string) =>
        list.current?.querySelector<HTMLElement>(`[data-row="${back.itemId}"] [data-tool="${tool}"]:not(:disabled)`)
      // At the end of the list the button that led there has nothing more to do.
      const control = find(back.tool) ?? find('title')
      control?.focus()
    })
    return () => cancelAnimationFrame(frame)
  }, [order, scrollToIndex])

  return (
    <ol ref={list} aria-label={label} className={styles.list} style={{ height: rows.getTotalSize() }}>
      {rows.getVirtualItems().map((row) => {
        const itemId = order[row.index]
        return (
          itemId && (
            <li
              key={row.key}
              ref={rows.measureElement}
              data-index={row.index}
              aria-setsize={order.length}
              aria-posinset={row.index + 1}
              className={styles.slot}
              style={{ transform: `translateY(${row.start - page.margin}px)` }}
            >
              <RankedRow itemId={itemId} order={order} onRank={rank} />
            </li>
          )
        )
      })}
    </ol>
  )
}

/** The element that scrolls the list, and how far down in it the list begins. */
function useScrollParent(list: { readonly current: HTMLElement | null }) {
  const [page, setPage] = useState<{ readonly element: HTMLElement | null; readonly margin: number }>({
    element: null,
    margin: 0,
  })
  useLayoutEffect(() => {
    const measure = () => {
      const box = list.current
      const element = box && scrollParentOf(box)
      if (!box || !element) return
      const margin = Math.round(
        box.getBoundingClientRect().top - element.getBoundingClientRect().top + element.scrollTop,
      )
      setPage((now) => (now.element === element && now.margin === margin ? now : { element, margin }))
    }
    measure()
    const watcher = new ResizeObserver(measure)
    watcher.observe(document.body)
    if (list.current?.parentElement) watcher.observe(list.current.parentElement)
    return () => watcher.disconnect()
  }, [list])
  return page
}

function scrollParentOf(element: HTMLElement): HTMLElement {
  for (let parent = element.parentElement; parent; parent = parent.parentElement) {
    const { overflowY } = getComputedStyle(parent)
    if (overflowY === 'auto' || overflowY === 'scroll') return parent
  }
  return document.documentElement
}
