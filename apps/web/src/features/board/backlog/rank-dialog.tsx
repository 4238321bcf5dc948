import type { Item, ItemId } from '@paceboard/domain'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { PlaceField } from './place-field.tsx'

export interface RankDialogProps {
  readonly item: Item
  readonly order: readonly ItemId[]
  readonly onClose: () => void
  readonly onRank: (rank: number) => void
}

/** "To rank…": a place in a long list without dragging past everything before it. */
export function RankDialog({ item, order, onClose, onRank }: RankDialogProps) {
  const { t } = useTranslation(['backlog', 'common'])
  const [rank, setRank] = useState(Math.max(1, order.indexOf(item.id) + 1))
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="s"
      title={t('backlog:toRankTitle', { title: item.title })}
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
      <PlaceField item={item} order={order} rank={rank} onChange={setRank} />
    </Dialog>
  )
}
