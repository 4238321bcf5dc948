import { useQueryClient } from '@tanstack/react-query'
import { LogOut, UserRound } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { chooseLocale } from '../../i18n/start.ts'
import { api } from '../../lib/api.ts'
import { LOCALES, type Locale } from '../../lib/locale.ts'
import { meQuery, signOut, useMe } from '../../lib/session.ts'
import { chooseTheme, THEME_CHOICES, type ThemeChoice, useThemeChoice } from '../../lib/theme.ts'
import { useLocale } from '../../lib/use-local-text.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { Button } from '../../ui/button.tsx'
import { Menu } from '../../ui/menu.tsx'
import styles from './shell.module.css'

/** Who is signed in, the language, the appearance, and the way out. */
export function ProfileMenu() {
  const { t } = useTranslation(['common', 'app'])
  const queries = useQueryClient()
  const locale = useLocale()
  const theme = useThemeChoice()
  const me = useMe()
  const [, navigate] = useLocation()
  if (!me) return null

  /** The choice holds at once in this browser; the account learns of it when it can. */
  function remember(change: { readonly locale: Locale } | { readonly theme: ThemeChoice }) {
    queries.setQueryData(meQuery.queryKey, (before) => (before ? { ...before, ...change } : before))
    api.patch('/api/me', change).catch(() => {})
  }

  async function handleSignOut() {
    await signOut().catch(() => {})
    queries.clear()
    window.location.assign('/sign-in')
  }

  return (
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
            onAction: () => {
              void chooseLocale(one)
              remember({ locale: one })
            },
          })),
        },
        {
          id: 'theme',
          title: t('common:theme'),
          items: THEME_CHOICES.map((one) => ({
            id: one,
            label: t(`common:themes.${one}`),
            isSelected: one === theme,
            onAction: () => {
              chooseTheme(one)
              remember({ theme: one })
            },
          })),
        },
        {
          id: 'session',
          title: me.email,
          items: [
            { id: 'account', label: t('app:account'), icon: UserRound, onAction: () => navigate('/account') },
            { id: 'out', label: t('app:signOut'), icon: LogOut, onAction: () => void handleSignOut() },
          ],
        },
      ]}
    />
  )
}
