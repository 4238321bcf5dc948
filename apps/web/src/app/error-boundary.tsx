import { Component, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/button.tsx'
import { ErrorState } from '../ui/error-state.tsx'

export interface ErrorBoundaryProps {
  readonly children: ReactNode
}

/** Keeps a bug in one part of the page from taking the rest with it. Changing `key` tries again. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly isBroken: boolean }> {
  override state = { isBroken: false }

  static getDerivedStateFromError() {
    return { isBroken: true }
  }

  override render() {
    return this.state.isBroken ? <Broken /> : this.props.children
  }
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
