import { Check } from 'lucide-react'
import { type RefObject, useRef } from 'react'
import {
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  MenuSection as AriaMenuSection,
  Header,
  type MenuSectionProps,
  Popover,
  Text,
} from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { announce } from '../lib/announcements.ts'
import { cx } from '../lib/cx.ts'
import { Kbd } from './kbd.tsx'
import styles from './menu.module.css'
import type { MenuItem, MenuProps, MenuSection } from './menu.tsx'
import { OverlayFocus } from './overlay-focus.tsx'
import surface from './surface.module.css'
import { VisuallyHidden } from './visually-hidden.tsx'

export interface MenuListProps extends Pick<MenuProps, 'label' | 'sections' | 'placement'> {
  readonly id: string
  readonly trigger: RefObject<HTMLElement | null>
  readonly isOpen: boolean
  readonly onOpenChange: (isOpen: boolean) => void
  /** Which item has focus first; true leaves it to the list. */
  readonly focus: 'first' | 'last' | true
}

/** What a menu shows when it is open. */
export function MenuList({ id, label, sections, placement, trigger, isOpen, onOpenChange, focus }: MenuListProps) {
  const list = useRef<HTMLDivElement>(null)
  return (
    <Popover
      trigger="MenuTrigger"
      triggerRef={trigger}
      scrollRef={list}
      aria-label={label}
      placement={placement ?? 'bottom start'}
      offset={4}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      className={cx(surface.float, styles.popover)}
    >
      <OverlayFocus />
      <AriaMenu
        ref={list}
        id={id}
        aria-label={label}
        autoFocus={focus}
        onClose={() => onOpenChange(false)}
        className={surface.list ?? ''}
      >
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
