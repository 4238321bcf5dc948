import type { DailyChart } from '@paceboard/contract'
import { addDays, type ColumnId, type ComparedChange, type IsoDate } from '@paceboard/domain'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/use-format.ts'
import { Select } from '../../ui/select.tsx'
import { SeriesPlot } from './chart/series-plot.tsx'
import { ChartPanel } from './chart-panel.tsx'
import type { FlowFilters } from './flow-filters.ts'
import styles from './flow-page.module.css'
import type { AskedPoint } from './use-asked-point.ts'
import { useColumnName } from './use-column-name.ts'
import { useLimitWords } from './use-limit-words.ts'
import { WipMarks } from './wip-marks.tsx'
import { limitLine, wipSeries } from './wip-series.ts'
import { WipTable } from './wip-table.tsx'

const EVERYWHERE = 'everywhere'

export interface WipPanelProps {
  readonly chart: DailyChart
  readonly changes: readonly ComparedChange[]
  readonly filters: FlowFilters
  readonly today: IsoDate
  /** Which days it is about, in words. */
  readonly period: string
  readonly csv: string
  readonly onAsk: (asked: AskedPoint) => void
}

/**
 * R9: what was under way at the end of each day beside its limit, where a steady board would stay, and when limits were
 * changed. Limits belong to columns: one of them alone is shown as it was, since that is what its limit speaks about.
 */
export function WipPanel({ chart, changes, filters, today, period, csv, onAsk }: WipPanelProps) {
  const { t } = useTranslation('flow')
  const format = useFormat()
  const nameOf = useColumnName()
  const limitWords = useLimitWords(filters)
  const [chosen, setChosen] = useState<ColumnId | null>(null)
  const series = wipSeries(chart, changes, chosen)
  const { columnId, endOfDay, limit, range } = series
  const column = columnId === null ? '' : nameOf(columnId)
  const dayAt = (index: number) => addDays(chart.firstDay, index)
  const ask = (day: IsoDate) => {
    const words = { day: format.longDay(day), column }
    if (columnId === null) onAsk({ point: { series: 'wipEndOfDay', day }, title: t('wip.behind', words) })
    else onAsk({ point: { series: 'inColumn', column: columnId, day }, title: t('cumulative.behind', words) })
  }
  const sentence = (index: number) => {
    const day = dayAt(index)
    const most = limit[index] ?? null
    const count = series.changes.filter((change) => change.day === day).length
    return [
      t(columnId === null ? 'wip.point' : 'wip.there', {
        day: format.longDay(day),
        column,
        count: endOfDay[index] ?? 0,
      }),
      most !== null && t('wip.pointLimit', { count: most }),
      count > 0 && t('wip.changed', { count }),
    ]
      .filter(Boolean)
      .join(' ')
  }
  const days = endOfDay.map((wip, index) => ({ day: dayAt(index), wip, limit: limit[index] ?? null }))

  return (
    <ChartPanel
      title={t('wip.title')}
      lead={range && t('wip.lead', { average: format.number(range.average, 1) })}
      definition={[
        columnId === null ? t('wip.definition') : t('wip.columnDefinition', { column }),
        t('wip.marks'),
        limitWords(series, limitLine(series, chart)),
      ].join(' ')}
      period={period}
      csv={csv}
      tools={
        <div className={styles.choice}>
          <Select<string>
            label={t('wip.where')}
            options={[
              { id: EVERYWHERE, label: t('wip.everywhere') },
              ...chart.columns.map((one) => ({ id: one.columnId, label: nameOf(one.columnId) })),
            ]}
            value={columnId ?? EVERYWHERE}
            onChange={(id) => setChosen(id === EVERYWHERE ? null : (id as ColumnId))}
          />
        </div>
      }
      chart={
        <SeriesPlot
          label={columnId === null ? t('wip.label') : t('wip.columnLabel', { column })}
          unit={t('axis.items')}
          dates={days.map(({ day }) => day)}
          most={Math.max(range?.upper ?? 0, ...endOfDay, ...limit.map((one) => one ?? 0))}
          today={today}
          margin={84}
          marks={(scale) => <WipMarks series={series} firstDay={chart.firstDay} scale={scale} />}
          say={sentence}
          card={(index) => <p>{sentence(index)}</p>}
          onPick={(index) => ask(dayAt(index))}
        />
      }
      table={<WipTable days={days} today={today} onAsk={ask} />}
    />
  )
}
