import type { ItemId } from '@paceboard/domain'
import type { KeyboardEvent, ReactNode } from 'react'
import { useStore } from 'zustand'
import { useStanding } from '../../../lib/board/board-context.ts'
import { cx } from '../../../lib/cx.ts'
import { useCardDrag } from '../drag/drag-layer.tsx'
import { dragStore } from '../drag/drag-store.ts'
import styles from './backlog.module.css'

export interface MovableRowProps {
  readonly itemId: ItemId
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
  readonly children: ReactNode
}

/** A line that the Marketing Owner can drag. Only this shell is drawn again while anything is in the air. */
export function MovableRow({ itemId, onKeyDown, children }: MovableRowProps) {
  const isOwner = useStanding()?.owner === true
  const drag = useCardDrag(itemId, !isOwner)
  const isLifted = useStore(dragStore, (state) => state.itemId === itemId)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the controls inside have focus and send their keys here
    <div
      ref={drag.ref}
      {...drag.listeners}
      data-row={itemId}
      className={cx(styles.row, isOwner && styles.movable, isLifted && styles.lifted)}
      onKeyDown={onKeyDown}
    >
      {children}
    </div>
  )
}
