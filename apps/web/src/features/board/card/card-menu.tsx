import type { Item } from '@paceboard/domain'
import { Ellipsis } from 'lucide-react'
import { type SyntheticEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { cx } from '../../../lib/cx.ts'
import { IconButton } from '../../../ui/button.tsx'
import { Menu } from '../../../ui/menu.tsx'
import styles from './card.module.css'
import { useCardActions } from './card-actions.ts'

/** The button of a card's menu. The menu itself is built when first opened: a board draws a hundred cards. */
export function CardMenu({ item }: { readonly item: Item }) {
  const { t } = useTranslation('board')
  const [isOpen, setOpen] = useState(false)
  const [isBuilt, setBuilt] = useState(false)
  const label = t('card.menu', { title: item.title })

  function handleOpen() {
    setBuilt(true)
    setOpen(true)
  }

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
          onClick={handleOpen}
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
  const actionsOf = useCardActions()
  return (
    <Menu
      label={label}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      placement="bottom end"
      trigger={
        <IconButton label={label} icon={Ellipsis} size="s" bare className={styles.menuButton} excludeFromTabOrder />
      }
      sections={[
        {
          id: 'card',
          items: actionsOf(item).map(({ id, label: words, icon, shortcut, blockedBy, run }) => ({
            id,
            label: words,
            icon,
            shortcut,
            disabledReason: blockedBy,
            onAction: run,
          })),
        },
      ]}
    />
  )
}

function stop(event: SyntheticEvent) {
  event.stopPropagation()
}
