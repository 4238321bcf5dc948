import type { MemberId } from '@paceboard/domain'
import { useQueryClient } from '@tanstack/react-query'
import { LogOut, UserRound } from 'lucide-react'
import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { countWaiting } from '../../lib/board/browser-shelf.ts'
import { lazyPart } from '../../lib/lazy-part.ts'
import { LOCALES } from '../../lib/locale.ts'
import { signOut, useMe } from '../../lib/session.ts'
import { THEME_CHOICES, useThemeChoice } from '../../lib/theme.ts'
import { useLocale } from '../../lib/use-local-text.ts'
import { usePreferences } from '../../lib/use-preferences.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { Button } from '../../ui/button.tsx'
import { Menu } from '../../ui/menu.tsx'
import styles from './shell.module.css'

const LeaveDialog = lazyPart(() => import('./leave-dialog.tsx').then((part) => part.LeaveDialog))

/** Who is signed in, the language, the appearance, and the way out. */
export function ProfileMenu() {
  const { t } = useTranslation(['common', 'app'])
  const queries = useQueryClient()
  const locale = useLocale()
  const theme = useThemeChoice()
  const me = useMe()
  const { setLocale, setTheme } = usePreferences()
  const [, navigate] = useLocation()
  /** How many changes the server does not have, while we ask whether to leave all the same. */
  const [leaving, setLeaving] = useState<number | null>(null)
  if (!me) return null

  function handleLeave() {
    const waiting = countWaiting(me?.id as MemberId)
    if (waiting > 0) setLeaving(waiting)
    else void handleSignOut()
  }

  async function handleSignOut() {
    await signOut().catch(() => {})
    queries.clear()
    window.location.assign('/sign-in')
  }

  return (
    <>
      <Menu
        label={t('app:profile', { name: me.name })}
        placement="bottom end"
        trigger={
          <Button variant="quiet" aria-label={t('app:profile', { name: me.name })} className={styles.profile}>
            <Avatar person={me} decorative />
          </Button>
        }
        sections={[
          {
            id: 'language',
            title: t('common:language'),
            items: LOCALES.map((one) => ({
              id: one,
              label: t(`common:languages.${one}`),
              isSelected: one === locale,
              onAction: () => setLocale(one),
            })),
          },
          {
            id: 'theme',
            title: t('common:theme'),
            items: THEME_CHOICES.map((one) => ({
              id: one,
              label: t(`common:themes.${one}`),
              isSelected: one === theme,
              onAction: () => setTheme(one),
            })),
          },
          {
            id: 'session',
            title: me.email,
            items: [
              { id: 'account', label: t('app:account'), icon: UserRound, onAction: () => navigate('/account') },
              { id: 'out', label: t('app:signOut'), icon: LogOut, onAction: handleLeave },
            ],
          },
        ]}
      />
      {leaving !== null && (
        <Suspense>
          <LeaveDialog waiting={leaving} onLeave={() => void handleSignOut()} onStay={() => setLeaving(null)} />
        </Suspense>
      )}
    </>
  )
}
