import type { ItemId } from '@paceboard/domain'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { useItem } from '../../../lib/board/board-context.ts'
import { cx } from '../../../lib/cx.ts'
import cardStyles from '../card/card.module.css'
import { CardFace } from '../card/card-face.tsx'
import { useSelectedCount } from '../selection/selection-store.ts'
import { useBoardView } from '../view/board-view.tsx'
import styles from './cards-in-the-air.module.css'
import { dragStore } from './drag-store.ts'

/** What follows the pointer: the card that was taken, on top of the others that come along, with how many there are. */
export function CardsInTheAir({ itemId }: { readonly itemId: ItemId }) {
  const { t } = useTranslation('selection')
  const item = useItem(itemId)
  const { density } = useBoardView()
  const isTogether = useStore(dragStore, (drag) => drag.together)
  const count = useSelectedCount()
  if (!item) return null
  return (
    <div data-density={density} className={cx(isTogether && styles.stack)}>
      <div className={cx(cardStyles.card, cardStyles.flying)}>
        <CardFace item={item} />
      </div>
      {isTogether && <span className={styles.count}>{t('drag.count', { count })}</span>}
    </div>
  )
}
