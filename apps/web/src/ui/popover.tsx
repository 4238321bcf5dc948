import type { ReactElement, ReactNode, RefObject } from 'react'
import {
  Popover as AriaPopover,
  type PopoverProps as AriaPopoverProps,
  Dialog,
  DialogTrigger,
} from 'react-aria-components'
import { cx } from '../lib/cx.ts'
import styles from './popover.module.css'
import surface from './surface.module.css'

interface PopoverBase {
  /** Accessible name of what it holds. */
  readonly label: string
  readonly children: ReactNode | ((close: () => void) => ReactNode)
  readonly placement?: NonNullable<AriaPopoverProps['placement']> | undefined
  readonly width?: 's' | 'm' | undefined
}

export interface PopoverProps extends PopoverBase {
  /** The button that opens it. */
  readonly trigger: ReactElement
  readonly isOpen?: boolean | undefined
  readonly onOpenChange?: ((isOpen: boolean) => void) | undefined
}

/** A small panel beside the button that opens it. */
export function Popover({ trigger, isOpen, onOpenChange, ...panel }: PopoverProps) {
  return (
    <DialogTrigger {...(isOpen === undefined ? {} : { isOpen })} {...(onOpenChange ? { onOpenChange } : {})}>
      {trigger}
      <Panel {...panel} />
    </DialogTrigger>
  )
}

export interface AnchoredPopoverProps extends PopoverBase {
  /** The element it points at. */
  readonly anchor: RefObject<Element | null>
  readonly isOpen: boolean
  readonly onOpenChange: (isOpen: boolean) => void
}

/** A small panel that opens by itself beside something, such as a column that refused a card. */
export function AnchoredPopover({ anchor, isOpen, onOpenChange, ...panel }: AnchoredPopoverProps) {
  return <Panel {...panel} triggerRef={anchor} isOpen={isOpen} onOpenChange={onOpenChange} />
}

type PanelProps = PopoverBase & Pick<AriaPopoverProps, 'triggerRef' | 'isOpen' | 'onOpenChange'>

function Panel({ label, children, placement = 'bottom start', width = 's', ...rest }: PanelProps) {
  return (
    <AriaPopover
      {...rest}
      // The dialog inside has the name: one that the trigger gives to this plain box would be content outside of all regions.
      // biome-ignore lint/a11y/useValidAriaValues: nothing less takes back what the trigger gave
      aria-labelledby=""
      placement={placement}
      offset={6}
      className={cx(surface.float, styles[width])}
    >
      <Dialog aria-label={label} className={styles.body ?? ''}>
        {({ close }) => <>{typeof children === 'function' ? children(close) : children}</>}
      </Dialog>
    </AriaPopover>
  )
}
