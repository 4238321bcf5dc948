import type { Me } from '@paceboard/contract'
import { useQueryClient } from '@tanstack/react-query'
import { Suspense, useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { onSignedOut } from '../lib/api.ts'
import { lazyPart } from '../lib/lazy-part.ts'
import { meQuery } from '../lib/session.ts'

// Few sessions end while a page is open.
const SignInAgainDialog = lazyPart(() => import('./sign-in-again-dialog.tsx').then((part) => part.SignInAgainDialog))

const OPEN_PAGES = /^\/(setup|sign-in|invitation)(\/|$)/

/** Asks for the password over whatever is on screen when a session has ended, so that nothing typed is lost. */
export function SignInAgain() {
  const queries = useQueryClient()
  const [location] = useLocation()
  /** Null until it was open once. */
  const [isOpen, setOpen] = useState<boolean | null>(null)

  useEffect(() => {
    onSignedOut(() => setOpen(true))
    return () => onSignedOut(() => {})
  }, [])

  const before = queries.getQueryData(meQuery.queryKey)

  async function handleSignedIn(me: Me) {
    // Another person must not go on with what the first one had on screen.
    if (before && before.id !== me.id) return window.location.reload()
    queries.setQueryData(meQuery.queryKey, me)
    setOpen(false)
    await queries.invalidateQueries()
    window.dispatchEvent(new Event('online'))
  }

  if (isOpen === null) return null
  return (
    <Suspense>
      <SignInAgainDialog
        isOpen={isOpen && !OPEN_PAGES.test(location)}
        email={before?.email}
        onClose={() => setOpen(false)}
        onSignedIn={handleSignedIn}
      />
    </Suspense>
  )
}
