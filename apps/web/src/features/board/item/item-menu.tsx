import type { Item } from '@paceboard/domain'
import { Ellipsis } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../../../ui/button.tsx'
import { Menu } from '../../../ui/menu.tsx'
import { useCardMenuItems } from '../actions/menu-items.ts'

/** What is done with an item as a whole. */
export function ItemMenu({ item }: { readonly item: Item }) {
  const { t } = useTranslation('item')
  const itemsOf = useCardMenuItems()
  return (
    <Menu
      label={t('menu')}
      placement="bottom end"
      trigger={<IconButton label={t('menu')} icon={Ellipsis} />}
      sections={[
        { id: 'card', items: itemsOf(item, ['take', 'block', 'unblock', 'first', 'suggest', 'copy']) },
        { id: 'approval', items: itemsOf(item, ['ask-approval', 'approve', 'changes', 'withdraw-approval']) },
        { id: 'end', items: itemsOf(item, ['archive', 'restore']) },
      ]}
    />
  )
}
