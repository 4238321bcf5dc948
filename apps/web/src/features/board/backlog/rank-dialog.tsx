import { type ItemId, rankedColumn } from '@paceboard/domain'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBoardState, useColumnItems, useItem } from '../../../lib/board/board-context.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { PlaceField } from './place-field.tsx'

export interface RankDialogProps {
  readonly itemId: ItemId
  readonly onClose: () => void
  readonly onRank: (rank: number) => void
}

/** "To rank…": a place in a long list without dragging past everything before it. */
export function RankDialog({ itemId, onClose, onRank }: RankDialogProps) {
  const { t } = useTranslation(['backlog', 'common'])
  const order = useColumnItems(useBoardState(({ visible }) => rankedColumn(visible).id))
  const title = useItem(itemId)?.title ?? ''
  const [rank, setRank] = useState(Math.max(1, order.indexOf(itemId) + 1))
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="s"
      title={t('backlog:toRankTitle', { title })}
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
      <PlaceField itemIds={[itemId]} order={order} rank={rank} onChange={setRank} />
    </Dialog>
  )
}
