import type { ForecastAnswer } from '@paceboard/contract'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../lib/use-format.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'

/** Why there is no forecast, with the numbers that say so. */
export function ForecastRefused({ answer }: { readonly answer: Extract<ForecastAnswer, { question: 'none' }> }) {
  const { t } = useTranslation('forecast')
  const format = useFormat()
  const { refusal } = answer
  switch (refusal.code) {
    case 'too-few-finish-days':
      return (
        <EmptyState title={t('refused.tooFew', { n: refusal.daysWithFinish, needed: refusal.needed })}>
          {t('refused.tooFewWhy')}
        </EmptyState>
      )
    case 'too-far-ahead': {
      const years = format.number(refusal.days / 365)
      return <EmptyState title={t('refused.tooFar', { years })}>{t('refused.tooFarWhy')}</EmptyState>
    }
    case 'nothing-open':
      return <EmptyState title={t('refused.nothingOpen')}>{t('refused.nothingOpenWhy')}</EmptyState>
  }
}
