import { Popover as AriaPopover, Dialog } from 'react-aria-components'
import { cx } from '../lib/cx.ts'
import { OverlayFocus } from './overlay-focus.tsx'
import styles from './popover.module.css'
import type { AnchoredPopoverProps } from './popover.tsx'
import surface from './surface.module.css'

export interface PopoverPanelProps extends AnchoredPopoverProps {
  readonly id?: string
}

/** What a popover shows when it is open. */
export function PopoverPanel(props: PopoverPanelProps) {
  const { id, anchor, label, children, placement = 'bottom start', width = 's', isOpen, onOpenChange } = props
  return (
    <AriaPopover
      triggerRef={anchor}
      placement={placement}
      offset={6}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      className={cx(surface.float, styles[width])}
    >
      <OverlayFocus />
      <Dialog {...(id && { id })} aria-label={label} className={styles.body ?? ''}>
        {typeof children === 'function' ? children(() => onOpenChange(false)) : children}
      </Dialog>
    </AriaPopover>
  )
}
