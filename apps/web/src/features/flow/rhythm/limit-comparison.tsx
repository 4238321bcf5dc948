import type { AroundChange, ComparedChange } from '@paceboard/domain'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../lib/use-format.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { CountButton } from '../count-button.tsx'
import type { AskedPoint } from '../use-asked-point.ts'
import styles from './rhythm-page.module.css'

interface AroundProps {
  readonly change: ComparedChange
  readonly onAsk: (asked: AskedPoint) => void
}

/** The numbers of finished work on either side of a change, and what stands behind them. */
function useAskAround(onAsk: AroundProps['onAsk']) {
  const { t } = useTranslation(['rhythmPage', 'flow', 'common'])
  const format = useFormat()
  const period = ({ from, to }: AroundChange) => {
    return t('flow:throughput.week', { from: format.longDay(from), to: format.longDay(to) })
  }
  return {
    askFinished: (side: AroundChange) => {
      const { from, to } = side
      onAsk({ point: { series: 'throughput', from, to }, title: t('flow:throughput.behind', { week: period(side) }) })
    },
    /** Those that took at most so many days. */
    askWithin: (side: AroundChange, days: number) => {
      const { from, to } = side
      onAsk({
        point: { series: 'cycleTime', from, to, min: 1, max: days },
        title: t('flow:table.within', {
          whose: t('flow:throughput.behind', { week: period(side) }),
          days: t('common:days', { count: days }),
        }),
      })
    },
  }
}

/** Too few to compare: how many there are on each side. */
export function FinishedAround({ change: { before, after }, onAsk }: AroundProps) {
  const { t } = useTranslation('rhythmPage')
  const { askFinished } = useAskAround(onAsk)
  return (
    <p className={styles.note}>
      {t('limits.notEnough')}{' '}
      <CountButton onPress={() => askFinished(before)}>
        {t('limits.countBefore', { count: before.throughput })}
      </CountButton>
      {', '}
      <CountButton onPress={() => askFinished(after)}>
        {t('limits.countAfter', { count: after.throughput })}
      </CountButton>
    </p>
  )
}

/** The board before and after a change. Averages over days count no items; what was finished leads to its own. */
export function LimitComparison({ change, caption, onAsk }: AroundProps & { readonly caption: string }) {
  const { t } = useTranslation('rhythmPage')
  const format = useFormat()
  const { askFinished, askWithin } = useAskAround(onAsk)
  const average = (value: number | null) => (value === null ? '–' : format.number(value, 1))
  const within = (side: AroundChange, days: number | null) =>
    days === null ? '–' : <CountButton onPress={() => askWithin(side, days)}>{format.days(days)}</CountButton>
  const measures: readonly { readonly id: string; readonly of: (side: AroundChange) => ReactNode }[] = [
    { id: t('limits.meanWip'), of: ({ meanWip }) => average(meanWip) },
    ...(change.columnId
      ? [{ id: t('limits.inColumn'), of: ({ meanInColumn }: AroundChange) => average(meanInColumn) }]
      : []),
    {
      id: t('limits.throughput'),
      of: (side) => <CountButton onPress={() => askFinished(side)}>{format.number(side.throughput)}</CountButton>,
    },
    { id: t('limits.p50'), of: (side) => within(side, side.cycleTimes.p50) },
    { id: t('limits.p85'), of: (side) => within(side, side.cycleTimes.p85) },
  ]
  return (
    <DataTable
      caption={caption}
      columns={[
        { id: 'measure', header: t('limits.measure'), cell: ({ id }) => id },
        { id: 'before', header: t('limits.before'), align: 'end', cell: ({ of }) => of(change.before) },
        { id: 'after', header: t('limits.after'), align: 'end', cell: ({ of }) => of(change.after) },
      ]}
      rows={measures}
      rowId={({ id }) => id}
    />
  )
}
