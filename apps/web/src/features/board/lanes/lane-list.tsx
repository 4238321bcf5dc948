import { type Column, type ItemId, phaseOf } from '@paceboard/domain'
import { memo, useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { useColumnItems } from '../../../lib/board/board-context.ts'
import { useLocalText } from '../../../lib/use-local-text.ts'
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx'
import { Card } from '../card/card.tsx'
import styles from '../column/column.module.css'
import { registerList } from '../column/column-geometry.ts'
import type { ColumnListProps } from '../column/column-list.tsx'
import { InsertionLine } from '../column/insertion-line.tsx'
import { farStop, useTabStop } from '../column/use-tab-stop.ts'
import { dragStore } from '../drag/drag-store.ts'
import { focusStore } from '../focus-store.ts'
import { cardsOf, isLane, laneKey } from '../view/rows.ts'
import { useLaneName } from '../view/use-lane-name.ts'
import { Earlier } from './earlier.tsx'
import type { PlacedRow } from './lane-layout.ts'
import { laneStore, measureRow, rowsInView, showRow } from './lane-store.ts'
import { StaysHint } from './stays-hint.tsx'

const NO_ROWS: readonly PlacedRow[] = []
/** From a card to the line above or below it. */
const HALF_GAP = 4

/** The cards of a column in the lanes of the board; only those in view are drawn, and those that must not go. */
export const LaneList = memo(function LaneList({ column, isNear }: ColumnListProps) {
  const { t } = useTranslation(['board', 'view'])
  const say = useLocalText()
  const laneName = useLaneName()
  const shown = useStore(laneStore, (state) => state.rows.get(column.id))
  const rows = useStore(laneStore, ({ layout }) => layout.columns.get(column.id)) ?? NO_ROWS
  const height = useStore(laneStore, ({ layout }) => layout.height)
  const all = useColumnItems(column.id).length
  const cards = useMemo(() => cardsOf(shown ?? []), [shown])
  const { places, tabStop, lastFocused, noteFocus } = useTabStop(cards)
  const drawn = useDrawnRows(column, rows, isNear, isNear ? tabStop : lastFocused)
  const isDone = phaseOf(column) === 'done'
  const list = useRef<HTMLUListElement>(null)
  useEffect(
    () =>
      registerList(column.id, {
        rows: () => laneStore.getState().layout.columns.get(column.id) ?? NO_ROWS,
        top: () => list.current?.getBoundingClientRect().top ?? null,
        show: (index) => showRow(column.id, index),
      }),
    [column.id],
  )
  const topOf = (index: number) => (rows[index - 1]?.end ?? 0) + HALF_GAP

  return (
    <div className={styles.list} data-done={isDone || undefined}>
      {rows.length === 0 && all > 0 && <p className={styles.hidden}>{t('view:hidden', { count: all })}</p>}
      <ul
        ref={list}
        aria-label={t('board:columnCards', { column: say(column.name) })}
        className={styles.cards}
        style={{ height }}
        {...farStop(isNear, tabStop)}
      >
        {drawn.map(({ key, start }) =>
          isLane(key) ? (
            <li key={key} className={styles.slot} style={{ transform: `translateY(${start}px)` }}>
              <VisuallyHidden>
                <h3>{laneName(laneKey(key))}</h3>
              </VisuallyHidden>
              {isDone && <Earlier columnId={column.id} lane={laneKey(key)} />}
            </li>
          ) : (
            <li
              key={key}
              ref={measureRow}
              data-row={key}
              aria-setsize={cards.length}
              aria-posinset={places.get(key)}
              className={styles.slot}
              style={{ transform: `translateY(${start}px)` }}
              onFocus={() => noteFocus(key)}
            >
              <Card itemId={key} isTabStop={key === tabStop} />
            </li>
          ),
        )}
      </ul>
      <InsertionLine columnId={column.id} topOf={topOf} />
      <StaysHint columnId={column.id} topOf={topOf} />
    </div>
  )
})

/** The rows in view, and wherever they are, the one that Tab reaches, the lifted card, and the one that is to have focus. */
function useDrawnRows({ id }: Column, rows: readonly PlacedRow[], isNear: boolean, tabStop: ItemId | null) {
  const view = useStore(laneStore, (state) => (isNear ? rowsInView(state, id) : '0-0'))
  const lifted = useStore(dragStore, (drag) => drag.itemId)
  const wanted = useStore(focusStore, (focus) => focus.itemId)
  const wantedIndex = wanted === null ? -1 : rows.findIndex(({ key }) => key === wanted)
  useEffect(() => {
    if (wantedIndex >= 0) showRow(id, wantedIndex)
  }, [id, wantedIndex])
  return useMemo(() => {
    const [from = 0, to = 0] = view.split('-').map(Number)
    const kept = new Set<string | null>([tabStop, lifted, wanted])
    return rows.filter(({ key }, index) => (index >= from && index < to) || kept.has(key))
  }, [rows, view, tabStop, lifted, wanted])
}
