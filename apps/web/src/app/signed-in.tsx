import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Redirect, useLocation } from 'wouter'
import { ApiProblem } from '../lib/api.ts'
import { meQuery, setupQuery } from '../lib/session.ts'
import { Unreachable } from './unreachable.tsx'

/** Shows its children to someone who is signed in; others are led to the first account, or to the sign-in page. */
export function SignedIn({ children }: { readonly children: ReactNode }) {
  const { data: me, error, failureReason, refetch, isFetching } = useQuery(meQuery)
  if (me) return children
  if (error instanceof ApiProblem && error.status === 401) return <ToTheDoor />
  // Nobody waits before a blank page while it is tried again.
  if (!error && !failureReason) return null
  return (
    <main id="content">
      <Unreachable onRetry={() => void refetch()} isRetrying={isFetching} />
    </main>
  )
}

function ToTheDoor() {
  const [location] = useLocation()
  const { data, isPending } = useQuery(setupQuery)
  if (isPending) return null
  if (data?.needed) return <Redirect to="/setup" replace />
  return <Redirect to={location === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(location)}`} replace />
}
