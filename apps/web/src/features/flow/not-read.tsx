import { useTranslation } from 'react-i18next'
import { ErrorState } from '../../ui/error-state.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import styles from './flow-page.module.css'

export interface ReadingFailedProps {
  readonly onRetry: () => void
  readonly isRetrying: boolean
}

/** The figures could not be had. */
export function ReadingFailed({ onRetry, isRetrying }: ReadingFailedProps) {
  const { t } = useTranslation('flow')
  return (
    <ErrorState
      title={t('failed.title')}
      kept={t('failed.kept')}
      advice={t('failed.advice')}
      onRetry={onRetry}
      isRetrying={isRetrying}
    />
  )
}

/** The figures are on their way. */
export function Loading() {
  const { t } = useTranslation('flow')
  return (
    <div className={styles.panels} role="status">
      <VisuallyHidden>{t('loading')}</VisuallyHidden>
      <Skeleton shape="block" height="420px" />
      <Skeleton shape="block" height="420px" />
    </div>
  )
}
