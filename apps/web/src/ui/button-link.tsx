import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { cx } from '../lib/cx.ts'
import styles from './button.module.css'
import type { ButtonVariant, ControlSize } from './button.tsx'
import linkStyles from './button-link.module.css'

export interface ButtonLinkProps {
  readonly href: string
  readonly children: ReactNode
  readonly icon?: LucideIcon | undefined
  readonly variant?: ButtonVariant | undefined
  readonly size?: ControlSize | undefined
  readonly wide?: boolean | undefined
}

/** Goes to another page of the app, and looks like a button. */
export function ButtonLink({ href, children, icon: Icon, variant = 'secondary', size = 'm', wide }: ButtonLinkProps) {
  return (
    <Link
      href={href}
      className={cx(
        styles.button,
        styles[variant],
        styles[size],
        linkStyles.link,
        linkStyles[variant],
        wide && styles.wide,
      )}
    >
      <span className={styles.content}>
        {Icon && <Icon aria-hidden className={styles.icon} />}
        <span className={styles.text}>{children}</span>
      </span>
    </Link>
  )
}
