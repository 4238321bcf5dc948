import { type ColumnId, landingColumn } from '@paceboard/domain'
import { memo } from 'react'
import { useStore } from 'zustand'
import { useBoard, useColumn } from '../../../lib/board/board-context.ts'
import { useLocalText } from '../../../lib/use-local-text.ts'
import { addStore } from '../add/add-store.ts'
import { QuickAdd } from '../add/quick-add.tsx'
import { useColumnDrop } from '../drag/drag-layer.tsx'
import styles from './column.module.css'
import { ColumnHeader } from './column-header.tsx'
import { ColumnList } from './column-list.tsx'
import { ColumnOffer } from './column-offer.tsx'

export interface ColumnProps {
  readonly columnId: ColumnId
}

/** One column: its name and limit, its cards, and while something is in the air, whether it would take it. */
export const Column = memo(function Column({ columnId }: ColumnProps) {
  const say = useLocalText()
  const column = useColumn(columnId)
  const drop = useColumnDrop(columnId)
  const isLanding = useBoard((board) => landingColumn(board).id === columnId)
  const isAdding = useStore(addStore, (add) => add.isOpen) && isLanding
  if (!column) return null
  return (
    <section ref={drop} data-column={columnId} aria-label={say(column.name)} className={styles.column}>
      <ColumnHeader column={column} isLanding={isLanding} />
      <ColumnOffer columnId={columnId} />
      {isAdding && <QuickAdd />}
      <ColumnList column={column} />
    </section>
  )
})
