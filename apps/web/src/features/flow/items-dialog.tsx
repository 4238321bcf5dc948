import type { ItemId } from '@paceboard/domain'
import { useTranslation } from 'react-i18next'
import { useBoardState } from '../../lib/board/board-context.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { ItemList } from './item-list.tsx'

export interface ItemsDialogProps {
  readonly isOpen: boolean
  /** What they have in common, in words. */
  readonly title: string
  readonly itemIds: readonly ItemId[]
  readonly onOpen: (num: number) => void
  readonly onClose: () => void
}

/** Items that are known already: as many as the number says, each one click away. */
export function ItemsDialog({ isOpen, title, itemIds, onOpen, onClose }: ItemsDialogProps) {
  const { t } = useTranslation('flow')
  const items = useBoardState((state) => state.visible.items)
  const found = itemIds.flatMap((id) => items.get(id) ?? [])
  // The sheet opens in the list's place: both at once would lie on each other.
  const open = (num: number) => {
    onClose()
    onOpen(num)
  }
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={title} lead={t('behind.count', { count: found.length })}>
      <ItemList items={found} onOpen={open} />
    </Dialog>
  )
}
