import { Pause, Play, RotateCcw } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import type { StoreApi } from 'zustand/vanilla'
import { announce } from '../../../lib/announcements.ts'
import { Button, IconButton } from '../../../ui/button.tsx'
import styles from './huddle.module.css'
import { elapsedMs, HUDDLE_MS, type HuddleSession } from './huddle-session.ts'

export interface HuddleTimerProps {
  readonly store: StoreApi<HuddleSession>
  readonly onReset: () => void
}

/** Fifteen minutes, counted down; after that it says by how much, and nothing blinks. */
export function HuddleTimer({ store, onReset }: HuddleTimerProps) {
  const { t } = useTranslation('huddle')
  const session = useStore(store)
  const isRunning = session.runningSince !== null
  const now = useSeconds(isRunning)
  const elapsed = elapsedMs(session, now)
  const isOver = elapsed >= HUDDLE_MS

  useEffect(() => {
    if (!isOver || store.getState().rang) return
    store.setState({ rang: true })
    announce(t('timer.over'), 'assertive')
  }, [isOver, store, t])

  const start = () => store.setState({ runningSince: Date.now() })
  const pause = () => store.setState({ runningSince: null, spentMs: elapsedMs(store.getState(), Date.now()) })

  return (
    <section aria-label={t('timer.label')} className={styles.timer}>
      <span role="timer" aria-live="off" className={styles.clock} data-over={isOver || undefined}>
        {clock(isOver ? elapsed - HUDDLE_MS : HUDDLE_MS - elapsed, isOver)}
      </span>
      <Button variant="secondary" icon={isRunning ? Pause : Play} onPress={isRunning ? pause : start}>
        {isRunning ? t('timer.pause') : t('timer.start')}
      </Button>
      <IconButton label={t('timer.reset')} icon={RotateCcw} onPress={onReset} />
    </section>
  )
}

/** '14:05' left, '+0:12' over. */
function clock(ms: number, isOver: boolean): string {
  const seconds = isOver ? Math.floor(ms / 1000) : Math.ceil(ms / 1000)
  return `${isOver ? '+' : ''}${Math.floor(seconds / 60)}:${`${seconds % 60}`.padStart(2, '0')}`
}

function useSeconds(isRunning: boolean): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    setNow(Date.now())
    if (!isRunning) return
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [isRunning])
  return now
}
