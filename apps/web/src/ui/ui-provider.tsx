import type { ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { LiveRegion } from './live-region.tsx'
import { ToastRegion } from './toast-region.tsx'

export interface UiProviderProps {
  readonly children: ReactNode
}

/** What the components need around them: their language, the messages and the voice for screen readers. Once per app. */
export function UiProvider({ children }: UiProviderProps) {
  const { i18n } = useTranslation()
  return (
    <I18nProvider locale={i18n.language === 'fr' ? 'fr-FR' : 'en-GB'}>
      {children}
      <ToastRegion />
      <LiveRegion />
    </I18nProvider>
  )
}
