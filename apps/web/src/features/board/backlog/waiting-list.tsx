import type { Column, ItemId } from '@paceboard/domain'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useColumnItems } from '../../../lib/board/board-context.ts'
import { useLocalText } from '../../../lib/use-local-text.ts'
import { Button } from '../../../ui/button.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { type RowBox, registerList } from '../column/column-geometry.ts'
import { InsertionLine } from '../column/insertion-line.tsx'
import { useColumnDrop } from '../drag/drag-layer.tsx'
import styles from './backlog.module.css'
import { WaitingRow } from './waiting-row.tsx'

/** Shown at once; the rest on demand, so that a flood of ideas does not hide the page. */
const SHOWN = 30

/** New and returned work that has no rank yet. */
export function WaitingList({ column }: { readonly column: Column }) {
  const { t } = useTranslation('backlog')
  const say = useLocalText()
  const items = useColumnItems(column.id)
  const [shown, setShown] = useState(SHOWN)
  const drop = useColumnDrop(column.id)
  return (
    <Panel title={`${say(column.name)} (${items.length})`} lead={t('waitingLead')}>
      <div ref={drop} className={styles.target}>
        {items.length === 0 ? (
          <div className={styles.ranked}>
            <p className={styles.none}>{t('nothingWaits')}</p>
            <InsertionLine columnId={column.id} topOf={() => 0} />
          </div>
        ) : (
          <DrawnList column={column} items={items.slice(0, shown)} label={say(column.name)} />
        )}
      </div>
      {items.length > shown && (
        <Button size="s" onPress={() => setShown((now) => now + SHOWN)}>
          {t('more', { count: items.length - shown })}
        </Button>
      )}
    </Panel>
  )
}

interface DrawnListProps {
  readonly column: Column
  readonly items: readonly ItemId[]
  readonly label: string
}

function DrawnList({ column, items, label }: DrawnListProps) {
  const list = useRef<HTMLUListElement>(null)
  useEffect(
    () =>
      registerList(column.id, {
        rows: () => boxesOf(list.current),
        top: () => list.current?.getBoundingClientRect().top ?? null,
        show: (index) => list.current?.children[index]?.scrollIntoView({ block: 'nearest' }),
      }),
    [column.id],
  )
  return (
    <div className={styles.ranked}>
      <ul ref={list} aria-label={label} className={styles.waiting}>
        {items.map((itemId) => (
          <WaitingRow key={itemId} itemId={itemId} />
        ))}
      </ul>
      <InsertionLine columnId={column.id} topOf={(index) => topOf(boxesOf(list.current), index)} />
    </div>
  )
}

function boxesOf(list: HTMLElement | null): readonly RowBox[] {
  const rows = [...(list?.children ?? [])] as HTMLElement[]
  return rows.map(({ offsetTop, offsetHeight }, index) => ({ key: index, start: offsetTop, size: offsetHeight }))
}

function topOf(boxes: readonly RowBox[], index: number): number {
  const last = boxes.at(-1)
  return (boxes[index]?.start ?? (last ? last.start + last.size : 0)) - 1
}
