import { useTranslation } from 'react-i18next'
import { ButtonLink } from '../ui/button-link.tsx'
import { EmptyState } from '../ui/empty-state.tsx'

export function NotFoundPage() {
  const { t } = useTranslation('app')
  return (
    <EmptyState
      level={1}
      title={t('notFound.title')}
      action={
        <ButtonLink href="/" variant="primary">
          {t('notFound.action')}
        </ButtonLink>
      }
    >
      {t('notFound.text')}
    </EmptyState>
  )
}
