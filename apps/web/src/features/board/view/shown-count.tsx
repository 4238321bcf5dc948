import { itemsIn } from '@paceboard/domain'
import { useTranslation } from 'react-i18next'
import { useBoard } from '../../../lib/board/board-context.ts'
import { useBoardView } from './board-view.tsx'
import { shownIn } from './rows.ts'
import styles from './view-bar.module.css'

/** "12 of 48 cards" while something is filtered; limits and counts of columns never follow a filter. */
export function ShownCount() {
  const { t } = useTranslation(['view', 'common'])
  const { matches } = useBoardView()
  const all = useBoard((board) => board.columnOrder.reduce((sum, id) => sum + itemsIn(board, id).length, 0))
  const shown = useBoard((board) =>
    matches ? board.columnOrder.reduce((sum, id) => sum + shownIn(board, id, matches).length, 0) : null,
  )
  const cards = t('common:cards', { count: all })
  return (
    <p role="status" className={styles.count}>
      {shown !== null && (shown === 0 ? t('view:nothing', { cards }) : t('view:shown', { shown, cards }))}
    </p>
  )
}
