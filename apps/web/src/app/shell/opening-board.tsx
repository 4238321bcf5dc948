import { useTranslation } from 'react-i18next'
import { Skeleton } from '../../ui/skeleton.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import styles from './opening-board.module.css'

const CARDS_BY_COLUMN = [2, 4, 2, 5, 3, 1]

/** The outline of a board that is being loaded. */
export function OpeningBoard() {
  const { t } = useTranslation('app')
  return (
    <div className={styles.columns}>
      <VisuallyHidden>
        <p role="status">{t('openingBoard')}</p>
      </VisuallyHidden>
      {CARDS_BY_COLUMN.map((cards, column) => (
        <div key={`column-${column + 1}`} className={styles.column}>
          <div className={styles.header}>
            <Skeleton lines={1} />
          </div>
          {Array.from({ length: cards }, (_, card) => (
            <Skeleton key={`card-${card + 1}`} shape="card" />
          ))}
        </div>
      ))}
    </div>
  )
}
