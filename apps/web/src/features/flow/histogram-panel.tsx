import type { IsoDate } from '@paceboard/domain'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/use-format.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { type Bin, binsOf } from './chart/bins.ts'
import { SeriesPlot } from './chart/series-plot.tsx'
import type { SeriesScale } from './chart/series-scale.ts'
import { ChartPanel } from './chart-panel.tsx'
import { CountButton } from './count-button.tsx'
import type { PaceGroup } from './pace-groups.ts'
import styles from './series-marks.module.css'
import type { AskedPoint } from './use-asked-point.ts'

export interface HistogramPanelProps {
  readonly group: PaceGroup
  readonly today: IsoDate
  readonly period: string
  readonly onAsk: (asked: AskedPoint) => void
}

/** How many took how many days, at one pace; a bar leads to its items. */
export function HistogramPanel({ group: { pace, dots, stats }, today, period, onAsk }: HistogramPanelProps) {
  const { t } = useTranslation(['charts', 'common', 'flow'])
  const format = useFormat()
  const bins = useMemo(() => binsOf(dots.map(({ days }) => days)), [dots])
  const name = t(`flow:pace.${pace ?? 'none'}`)
  const daysOf = ({ from, to }: Bin) =>
    from === to ? t('common:days', { count: from }) : t('charts:histogram.span', { from, to })
  const sentence = (bin: Bin | undefined) =>
    bin ? t('charts:histogram.one', { days: daysOf(bin), count: bin.count }) : ''
  const ask = (bin: Bin) =>
    onAsk({
      point: { series: 'cycleTime', pace: pace ?? 'none', min: bin.from, max: bin.to },
      title: t('charts:histogram.behind', { pace: name, days: daysOf(bin) }),
    })
  const half = stats.lines.find(({ percent }) => percent === 50)
  return (
    <ChartPanel
      title={t('charts:histogram.title', { pace: name })}
      lead={half && t('charts:histogram.lead', { days: t('common:days', { count: half.days }) })}
      definition={t('charts:histogram.definition')}
      period={period}
      chart={
        <SeriesPlot
          label={t('charts:histogram.label', { pace: name })}
          unit={t('charts:histogram.unit')}
          ticks={bins.map(({ from }) => format.number(from))}
          end={t('charts:histogram.days')}
          most={Math.max(0, ...bins.map(({ count }) => count))}
          today={today}
          marks={(scale) => <Bars bins={bins} lines={stats.lines} scale={scale} />}
          say={(index) => sentence(bins[index])}
          card={(index) => <p>{sentence(bins[index])}</p>}
          onPick={(index) => bins[index] && ask(bins[index])}
        />
      }
      table={
        <DataTable
          caption={t('flow:view.asTable', { title: t('charts:histogram.title', { pace: name }) })}
          columns={[
            { id: 'days', header: t('charts:histogram.columns.days'), cell: daysOf },
            {
              id: 'n',
              header: t('charts:histogram.columns.n'),
              align: 'end',
              cell: (bin) => <CountButton onPress={() => ask(bin)}>{format.number(bin.count)}</CountButton>,
            },
          ]}
          rows={bins.filter(({ count }) => count > 0)}
          rowId={({ from }) => `${from}`}
        />
      }
    />
  )
}

interface BarsProps {
  readonly bins: readonly Bin[]
  readonly lines: PaceGroup['stats']['lines']
  readonly scale: SeriesScale
}

function Bars({ bins, lines, scale }: BarsProps) {
  const { t } = useTranslation('charts')
  const width = Math.max(1, scale.slot - Math.min(3, scale.slot * 0.25))
  const shown = lines.filter(({ percent }) => percent === 50 || percent === 85)
  return (
    <>
      {bins.map(({ from, count }, index) => (
        <rect
          key={from}
          className={styles.bar}
          x={scale.xOf(index) - width / 2}
          width={width}
          y={scale.yOf(count)}
          height={scale.bottom - scale.yOf(count)}
        />
      ))}
      {shown.map(({ percent, days }) => {
        const x = endOf(days, bins, scale)
        return (
          <g key={percent}>
            <line className={styles.average} x1={x} x2={x} y1={scale.top - 6} y2={scale.bottom} />
            <text className={styles.word} x={x} y={scale.top - 10} textAnchor="middle">
              {t('percent', { percent })}
            </text>
          </g>
        )
      })}
    </>
  )
}

/** Where that many days are over. */
function endOf(days: number, bins: readonly Bin[], scale: SeriesScale): number {
  const index = bins.findIndex(({ to }) => days <= to)
  const bin = bins[index]
  if (!bin) return scale.right
  return scale.xOf(index) - scale.slot / 2 + (scale.slot * (days - bin.from + 1)) / (bin.to - bin.from + 1)
}
