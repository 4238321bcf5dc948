import { type AgingItem, SMALLEST_OWN_GROUP } from '@paceboard/domain'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/use-format.ts'

/** An item in progress in words. */
export function useAgeingWords() {
  const { t } = useTranslation(['charts', 'common', 'board'])
  const format = useFormat()
  const daysIn = (count: number) => t('common:days', { count })

  /** R12: the chance to keep its promise, or why there is none. */
  function chanceOf({ ageDays, expectedDays, chance }: AgingItem): string {
    if (expectedDays === null) return t('charts:ageing.tooFew')
    if (ageDays > expectedDays) return t('charts:ageing.passed', { days: daysIn(expectedDays) })
    if (chance === null) return t('charts:ageing.tooFewAsOld', { days: daysIn(expectedDays) })
    return t('charts:ageing.chance', { percent: format.percent(chance), days: daysIn(expectedDays) })
  }

  /** R7: what it is held against when its own type and pace have too few finished items. */
  function basisOf({ basis, expectedDays, pace }: AgingItem): string | null {
    if (basis === 'typeAndPace' || expectedDays === null) return null
    const needed = SMALLEST_OWN_GROUP
    return basis === 'all' ? t('charts:basis.all', { needed }) : t(`charts:basis.${pace ?? 'none'}`, { needed })
  }

  const blockOf = ({ blocked }: AgingItem) => blocked && t(`board:blockReason.${blocked}`)

  return { daysIn, chanceOf, basisOf, blockOf }
}
