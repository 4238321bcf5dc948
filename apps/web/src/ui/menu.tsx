import { Check, type LucideIcon } from 'lucide-react'
import type { ReactElement } from 'react'
import {
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  MenuSection as AriaMenuSection,
  Header,
  type MenuSectionProps,
  MenuTrigger,
  Popover,
  type PopoverProps,
  Text,
} from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { announce } from '../lib/announcements.ts'
import { cx } from '../lib/cx.ts'
import type { Keys } from '../lib/shortcut.ts'
import { Kbd } from './kbd.tsx'
import styles from './menu.module.css'
import surface from './surface.module.css'
import { VisuallyHidden } from './visually-hidden.tsx'

export interface MenuItem {
  readonly id: string
  readonly label: string
  readonly onAction: () => void
  readonly icon?: LucideIcon | undefined
  readonly hint?: string | undefined
  readonly shortcut?: Keys | undefined
  readonly tone?: 'normal' | 'danger' | undefined
  readonly isSelected?: boolean | undefined
  /** Why it cannot be done now and who can. The item stays in place and reachable, and shows this line. */
  readonly disabledReason?: string | null | undefined
}

export interface MenuSection {
  readonly id: string
  /** Shown above the items; a section without one is set off by a line. */
  readonly title?: string | undefined
  readonly items: readonly MenuItem[]
}

export interface MenuProps {
  /** Accessible name of the list. */
  readonly label: string
  /** The button that opens it. */
  readonly trigger: ReactElement
  readonly sections: readonly MenuSection[]
  readonly placement?: NonNullable<PopoverProps['placement']> | undefined
  readonly isOpen?: boolean | undefined
  readonly onOpenChange?: ((isOpen: boolean) => void) | undefined
}

/** A list of actions behind a button. */
export function Menu({ label, trigger, sections, placement = 'bottom start', isOpen, onOpenChange }: MenuProps) {
  return (
    <MenuTrigger {...(isOpen === undefined ? {} : { isOpen })} {...(onOpenChange ? { onOpenChange } : {})}>
      {trigger}
      <Popover placement={placement} offset={4} className={cx(surface.float, styles.popover)}>
        <AriaMenu aria-label={label} className={surface.list ?? ''}>
          {sections.map((section) => (
            <AriaMenuSection
              key={section.id}
              // Sections and items share one set of keys.
              id={`section ${section.id}`}
              className={styles.section ?? ''}
              aria-label={section.title ?? label}
              {...choiceOf(section)}
            >
              {section.title && <Header className={styles.title}>{section.title}</Header>}
              {section.items.map((item) => (
                <Row key={item.id} item={item} />
              ))}
            </AriaMenuSection>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}

/** A section with a selected item is a choice of one, and is read as such. */
function choiceOf({ items }: MenuSection): Pick<MenuSectionProps<object>, 'selectionMode' | 'selectedKeys'> {
  const selected = items.filter(({ isSelected }) => isSelected).map(({ id }) => id)
  return selected.length === 0 ? {} : { selectionMode: 'single', selectedKeys: selected }
}

function Row({ item }: { readonly item: MenuItem }) {
  const { t } = useTranslation('ui')
  const { label, icon: Icon, hint, shortcut, tone = 'normal', isSelected, disabledReason } = item
  const line = disabledReason ?? hint
  return (
    <AriaMenuItem
      id={item.id}
      textValue={label}
      onAction={disabledReason ? () => announce(disabledReason, 'assertive') : item.onAction}
      shouldCloseOnSelect={!disabledReason}
      className={cx(surface.item, tone === 'danger' && styles.danger, disabledReason && styles.unavailable)}
    >
      {Icon && (
        <span className={surface.itemIcon}>
          <Icon aria-hidden />
        </span>
      )}
      <span className={surface.itemWords}>
        <Text slot="label">
          {label}
          {disabledReason && <VisuallyHidden>, {t('unavailable')}</VisuallyHidden>}
        </Text>
        {line && (
          <Text slot="description" className={surface.itemHint}>
            {line}
          </Text>
        )}
      </span>
      {shortcut && (
        <span className={styles.keys}>
          <Kbd keys={shortcut} />
        </span>
      )}
      {isSelected && <Check aria-hidden className={surface.check} />}
    </AriaMenuItem>
  )
}
