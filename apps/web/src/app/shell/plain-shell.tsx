import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { Logo } from '../../ui/logo.tsx'
import { ProfileMenu } from './profile-menu.tsx'
import styles from './shell.module.css'

/** The frame of pages outside a board: the way home and the profile. */
export function PlainShell({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation(['app', 'common'])
  return (
    <div className={styles.plain}>
      <header className={styles.top}>
        <Link href="/" aria-label={t('app:allBoards')} className={styles.home}>
          <Logo name={t('common:app')} />
        </Link>
        <span className={styles.spring} />
        <ProfileMenu />
      </header>
      <main id="content" tabIndex={-1} className={styles.content}>
        {children}
      </main>
    </div>
  )
}
