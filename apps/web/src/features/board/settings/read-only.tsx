import { useTranslation } from 'react-i18next'
import { Banner } from '../../../ui/banner.tsx'

/** Says why a page of settings can only be read; nothing for whoever may change it. */
export function ReadOnly({ reason }: { readonly reason: string | null }) {
  const { t } = useTranslation('settings')
  return reason === null ? null : <Banner title={t('readOnly')}>{reason}</Banner>
}
