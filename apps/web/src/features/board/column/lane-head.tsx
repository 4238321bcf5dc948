import type { ColumnId } from '@paceboard/domain'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx'
import { LaneMark } from '../lanes/lane-mark.tsx'
import { useHomeOfGuest } from '../lanes/use-home-of-guest.ts'
import type { LaneKey } from '../view/lanes.ts'
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
