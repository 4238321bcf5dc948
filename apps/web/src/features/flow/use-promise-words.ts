import { SMALLEST_OWN_GROUP } from '@paceboard/domain'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/use-format.ts'
import type { PromiseRow } from './promise-rows.ts'
import { type AskedPoint, MOST_DAYS } from './use-asked-point.ts'
import { useTypeLook } from './use-type-look.ts'

/** Promises in words, and what to ask for behind them. */
export function usePromiseWords(percent: number) {
  const { t } = useTranslation(['charts', 'common', 'flow'])
  const format = useFormat()
  const lookOf = useTypeLook()
  const needed = SMALLEST_OWN_GROUP
  const daysIn = (count: number) => t('common:days', { count })

  function nameOf({ typeId, pace }: PromiseRow): string {
    if (pace === undefined) return t('charts:promises.all')
    if (typeId === null) return t(`flow:table.all.${pace ?? 'none'}`)
    return t('charts:promises.row', { type: lookOf(typeId).name, pace: t(`flow:pace.${pace ?? 'none'}`) })
  }

  function promiseOf({ days }: PromiseRow): string {
    return days === null
      ? '–'
      : t('charts:promises.promise', { percent: format.percent(percent / 100), days: daysIn(days) })
  }

  /** How well it was kept, and whose promise it is (R7), or that there is none yet. */
  function factsOf({ n, days, basis, kept, pace }: PromiseRow): string {
    if (days === null || kept === null) return t('charts:promises.tooFew', { n, needed })
    if (basis === 'own') return t('charts:promises.own', { count: n, share: format.percent(kept / n) })
    const borrowed = t(`charts:promises.fallback.${basis === 'all' ? 'all' : (pace ?? 'none')}`, { n, needed })
    return `${borrowed} ${t('charts:promises.ownOfBorrowed', { count: kept, n })}`
  }

  /** A share only where the promise is its own: of a few it would say more than they can. */
  function keptOf({ n, basis, kept }: PromiseRow): string | null {
    if (kept === null) return null
    return basis === 'own' ? format.percent(kept / n) : t('charts:promises.keptOf', { kept, n })
  }

  const missedOf = ({ missed }: PromiseRow) => (missed === null ? '' : t('charts:promises.missed', { count: missed }))

  const kindOf = ({ typeId, pace }: PromiseRow) => ({
    series: 'cycleTime' as const,
    ...(typeId !== null && { type: typeId }),
    ...(pace !== undefined && { pace: pace ?? ('none' as const) }),
  })

  /** Those that took longer than the promise. */
  function askForMissed(row: PromiseRow): AskedPoint | null {
    if (row.days === null) return null
    const title = t('charts:promises.behind', { row: nameOf(row), days: daysIn(row.days) })
    return { point: { ...kindOf(row), min: row.days + 1, max: MOST_DAYS }, title }
  }

  /** Those that kept it. */
  function askForKept(row: PromiseRow): AskedPoint | null {
    if (row.days === null) return null
    const title = t('charts:promises.within', { row: nameOf(row), days: daysIn(row.days) })
    return { point: { ...kindOf(row), min: 1, max: row.days }, title }
  }

  /** All that were finished. */
  function askForAll(row: PromiseRow): AskedPoint {
    return { point: { ...kindOf(row), min: 1, max: MOST_DAYS }, title: nameOf(row) }
  }

  return { nameOf, promiseOf, factsOf, keptOf, missedOf, askForMissed, askForKept, askForAll }
}
