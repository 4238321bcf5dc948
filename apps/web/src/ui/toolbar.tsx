import type { ReactNode } from 'react'
import { Toolbar as AriaToolbar } from 'react-aria-components'

export interface ToolbarProps {
  /** What it acts on, for screen readers. */
  readonly label: string
  readonly children: ReactNode
  readonly className?: string | undefined
}

/** Controls that belong together: Tab reaches the group, arrow keys walk in it. */
export function Toolbar({ label, children, className }: ToolbarProps) {
  return (
    <AriaToolbar aria-label={label} className={className ?? ''}>
      {children}
    </AriaToolbar>
  )
}
