import { Suspense } from 'react'
import { useStore } from 'zustand'
import { limitStore, openLimit } from '../features/board/limit/limit-store.ts'
import { RhythmPage } from '../features/flow/rhythm/rhythm-page.tsx'
import { lazyPart } from '../lib/lazy-part.ts'

const LimitDialog = lazyPart(() => import('../features/board/limit/limit-dialog.tsx').then((part) => part.LimitDialog))

/** The rhythm page with the dialog in which the Champion tries what it suggests. */
export function RhythmRoute() {
  const isLimitOpen = useStore(limitStore, ({ columnId }) => columnId !== null)
  return (
    <>
      <RhythmPage onTryLimit={openLimit} />
      <Suspense>{isLimitOpen && <LimitDialog />}</Suspense>
    </>
  )
}
