import type { MemberId } from '@paceboard/domain'
import { useEffect, useEffectEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { countWaiting } from '../lib/board/browser-shelf.ts'
import { doesAnswer } from '../lib/does-answer.ts'
import { useMe } from '../lib/session.ts'
import { ErrorState } from '../ui/error-state.tsx'

const AGAIN_MS = 5_000

export interface UnreachableProps {
  readonly onRetry: () => void
  readonly isRetrying?: boolean
}

/** A page that could not be fetched: what waits on this device is safe, and it goes on by itself once somebody answers. */
export function Unreachable({ onRetry, isRetrying = false }: UnreachableProps) {
  const { t } = useTranslation('app')
  const waiting = countWaiting(useMe()?.id as MemberId | undefined)
  useWhenBack(onRetry)
  return (
    <ErrorState
      level={1}
      title={t('unreachable.title')}
      kept={waiting > 0 ? t('unreachable.waiting', { count: waiting }) : t('unreachable.kept')}
      advice={t('unreachable.advice')}
      onRetry={onRetry}
      isRetrying={isRetrying}
    />
  )
}

/** Knocks every few seconds, and at once when the browser is online again. */
function useWhenBack(onBack: () => void): void {
  const handleBack = useEffectEvent(onBack)
  useEffect(() => {
    let isAsking = false
    async function knock() {
      if (isAsking) return
      isAsking = true
      if (await doesAnswer(AGAIN_MS)) handleBack()
      isAsking = false
    }
    const timer = setInterval(knock, AGAIN_MS)
    window.addEventListener('online', knock)
    return () => {
      clearInterval(timer)
      window.removeEventListener('online', knock)
    }
  }, [])
}
