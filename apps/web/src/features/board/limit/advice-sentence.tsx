import type { LimitSuggestion } from '@paceboard/domain'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../lib/use-format.ts'
import styles from './limit-advice.module.css'

/** The suggestion with every number that it is made of. */
export function AdviceSentence({ suggestion }: { readonly suggestion: LimitSuggestion }) {
  const { t } = useTranslation('advice')
  const format = useFormat()
  const { limit, throughputPerDay, targetAverage, conversion, todaysMeanWip, todaysMeanCycleTime } = suggestion
  const days = (count: number) => format.days(count)
  return (
    <div className={styles.words}>
      <p className={styles.label}>{t('label')}</p>
      <p className={styles.sum}>
        {t('sum', {
          throughput: format.number(throughputPerDay, 2),
          average: days(targetAverage),
          product: format.number(throughputPerDay * targetAverage, 1),
          count: limit,
        })}
      </p>
      {conversion && (
        <p>
          {t('conversion', {
            target: days(conversion.days),
            average: days(targetAverage),
            p85: days(conversion.boardPercentile),
            mean: days(conversion.boardMean),
          })}
        </p>
      )}
      <p>
        {t('present', {
          wip: format.number(todaysMeanWip, 1),
          mean: days(todaysMeanCycleTime),
          finishes: format.number(suggestion.finishes),
          count: suggestion.days,
        })}
      </p>
    </div>
  )
}
