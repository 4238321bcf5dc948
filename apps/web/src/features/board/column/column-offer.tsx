import type { ColumnId } from '@paceboard/domain'
import { CircleSlash2, MessageCircleQuestion } from 'lucide-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { wouldRefuse } from '../../../lib/board/board-client.ts'
import { useBoardClient, useBoardState } from '../../../lib/board/board-context.ts'
import { carriedItems } from '../drag/carried.ts'
import { columnOffer, type Offer, type RefusedOffer } from '../drag/column-offer.ts'
import { dragStore } from '../drag/drag-store.ts'
import { crowdOf } from '../refusal/refused-together.ts'
import { useExplainCommand } from '../refusal/use-explain-command.ts'
import { useBoardView } from '../view/board-view.tsx'
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

/** What a column says to the cards in the air; null while there are none. */
export function useColumnOffer(columnId: ColumnId): Offer | null {
  const client = useBoardClient()
  const itemId = useStore(dragStore, (drag) => drag.itemId)
  const together = useStore(dragStore, (drag) => drag.together)
  const board = useBoardState((state) => (itemId ? state.visible : null))
  const { rowsIn } = useBoardView()
  return useMemo(() => {
    if (!board || !itemId) return null
    const carried = carriedItems(board, { itemId, together }, rowsIn)
    return columnOffer(board, carried, columnId, (command) => wouldRefuse(client, command))
  }, [board, itemId, together, rowsIn, columnId, client])
}

/** Short words for what is met most often; the full sentence otherwise. */
export function useOfferWords(): (offer: RefusedOffer) => string {
  const { t } = useTranslation(['board', 'selection'])
  const explain = useExplainCommand()
  const { store } = useBoardClient()
  return ({ rejection, command, kind }) => {
    const crowd = crowdOf(store.getState().visible, command, rejection)
    if (crowd && crowd.places > 0) {
      return t(`selection:offer.${kind}`, { count: crowd.places, cards: crowd.cards })
    }
    switch (rejection.code) {
      case 'wip-limit-reached':
        return rejection.pace === null ? t('board:offer.full') : explain(command, rejection)
      case 'wip-reason-needed':
        return t('board:offer.asks')
      case 'send-back-reason-needed':
        return t('board:offer.asksBack')
      case 'person-reason-needed':
        return t('board:offer.asksPerson')
      default:
        return explain(command, rejection)
    }
  }
}
