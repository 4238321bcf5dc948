import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { cx } from '../lib/cx.ts'
import styles from './button.module.css'
import linkStyles from './button-link.module.css'

export interface DownloadLinkProps {
  /** An address of the API that answers a file. */
  readonly href: string
  readonly children: ReactNode
  readonly icon?: LucideIcon | undefined
}

/** Saves a file that the server makes, and looks like a button. */
export function DownloadLink({ href, children, icon: Icon }: DownloadLinkProps) {
  return (
    <a
      href={href}
      download
      className={cx(styles.button, styles.secondary, styles.m, linkStyles.link, linkStyles.secondary)}
    >
      <span className={styles.content}>
        {Icon && <Icon aria-hidden className={styles.icon} />}
        <span className={styles.text}>{children}</span>
      </span>
    </a>
  )
}
