import type { DailyChart } from '@paceboard/contract'
import type { IsoDate, WeekCount } from '@paceboard/domain'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/use-format.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { SeriesPlot } from './chart/series-plot.tsx'
import type { SeriesScale } from './chart/series-scale.ts'
import { ChartPanel } from './chart-panel.tsx'
import { CountButton } from './count-button.tsx'
import styles from './series-marks.module.css'
import type { AskedPoint } from './use-asked-point.ts'

export interface ThroughputPanelProps {
  readonly chart: DailyChart
  readonly today: IsoDate
  /** Which days it is about, in words. */
  readonly period: string
  readonly csv: string
  readonly onAsk: (asked: AskedPoint) => void
}

/** R8: what was finished week by week; a week that is not over, or only partly shown, is hollow. */
export function ThroughputPanel({ chart: { weeks }, today, period, csv, onAsk }: ThroughputPanelProps) {
  const { t } = useTranslation('flow')
  const format = useFormat()
  const [first, last] = [weeks[0], weeks.at(-1)]
  const nameOf = ({ from, to }: Pick<WeekCount, 'from' | 'to'>) =>
    t('throughput.week', { from: format.day(from, today), to: format.day(to, today) })
  const ask = ({ from, to }: Pick<WeekCount, 'from' | 'to'>) =>
    onAsk({ point: { series: 'throughput', from, to }, title: t('throughput.behind', { week: nameOf({ from, to }) }) })
  const sentence = (week: WeekCount) =>
    t(week.partial ? 'throughput.partial' : 'throughput.full', { week: nameOf(week), count: week.count })
  const total = weeks.reduce((sum, { count }) => sum + count, 0)

  return (
    <ChartPanel
      title={t('throughput.title')}
      lead={
        first &&
        last && (
          <CountButton onPress={() => ask({ from: first.from, to: last.to })}>
            {t('throughput.lead', { count: total })}
          </CountButton>
        )
      }
      definition={t('throughput.definition')}
      period={period}
      csv={csv}
      chart={
        <SeriesPlot
          label={t('throughput.label', { count: total })}
          unit={t('axis.items')}
          dates={weeks.map(({ monday }) => monday)}
          most={Math.max(0, ...weeks.map(({ count }) => count))}
          today={today}
          marks={(scale) => <Bars weeks={weeks} scale={scale} />}
          say={(index) => (weeks[index] ? sentence(weeks[index]) : '')}
          card={(index) => weeks[index] && <p>{sentence(weeks[index])}</p>}
          onPick={(index) => weeks[index] && ask(weeks[index])}
        />
      }
      table={
        <DataTable
          caption={t('view.asTable', { title: t('throughput.title') })}
          columns={[
            { id: 'week', header: t('throughput.columns.week'), cell: nameOf },
            {
              id: 'count',
              header: t('throughput.columns.count'),
              align: 'end',
              cell: (week) => <CountButton onPress={() => ask(week)}>{format.number(week.count)}</CountButton>,
            },
          ]}
          rows={weeks.toReversed()}
          rowId={({ monday }) => monday}
        />
      }
    />
  )
}

function Bars({ weeks, scale }: { readonly weeks: readonly WeekCount[]; readonly scale: SeriesScale }) {
  const width = Math.max(1, Math.min(28, scale.slot * 0.72))
  return weeks.map(({ monday, count, partial }, index) => (
    <rect
      key={monday}
      className={partial ? styles.hollow : styles.bar}
      x={scale.xOf(index) - width / 2}
      width={width}
      y={scale.yOf(count)}
      height={scale.bottom - scale.yOf(count)}
    />
  ))
}
