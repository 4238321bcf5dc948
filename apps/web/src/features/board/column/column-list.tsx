import { type Column, type ItemId, phaseOf } from '@paceboard/domain'
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import { memo, useCallback, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { useColumnItems } from '../../../lib/board/board-context.ts'
import { useLocalText } from '../../../lib/use-local-text.ts'
import { Card } from '../card/card.tsx'
import { dragStore } from '../drag/drag-store.ts'
import { focusStore } from '../focus-store.ts'
import styles from './column.module.css'
import { registerList } from './column-geometry.ts'
import { InsertionLine } from './insertion-line.tsx'

const GAP = 8
/** A card of two lines; real heights are measured. */
const TYPICAL_HEIGHT = 118

/** The cards of a column; only those in view are drawn, however many there are. */
export const ColumnList = memo(function ColumnList({ column }: { readonly column: Column }) {
  const { t } = useTranslation('board')
  const say = useLocalText()
  const items = useColumnItems(column.id)
  const box = useRef<HTMLDivElement>(null)
  const [lastFocused, setLastFocused] = useState<ItemId | null>(null)
  const tabStop = lastFocused !== null && items.includes(lastFocused) ? lastFocused : (items[0] ?? null)
  const lifted = useStore(dragStore, (drag) => drag.itemId)
  const wanted = useStore(focusStore, (focus) => focus.itemId)
  const kept = [tabStop, lifted, wanted]
    .map((id) => (id === null ? -1 : items.indexOf(id)))
    .filter((index) => index >= 0)
  const keptKey = kept.join()

  const list = useVirtualizer({
    count: items.length,
    getScrollElement: () => box.current,
    estimateSize: () => TYPICAL_HEIGHT,
    getItemKey: useCallback((index: number) => items[index] ?? index, [items]),
    gap: GAP,
    overscan: 4,
    // Cards that hold focus or are in the air stay drawn wherever the column is scrolled to.
    rangeExtractor: useCallback((range: Range) => withKept(defaultRangeExtractor(range), keptKey), [keptKey]),
  })

  useEffect(() => registerList(column.id, list), [column.id, list])
  const wantedIndex = wanted === null ? -1 : items.indexOf(wanted)
  useEffect(() => {
    if (wantedIndex >= 0) list.scrollToIndex(wantedIndex)
  }, [wantedIndex, list])

  return (
    <div ref={box} className={styles.list} data-done={phaseOf(column) === 'done' || undefined}>
      <ul
        aria-label={t('columnCards', { column: say(column.name) })}
        className={styles.cards}
        style={{ height: list.getTotalSize() }}
      >
        {list.getVirtualItems().map((row) => {
          const itemId = items[row.index]
          return (
            itemId && (
              <li
                key={row.key}
                ref={list.measureElement}
                data-index={row.index}
                aria-setsize={items.length}
                aria-posinset={row.index + 1}
                className={styles.slot}
                style={{ transform: `translateY(${row.start}px)` }}
                onFocus={() => setLastFocused(itemId)}
              >
                <Card itemId={itemId} isTabStop={itemId === tabStop} />
              </li>
            )
          )
        })}
      </ul>
      <InsertionLine columnId={column.id} topOf={(index) => topOf(list.measurementsCache, index)} />
    </div>
  )
})

function withKept(range: number[], keptKey: string): number[] {
  if (keptKey === '') return range
  const indexes = new Set(range)
  for (const index of keptKey.split(',')) indexes.add(Number(index))
  return [...indexes].sort((a, b) => a - b)
}

/** The height at which a card would be let in, in pixels from the top of the list. */
function topOf(cards: readonly { readonly start: number; readonly end: number }[], index: number): number {
  const next = cards[index]
  if (next) return Math.max(0, next.start - GAP / 2)
  const last = cards.at(-1)
  return last ? last.end + GAP / 2 : 0
}
