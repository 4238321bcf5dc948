import { type ItemId, rankedColumn } from '@paceboard/domain'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBoardState, useColumnItems, useItem } from '../../../lib/board/board-context.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { PlaceField } from './place-field.tsx'
import { rankForGap } from './rank-moves.ts'

export interface RankDialogProps {
  /** From top to bottom; several get the places one under the other. */
  readonly itemIds: readonly [ItemId, ...ItemId[]]
  readonly onClose: () => void
  readonly onRank: (rank: number) => void
}

/** "To rank…": a place in a long list without dragging past everything before it. */
export function RankDialog({ itemIds, onClose, onRank }: RankDialogProps) {
  const { t } = useTranslation(['backlog', 'common'])
  const order = useColumnItems(useBoardState(({ visible }) => rankedColumn(visible).id))
  const [first] = itemIds
  const title = useItem(first)?.title ?? ''
  const count = itemIds.length
  const [rank, setRank] = useState(Math.max(1, rankForGap(order, itemIds, order.indexOf(first))))
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="s"
      title={count > 1 ? t('backlog:toRankMany', { count }) : t('backlog:toRankTitle', { title })}
      lead={count > 1 && t('backlog:oneUnderOther')}
      footer={
        <>
          <Button onPress={onClose}>{t('common:cancel')}</Button>
          <Button
            variant="primary"
            onPress={() => {
              onRank(rank)
              onClose()
            }}
          >
            {t('backlog:rankIt')}
          </Button>
        </>
      }
    >
      <PlaceField itemIds={itemIds} order={order} rank={rank} onChange={setRank} />
    </Dialog>
  )
}
