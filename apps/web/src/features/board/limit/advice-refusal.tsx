import type { AdviceAnswer } from '@paceboard/contract'
import type { Unsteady } from '@paceboard/domain'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../lib/use-format.ts'
import { Button } from '../../../ui/button.tsx'
import styles from './limit-advice.module.css'

export interface AdviceRefusalProps {
  readonly answer: AdviceAnswer
  /** Looks at more days; null when there are no more. */
  readonly onMore: (() => void) | null
}

/** Why there is no suggestion, in numbers. */
export function AdviceRefusal({ answer: { baseline, refusal }, onMore }: AdviceRefusalProps) {
  const { t } = useTranslation('advice')
  const format = useFormat()
  const number = (value: number) => format.number(value, 1)
  const { days, arrivals, finishes, wip, totalAge } = baseline
  const reasonOf: Record<Unsteady, () => string> = {
    'arrivals-differ': () => t('unsteady.arrivals-differ', { arrivals: number(arrivals), finishes: number(finishes) }),
    'wip-trends': () => t('unsteady.wip-trends', { first: number(wip.first), second: number(wip.second) }),
    'age-trends': () => t('unsteady.age-trends', { first: number(totalAge.first), second: number(totalAge.second) }),
  }
  return (
    <div className={styles.words}>
      {refusal?.code === 'too-few-finishes' && (
        <p>{t('tooFew', { finishes: number(refusal.finishes), needed: number(refusal.needed), count: days })}</p>
      )}
      {refusal?.code === 'no-cycle-times' && <p>{t('noCycleTimes')}</p>}
      {refusal?.code === 'unsteady' && (
        <p>
          {t('notSteady', { count: days })} {refusal.failed.map((one) => reasonOf[one]()).join(' ')}
        </p>
      )}
      {!refusal && <p>{t('tooFew', { finishes: number(finishes), needed: number(20), count: days })}</p>}
      {onMore && (
        <Button size="s" onPress={onMore}>
          {t('more')}
        </Button>
      )}
    </div>
  )
}
