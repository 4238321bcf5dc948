import type { ColumnId } from '@paceboard/domain'
import { useTranslation } from 'react-i18next'
import { useBoard } from '../../../lib/board/board-context.ts'
import { useBoardView } from '../view/board-view.tsx'
import type { LaneKey } from '../view/lanes.ts'
import styles from './lanes.module.css'

export interface EarlierProps {
  readonly columnId: ColumnId
  readonly lane: LaneKey
}

/** How much finished work a lane leaves out; a press shows it. */
export function Earlier({ columnId, lane }: EarlierProps) {
  const { t } = useTranslation('view')
  const { earlierIn, showWholeLane } = useBoardView()
  const count = useBoard((board) => earlierIn(board, columnId, lane))
  if (count === 0) return null
  return (
    <button type="button" className={styles.earlier} onClick={() => showWholeLane(lane)}>
      {t('earlier', { count })}
    </button>
  )
}
