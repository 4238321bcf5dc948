import type { LimitPoint } from '@paceboard/domain'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../../lib/use-format.ts'
import { perWeek } from './question.ts'

/** What a limit is expected to bring, as ranges: "4–6 a week, 85 % within 9–12 days". */
export function usePointWords(): (point: LimitPoint) => string {
  const { t } = useTranslation('whatIf')
  const format = useFormat()
  return ({ throughputPerDay, p85CycleTime }) => {
    const week = t('aWeek', { n: rangeOf(perWeek(throughputPerDay.low), perWeek(throughputPerDay.high)) })
    if (!p85CycleTime) return week
    return t('expect', { week, percent: format.percent(0.85), days: rangeOf(p85CycleTime.low, p85CycleTime.high) })
  }
}

/** Whole numbers: more digits would promise what a simulation cannot. */
function rangeOf(low: number, high: number): string {
  const [from, to] = [Math.round(low), Math.round(high)]
  return from === to ? `${from}` : `${from}–${to}`
}
