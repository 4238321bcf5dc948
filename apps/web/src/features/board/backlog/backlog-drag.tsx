import { type ItemId, rankedColumn } from '@paceboard/domain'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { useBoardState, useItem } from '../../../lib/board/board-context.ts'
import { TypeIcon } from '../../../ui/type-icon.tsx'
import { DragLayer } from '../drag/drag-layer.tsx'
import { dragStore } from '../drag/drag-store.ts'
import { useSelectedCount } from '../selection/selection-store.ts'
import styles from './backlog-drag.module.css'
import { useRank } from './use-rank.ts'

/** A list of hundreds is crossed in some seconds, in pixels a second. */
const PAGE_SPEED = 2600

/** Lets the lines of the backlog be dragged, within the ranked list and between it and what waits. */
export function BacklogDrag({ children }: { readonly children: ReactNode }) {
  const columnId = useBoardState(({ visible }) => rankedColumn(visible).id)
  const { drop } = useRank(columnId)
  return (
    <DragLayer onDrop={drop} pageSpeed={PAGE_SPEED} renderDragged={(itemId) => <Flying itemId={itemId} />}>
      {children}
    </DragLayer>
  )
}

/** What follows the pointer: enough to know it by. */
function Flying({ itemId }: { readonly itemId: ItemId }) {
  const item = useItem(itemId)
  const { t } = useTranslation('selection')
  const isTogether = useStore(dragStore, (drag) => drag.together)
  const count = useSelectedCount()
  const type = useBoardState(({ visible }) => item && visible.types.get(item.typeId))
  if (!item) return null
  return (
    <div className={styles.flying}>
      {type && <TypeIcon icon={type.icon} color={type.color} size="s" />}
      <span className={styles.title}>{item.title}</span>
      {isTogether && <span className={styles.count}>{t('drag.count', { count })}</span>}
    </div>
  )
}
