import type { ColumnId, LabelId, MemberId } from '@paceboard/domain'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { useBoardClient, useBoardState } from '../../../lib/board/board-context.ts'
import { toHue } from '../../../lib/hue.ts'
import { Avatar } from '../../../ui/avatar.tsx'
import { PaceMark } from '../../../ui/pace-mark.tsx'
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx'
import { dragStore } from '../drag/drag-store.ts'
import { useBoardView } from '../view/board-view.tsx'
import { type LaneKey, laneOf, NO_LANE } from '../view/lanes.ts'
import { laneAt } from '../view/rows.ts'
import { useLaneName } from '../view/use-lane-name.ts'
import styles from './lane.module.css'

export interface LaneHeadProps {
  readonly columnId: ColumnId
  readonly lane: LaneKey
  /** Its cards shown in this column. */
  readonly count: number
}

/** The name of a lane above its cards. While a card of another lane hangs over it, it says that the card stays there. */
export const LaneHead = memo(function LaneHead({ columnId, lane, count }: LaneHeadProps) {
  const { t } = useTranslation(['view', 'common'])
  const laneName = useLaneName()
  const home = useHomeOfGuest(columnId, lane)
  return (
    <div className={styles.lane} data-guest={home !== null || undefined}>
      <LaneMark lane={lane} />
      <h3 className={styles.laneName}>{laneName(lane)}</h3>
      {home === null ? (
        <span className={styles.laneCount}>
          <span aria-hidden>{count}</span>
          <VisuallyHidden>{t('common:cards', { count })}</VisuallyHidden>
        </span>
      ) : (
        <span className={styles.stays}>{t('view:stays', { lane: laneName(home) })}</span>
      )}
    </div>
  )
})

/** The lane that the card in the air belongs to, while it hangs over this one; else null. */
function useHomeOfGuest(columnId: ColumnId, lane: LaneKey): LaneKey | null {
  const { rowsIn, swimlanes } = useBoardView()
  const { store } = useBoardClient()
  return useStore(dragStore, ({ itemId, over }) => {
    if (itemId === null || over?.columnId !== columnId) return null
    const board = store.getState().visible
    const item = board.items.get(itemId)
    if (!item || laneAt(rowsIn(board, columnId), over.index) !== lane) return null
    const home = laneOf(item, swimlanes)
    return home === lane ? null : home
  })
}

function LaneMark({ lane }: { readonly lane: LaneKey }) {
  const { swimlanes } = useBoardView()
  const label = useBoardState((state) => state.visible.labels.get(lane as LabelId))
  const member = useBoardState((state) => state.visible.members.get(lane as MemberId))
  if (swimlanes === 'person') return <Avatar person={member ?? null} size="s" decorative />
  if (swimlanes === 'pace' && lane !== NO_LANE) return <PaceMark pace={lane as 'sprint' | 'marathon'} show="mark" />
  if (label) return <span aria-hidden className={styles.laneDot} data-hue={toHue(label.color)} />
  return null
}
