import { type ColumnId, type Column as ColumnOfBoard, landingColumn } from '@paceboard/domain'
import { memo, Suspense, useCallback, useEffect } from 'react'
import { useStore } from 'zustand'
import { useBoard, useColumn } from '../../../lib/board/board-context.ts'
import { lazyPart } from '../../../lib/lazy-part.ts'
import { useLocalText } from '../../../lib/use-local-text.ts'
import { addStore } from '../add/add-store.ts'
import { useColumnDrop } from '../drag/drag-layer.tsx'
import { LaneList } from '../lanes/lane-list.tsx'
import { measureHead } from '../lanes/lane-store.ts'
import { useBoardView } from '../view/board-view.tsx'
import { CollapsedColumn } from './collapsed-column.tsx'
import styles from './column.module.css'
import { ColumnHeader } from './column-header.tsx'
import { ColumnList } from './column-list.tsx'
import { ColumnOffer } from './column-offer.tsx'
import { useNearView } from './near-view.ts'

const QuickAdd = lazyPart(() => import('../add/quick-add.tsx').then((part) => part.QuickAdd))

export interface ColumnProps {
  readonly columnId: ColumnId
}

/** One column: its name and limit, its cards, and while something is in the air, whether it would take it. */
export const Column = memo(function Column({ columnId }: ColumnProps) {
  const column = useColumn(columnId)
  const isLanding = useBoard((board) => landingColumn(board).id === columnId)
  const isAdding = useStore(addStore, (add) => add.isOpen) && isLanding
  const { collapsed, setCollapsed } = useBoardView()
  const isFolded = collapsed.has(columnId)
  useEffect(() => {
    if (isAdding && isFolded) setCollapsed(columnId, false)
  }, [isAdding, isFolded, columnId, setCollapsed])
  if (!column) return null
  return isFolded ? <CollapsedColumn column={column} /> : <OpenColumn {...{ column, isLanding, isAdding }} />
})

interface OpenColumnProps {
  readonly column: ColumnOfBoard
  readonly isLanding: boolean
  readonly isAdding: boolean
}

function OpenColumn({ column, isLanding, isAdding }: OpenColumnProps) {
  const say = useLocalText()
  const drop = useColumnDrop(column.id)
  const { ref, isNear } = useNearView(column.id)
  const List = useBoardView().isBanded ? LaneList : ColumnList
  const element = useCallback(
    (section: HTMLElement | null) => {
      drop(section)
      ref(section)
    },
    [drop, ref],
  )
  return (
    <section ref={element} data-column={column.id} aria-label={say(column.name)} className={styles.column}>
      <div ref={measureHead} className={styles.head}>
        <ColumnHeader column={column} isLanding={isLanding} />
        <ColumnOffer columnId={column.id} />
        {isAdding && (
          <Suspense>
            <QuickAdd />
          </Suspense>
        )}
      </div>
      <List column={column} isNear={isNear} />
    </section>
  )
}
