import type { Me } from '@paceboard/contract'
import { useQueryClient } from '@tanstack/react-query'
import { chooseLocale } from '../i18n/start.ts'
import { api } from './api.ts'
import type { Locale } from './locale.ts'
import { meQuery } from './session.ts'
import { chooseTheme, type ThemeChoice } from './theme.ts'

export interface Preferences {
  readonly setLocale: (locale: Locale) => void
  readonly setTheme: (theme: ThemeChoice) => void
}

/** Changes language and theme: at once in this browser, and in the account as soon as it can be reached. */
export function usePreferences(): Preferences {
  const queries = useQueryClient()

  function remember(change: Partial<Pick<Me, 'locale' | 'theme'>>) {
    queries.setQueryData(meQuery.queryKey, (before) => (before ? { ...before, ...change } : before))
    api.patch('/api/me', change).catch(() => {})
  }

  return {
    setLocale(locale) {
      void chooseLocale(locale)
      remember({ locale })
    },
    setTheme(theme) {
      chooseTheme(theme)
      remember({ theme })
    },
  }
}
