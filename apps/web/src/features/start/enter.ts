import type { Me } from '@paceboard/contract'
import type { QueryClient } from '@tanstack/react-query'
import { chooseLocale } from '../../i18n/start.ts'
import { meQuery } from '../../lib/session.ts'
import { chooseTheme } from '../../lib/theme.ts'

/** What follows a sign-in: the app knows who is here, in that person's language and appearance. */
export async function enter(queries: QueryClient, me: Me): Promise<void> {
  await chooseLocale(me.locale)
  chooseTheme(me.theme)
  queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== meQuery.queryKey[0] })
  queries.setQueryData(meQuery.queryKey, me)
}

/** Where a sign-in leads: only to a page of this app, whatever a link says. */
export function safeNext(next: string | null): string {
  return next !== null && /^\/(?![/\\])/.test(next) ? next : '/'
}
