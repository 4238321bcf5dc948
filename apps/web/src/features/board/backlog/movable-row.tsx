import type { ItemId } from '@paceboard/domain'
import type { HTMLAttributes, ReactNode } from 'react'
import { useStore } from 'zustand'
import { useStanding } from '../../../lib/board/board-context.ts'
import { cx } from '../../../lib/cx.ts'
import { useCardDrag } from '../drag/drag-layer.tsx'
import { dragStore } from '../drag/drag-store.ts'
import { useIsSelected } from '../selection/selection-store.ts'
import styles from './backlog.module.css'

type Heard = Pick<HTMLAttributes<HTMLElement>, 'onKeyDown' | 'onClickCapture' | 'onPointerDownCapture'>

export interface MovableRowProps extends Heard {
  readonly itemId: ItemId
  readonly children: ReactNode
}

/** A line that the Marketing Owner can drag. Only this shell is drawn again while anything is in the air. */
export function MovableRow({ itemId, children, ...heard }: MovableRowProps) {
  const isOwner = useStanding()?.owner === true
  const drag = useCardDrag(itemId, !isOwner)
  const isSelected = useIsSelected(itemId)
  const isLifted = useStore(dragStore, (state) => state.itemId === itemId || (state.together && isSelected))
  return (
    <div
      ref={drag.ref}
      {...drag.listeners}
      {...heard}
      data-row={itemId}
      data-selected={isSelected || undefined}
      className={cx(styles.row, isOwner && styles.movable, isLifted && styles.lifted)}
    >
      {children}
    </div>
  )
}
