import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { Logo } from '../../ui/logo.tsx'
import { Bell } from './bell.tsx'
import { BoardSwitcher } from './board-switcher.tsx'
import { ConnectionStatus } from './connection-status.tsx'
import { HereNow } from './here-now.tsx'
import { PaletteButton } from './palette-button.tsx'
import { ProfileMenu } from './profile-menu.tsx'
import { Rail } from './rail.tsx'
import styles from './shell.module.css'

/** Rail, top bar and the page of an open board; the rail is a bar at the bottom of a phone. */
export function BoardShell({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation(['app', 'common'])
  return (
    <div className={styles.shell}>
      <a href="#content" className={styles.skip}>
        {t('app:skip')}
      </a>
      <header className={styles.top}>
        <Link href="/" aria-label={t('app:allBoards')} className={styles.home}>
          <Logo />
        </Link>
        <BoardSwitcher />
        <span className={styles.spring} />
        <PaletteButton />
        <HereNow />
        <ConnectionStatus />
        <Bell />
        <ProfileMenu />
      </header>
      <Rail />
      <main id="content" tabIndex={-1} className={styles.content}>
        {children}
      </main>
    </div>
  )
}
