import { Component, type ReactNode, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CodeMissing } from '../lib/lazy-part.ts'
import { Button } from '../ui/button.tsx'
import { ErrorState } from '../ui/error-state.tsx'

/** A page that was loaded anew this recently and misses code again would only go round in circles. */
const JUST_NOW_MS = 60_000

export interface ErrorBoundaryProps {
  readonly children: ReactNode
}

interface ErrorBoundaryState {
  readonly error: unknown
}

/** Keeps a bug in one part of the page from taking the rest with it. Changing `key` tries again. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: null }

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { error }
  }

  override render() {
    if (this.state.error === null) return this.props.children
    return this.state.error instanceof CodeMissing ? <LoadedAnew /> : <Broken />
  }
}

/** Code of another version: the page is loaded again by itself, once. */
function LoadedAnew() {
  const [isWorthIt] = useState(() => !wasJustReloaded())
  useEffect(() => {
    if (isWorthIt) location.reload()
  }, [isWorthIt])
  return isWorthIt ? null : <Broken />
}

function wasJustReloaded(): boolean {
  const [navigation] = performance.getEntriesByType('navigation')
  const wasReloaded = navigation instanceof PerformanceNavigationTiming && navigation.type === 'reload'
  return wasReloaded && performance.now() < JUST_NOW_MS
}

function Broken() {
  const { t } = useTranslation('app')
  return (
    <ErrorState
      level={1}
      title={t('broken.title')}
      kept={t('broken.kept')}
      advice={t('broken.advice')}
      action={<Button onPress={() => location.reload()}>{t('broken.reload')}</Button>}
    />
  )
}
