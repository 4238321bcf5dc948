import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { lateParts } from '../lib/lazy-part.ts'
import { ErrorState } from '../ui/error-state.tsx'

/** In place of a page whose code is on its way: nothing, or once the line is down, that it opens later by itself. */
export function LatePart() {
  const { t } = useTranslation('app')
  const isLate = useStore(lateParts, ({ count }) => count > 0)
  if (!isLate) return null
  return <ErrorState level={1} title={t('late.title')} kept={t('late.kept')} advice={t('late.advice')} />
}
