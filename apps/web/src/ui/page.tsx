import { type ReactNode, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { cx } from '../lib/cx.ts'
import styles from './page.module.css'

export interface PageProps {
  readonly title: string
  /** What this page is for, in one sentence. */
  readonly lead?: ReactNode
  /** Buttons at the right of the title. */
  readonly actions?: ReactNode
  /** A row under the title: tabs, filters. */
  readonly toolbar?: ReactNode
  readonly children: ReactNode
  /** text: reading and forms; wide: lists and charts; full: edge to edge. */
  readonly width?: 'text' | 'wide' | 'full' | undefined
}

/** Heading, actions and body of a page; also names the browser tab. */
export function Page({ title, lead, actions, toolbar, children, width = 'wide' }: PageProps) {
  const { t } = useTranslation('common')
  const app = t('app')
  useEffect(() => {
    document.title = `${title} · ${app}`
  }, [title, app])
  return (
    <div className={cx(styles.page, styles[width])}>
      <header className={styles.header}>
        <div className={styles.titles}>
          <h1>{title}</h1>
          {lead && <p className={styles.lead}>{lead}</p>}
        </div>
        {actions && <div className={styles.actions}>{actions}</div>}
        {toolbar && <div className={styles.toolbar}>{toolbar}</div>}
      </header>
      <div className={styles.body}>{children}</div>
    </div>
  )
}
