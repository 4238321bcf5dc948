import type { ComponentProps, ReactElement } from 'react'
import {
  Tooltip as AriaTooltip,
  type TooltipProps as AriaTooltipProps,
  Focusable,
  TooltipTrigger,
} from 'react-aria-components'
import type { Keys } from '../lib/shortcut.ts'
import { Kbd } from './kbd.tsx'
import styles from './tooltip.module.css'

export interface TooltipProps {
  readonly text: string
  readonly shortcut?: Keys | undefined
  readonly placement?: NonNullable<AriaTooltipProps['placement']> | undefined
  /** A Button, or a plain element that can take focus. */
  readonly children: ReactElement
}

/** A short explanation on hover and focus; never the only place where something important is said. */
export function Tooltip({ text, shortcut, placement = 'top', children }: TooltipProps) {
  // A plain element knows nothing of the trigger around it, a Button does.
  const trigger = isPlain(children) ? <Focusable>{children}</Focusable> : children
  return (
    <TooltipTrigger delay={500} closeDelay={80}>
      {trigger}
      <AriaTooltip placement={placement} offset={6} className={styles.tooltip ?? ''}>
        {text}
        {shortcut && <Kbd keys={shortcut} inverse />}
      </AriaTooltip>
    </TooltipTrigger>
  )
}

function isPlain(element: ReactElement): element is ComponentProps<typeof Focusable>['children'] {
  return typeof element.type === 'string'
}
