import type { ColumnId, ItemId } from '@paceboard/domain'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { useColumnItems } from '../../../lib/board/board-context.ts'
import { InsertionLine } from '../column/insertion-line.tsx'
import { focusCard, focusStore } from '../focus-store.ts'
import { useSelectedCount } from '../selection/selection-store.ts'
import styles from './backlog.module.css'
import { RankBar } from './rank-bar.tsx'
import { RankedRow } from './ranked-row.tsx'
import { useKeepPlace } from './use-keep-place.ts'
import { useRank } from './use-rank.ts'
import { type RankedRows, useRankedRows } from './use-ranked-rows.ts'

/** The ranked list, drawn only where it is looked at, so that hundreds of lines stay quick. */
export function RankedList({ columnId, label }: { readonly columnId: ColumnId; readonly label: string }) {
  const order = useColumnItems(columnId)
  const ranking = useRank(columnId)
  const list = useRef<HTMLOListElement>(null)
  const isSelecting = useSelectedCount() > 0
  const tool = useRef('title')
  const [focused, setFocused] = useState<ItemId | null>(null)
  const wanted = useStore(focusStore, (focus) => focus.itemId)
  const ranked = useRankedRows(list, columnId, order, [focused, wanted])
  const { rows, margin } = ranked
  useKeepPlace(ranked, order, wanted !== null)

  const { scrollToIndex } = rows
  useEffect(() => {
    const index = wanted === null ? -1 : order.indexOf(wanted)
    if (index < 0) return
    scrollToIndex(index)
    const find = (name: string) =>
      list.current?.querySelector<HTMLElement>(`[data-row="${wanted}"] [data-tool="${name}"]:not(:disabled)`)
    // At the end of the list the button that led there has nothing more to do.
    const control = (wanted === focused ? find(tool.current) : null) ?? find('title')
    control?.focus({ preventScroll: true })
    focusCard(null)
  }, [wanted, focused, order, scrollToIndex])

  const remember = useCallback((itemId: ItemId, target: Element) => {
    tool.current = target.closest<HTMLElement>('[data-tool]')?.dataset.tool ?? 'title'
    setFocused(itemId)
  }, [])

  return (
    <div className={styles.ranked}>
      <ol
        ref={list}
        aria-label={label}
        data-selecting={isSelecting || undefined}
        className={styles.list}
        style={{ height: rows.getTotalSize() }}
      >
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
                style={{ transform: `translateY(${row.start - margin}px)` }}
                onFocus={(event) => remember(itemId, event.target)}
              >
                <RankedRow itemId={itemId} order={order} ranking={ranking} />
              </li>
            )
          )
        })}
      </ol>
      <InsertionLine columnId={columnId} topOf={(index) => topOf(ranked, index)} />
      <RankBar order={order} ranking={ranking} />
    </div>
  )
}

/** The height of the gap before a line, in pixels from the top of the list. */
function topOf({ rows, margin }: RankedRows, index: number): number {
  const boxes = rows.measurementsCache
  const gap = boxes[index]?.start ?? boxes.at(-1)?.end ?? margin
  return gap - margin - 1
}
