import type { Item } from '@paceboard/domain'
import { Ellipsis } from 'lucide-react'
import { type SyntheticEvent, useEffect, useEffectEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { cx } from '../../../lib/cx.ts'
import { IconButton } from '../../../ui/button.tsx'
import { Menu } from '../../../ui/menu.tsx'
import { useCardMenuItems } from '../actions/menu-items.ts'
import styles from './card.module.css'

const CARD_MENU = [
  'open',
  'tab',
  'select',
  'deselect',
  'move',
  'take',
  'block',
  'unblock',
  'ask-approval',
  'approve',
  'changes',
  'withdraw-approval',
  'first',
  'archive',
]

/** The button of a card's menu. The menu itself is built when first opened: a board draws a hundred cards. */
export function CardMenu({ item }: { readonly item: Item }) {
  const { t } = useTranslation('board')
  const [isOpen, setOpen] = useState(false)
  const [isBuilt, setBuilt] = useState(false)
  const label = t('card.menu', { title: item.title })

  return (
    // The card below listens for drags, clicks and keys of its own.
    // biome-ignore lint/a11y/noStaticElementInteractions: only keeps events from the card
    <span className={styles.menu} onClick={stop} onKeyDown={stop} onMouseDown={stop} onTouchStart={stop}>
      {isBuilt ? (
        <OpenMenu item={item} label={label} isOpen={isOpen} onOpenChange={setOpen} />
      ) : (
        <button
          type="button"
          tabIndex={-1}
          aria-label={label}
          aria-haspopup="menu"
          className={cx(styles.menuButton, styles.dots)}
          onClick={() => setBuilt(true)}
        />
      )}
    </span>
  )
}

interface OpenMenuProps {
  readonly item: Item
  readonly label: string
  readonly isOpen: boolean
  readonly onOpenChange: (isOpen: boolean) => void
}

function OpenMenu({ item, label, isOpen, onOpenChange }: OpenMenuProps) {
  const itemsOf = useCardMenuItems()
  // It was pressed to be built. The new button has the focus by now, so that the menu can give it back.
  const open = useEffectEvent(() => onOpenChange(true))
  useEffect(() => open(), [])
  return (
    <Menu
      label={label}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      placement="bottom end"
      trigger={
        <IconButton
          label={label}
          icon={Ellipsis}
          size="s"
          bare
          className={styles.menuButton}
          excludeFromTabOrder
          autoFocus
        />
      }
      sections={[{ id: 'card', items: itemsOf(item, CARD_MENU) }]}
    />
  )
}

function stop(event: SyntheticEvent) {
  event.stopPropagation()
}
