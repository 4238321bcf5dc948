import { type Column, phaseOf } from '@paceboard/domain'
import { memo, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useColumnItems } from '../../../lib/board/board-context.ts'
import { cx } from '../../../lib/cx.ts'
import { useLocalText } from '../../../lib/use-local-text.ts'
import { Card } from '../card/card.tsx'
import { useColumnRows } from '../view/board-view.tsx'
import { cardsOf, isLane, laneKey, laneRange } from '../view/rows.ts'
import styles from './column.module.css'
import { InsertionLine } from './insertion-line.tsx'
import laneStyles from './lane.module.css'
import { LaneHead } from './lane-head.tsx'
import { GAP, useRowList } from './use-row-list.ts'
import { farStop, useTabStop } from './use-tab-stop.ts'

export interface ColumnListProps {
  readonly column: Column
  /** False leaves its cards out: it is far outside of the screen. */
  readonly isNear: boolean
}

/** The cards of a column that scrolls by itself, on a phone under the heads of their lanes; only those in view are drawn, however many there are. */
export const ColumnList = memo(function ColumnList({ column, isNear }: ColumnListProps) {
  const { t } = useTranslation(['board', 'view'])
  const say = useLocalText()
  const rows = useColumnRows(column.id)
  const all = useColumnItems(column.id).length
  const cards = useMemo(() => cardsOf(rows), [rows])
  const { places, tabStop, lastFocused, noteFocus } = useTabStop(cards)
  const { box, list, stickyIndex } = useRowList(column.id, rows, isNear, isNear ? tabStop : lastFocused)
  const isStuck = (list.scrollOffset ?? 0) > (list.measurementsCache[stickyIndex]?.start ?? 0)

  return (
    <div ref={box} className={styles.list} data-done={phaseOf(column) === 'done' || undefined}>
      {cards.length === 0 && all > 0 && <p className={styles.hidden}>{t('view:hidden', { count: all })}</p>}
      <ul
        aria-label={t('board:columnCards', { column: say(column.name) })}
        className={styles.cards}
        style={{ height: list.getTotalSize() }}
        {...farStop(isNear, tabStop)}
      >
        {list.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index]
          if (row === undefined) return null
          if (isLane(row)) {
            const isSticky = index === stickyIndex
            const lane = laneKey(row)
            const range = laneRange(rows, lane)
            return (
              <li
                key={key}
                ref={list.measureElement}
                data-index={index}
                className={cx(styles.slot, isSticky && laneStyles.sticky)}
                data-stuck={(isSticky && isStuck) || undefined}
                style={isSticky ? undefined : { transform: `translateY(${start}px)` }}
              >
                <LaneHead columnId={column.id} lane={lane} count={range ? range.to - range.from : 0} />
              </li>
            )
          }
          return (
            <li
              key={key}
              ref={list.measureElement}
              data-index={index}
              aria-setsize={cards.length}
              aria-posinset={places.get(row)}
              className={styles.slot}
              style={{ transform: `translateY(${start}px)` }}
              onFocus={() => noteFocus(row)}
            >
              <Card itemId={row} isTabStop={row === tabStop} />
            </li>
          )
        })}
      </ul>
      <InsertionLine columnId={column.id} topOf={(index) => topOf(list.measurementsCache, index)} />
    </div>
  )
})

/** The height at which a card would be let in, in pixels from the top of the list. */
function topOf(rows: readonly { readonly start: number; readonly end: number }[], index: number): number {
  const next = rows[index]
  if (next) return Math.max(0, next.start - GAP / 2)
  const last = rows.at(-1)
  return last ? last.end + GAP / 2 : 0
}
