import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../lib/use-format.ts'
import { AgeBar } from '../../../ui/age-bar.tsx'
import type { ExpectedDays } from '../expectation.tsx'

export interface CardAgeProps {
  /** Days in progress. */
  readonly age: number
  readonly expected: ExpectedDays | null
}

/** "7 d of 9": an age beside the days within which 85 % of such work are finished; what such work is, on hover. */
export function CardAge({ age, expected }: CardAgeProps) {
  const { t } = useTranslation(['board', 'common'])
  const format = useFormat()
  if (expected === null) return <AgeBar age={age} p85={null} text={format.days(age)} />
  const { p85, basis } = expected
  const long = { age: t('common:days', { count: age }), p85: t('common:days', { count: p85 }) }
  return (
    <AgeBar
      age={age}
      p85={p85}
      text={t('board:card.age', { age: format.days(age), p85: format.number(p85) })}
      explanation={t(`board:card.ageLong.${basis}`, long)}
    />
  )
}
