import type { ColumnId } from '@paceboard/domain'
import { CircleSlash2, MessageCircleQuestion } from 'lucide-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { wouldRefuse } from '../../../lib/board/board-client.ts'
import { useBoardClient, useBoardState } from '../../../lib/board/board-context.ts'
import { useExplain } from '../../../lib/board/use-explain.ts'
import { columnOffer, type Offer } from '../drag/column-offer.ts'
import { dragStore } from '../drag/drag-store.ts'
import styles from './column.module.css'

/** While a card is in the air: what this column would say to it. Silent when it takes it. */
export function ColumnOffer({ columnId }: { readonly columnId: ColumnId }) {
  const offer = useColumnOffer(columnId)
  const words = useOfferWords()
  if (!offer || offer.kind === 'takes') return null
  const Icon = offer.kind === 'asks' ? MessageCircleQuestion : CircleSlash2
  return (
    <p className={styles.offer} data-offer={offer.kind}>
      <Icon aria-hidden size={14} className={styles.offerIcon} />
      <span>{words(offer)}</span>
    </p>
  )
}

/** What a column says to the card in the air; null while there is none. */
export function useColumnOffer(columnId: ColumnId): Offer | null {
  const client = useBoardClient()
  const itemId = useStore(dragStore, (drag) => drag.itemId)
  const board = useBoardState((state) => (itemId ? state.visible : null))
  return useMemo(
    () => board && itemId && columnOffer(board, itemId, columnId, (command) => wouldRefuse(client, command)),
    [board, itemId, columnId, client],
  )
}

/** Short words for what is met most often; the full sentence otherwise. */
export function useOfferWords(): (offer: Exclude<Offer, { kind: 'takes' }>) => string {
  const { t } = useTranslation('board')
  const explain = useExplain()
  return ({ rejection }) => {
    switch (rejection.code) {
      case 'wip-limit-reached':
        return rejection.pace === null ? t('offer.full') : explain(rejection)
      case 'wip-reason-needed':
        return t('offer.asks')
      case 'send-back-reason-needed':
        return t('offer.asksBack')
      case 'person-reason-needed':
        return t('offer.asksPerson')
      default:
        return explain(rejection)
    }
  }
}
