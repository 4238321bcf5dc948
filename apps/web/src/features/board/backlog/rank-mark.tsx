import type { Item } from '@paceboard/domain'
import { useTranslation } from 'react-i18next'
import { useIsSelected } from '../selection/selection-store.ts'
import styles from './backlog.module.css'

export interface RankMarkProps {
  readonly item: Item
  readonly rank: number
  readonly isSelectable: boolean
}

/** The rank; under the pointer, with focus and while selecting, the box to select by. The line hears its clicks. */
export function RankMark({ item, rank, isSelectable }: RankMarkProps) {
  const { t } = useTranslation('backlog')
  const isSelected = useIsSelected(item.id)
  // The box is smaller than a finger: its label is pressed in its stead.
  const Mark = isSelectable ? 'label' : 'span'
  return (
    <Mark data-mark className={styles.mark}>
      <span className={styles.rank}>{rank}</span>
      {isSelectable && (
        <input
          type="checkbox"
          // Keys select by X, and Tab has enough to pass.
          tabIndex={-1}
          aria-label={t('select', { title: item.title })}
          checked={isSelected}
          readOnly
          className={styles.box}
        />
      )}
    </Mark>
  )
}
