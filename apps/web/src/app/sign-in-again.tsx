import type { Me } from '@paceboard/contract'
import { useQueryClient } from '@tanstack/react-query'
import { Suspense, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { onSignedOut } from '../lib/api.ts'
import { lazyPart } from '../lib/lazy-part.ts'
import { meQuery } from '../lib/session.ts'
import { Dialog } from '../ui/dialog.tsx'

// Few sessions end while a page is open.
const SignInForm = lazyPart(() => import('../features/start/sign-in-form.tsx').then((part) => part.SignInForm))

const OPEN_PAGES = /^\/(setup|sign-in|invitation)(\/|$)/

/** Asks for the password over whatever is on screen when a session has ended, so that nothing typed is lost. */
export function SignInAgain() {
  const { t } = useTranslation('app')
  const queries = useQueryClient()
  const [location] = useLocation()
  const [isOpen, setOpen] = useState(false)

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

  return (
    <Dialog
      isOpen={isOpen && !OPEN_PAGES.test(location)}
      onClose={() => setOpen(false)}
      title={t('again.title')}
      lead={t('again.lead')}
      size="s"
      isDismissable={false}
    >
      <Suspense>
        <SignInForm email={before?.email} onSignedIn={handleSignedIn} />
      </Suspense>
    </Dialog>
  )
}
