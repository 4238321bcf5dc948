import type { DailyChart } from '@paceboard/contract'
import { addDays, type ComparedChange, daysBetween, type IsoDate } from '@paceboard/domain'
import { curveStepAfter, line } from 'd3-shape'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/use-format.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { SeriesPlot } from './chart/series-plot.tsx'
import type { SeriesScale } from './chart/series-scale.ts'
import { ChartPanel } from './chart-panel.tsx'
import styles from './series-marks.module.css'
import type { AskedPoint } from './use-asked-point.ts'

/** Days of the table; the picture shows them all. */
const TABLE_DAYS = 60

export interface WipPanelProps {
  readonly chart: DailyChart
  readonly changes: readonly ComparedChange[]
  readonly today: IsoDate
  /** Which days it is about, in words. */
  readonly period: string
  readonly csv: string
  readonly onAsk: (asked: AskedPoint) => void
}

/** R9: what was under way at the end of each day, where a steady board would stay, and when limits were changed. */
export function WipPanel({ chart, changes, today, period, csv, onAsk }: WipPanelProps) {
  const { t } = useTranslation('flow')
  const format = useFormat()
  const { firstDay, wipEndOfDay, wipRange } = chart
  const dayAt = (index: number) => addDays(firstDay, index)
  const changedOn = (day: IsoDate) => changes.filter((change) => change.day === day).length
  const ask = (day: IsoDate) =>
    onAsk({ point: { series: 'wipEndOfDay', day }, title: t('wip.behind', { day: format.longDay(day) }) })
  const sentence = (index: number) => {
    const day = dayAt(index)
    const count = changedOn(day)
    const words = t('wip.point', { day: format.longDay(day), count: wipEndOfDay[index] ?? 0 })
    return count === 0 ? words : `${words} ${t('wip.changed', { count })}`
  }
  const days = wipEndOfDay.map((wip, index) => ({ day: dayAt(index), wip }))

  return (
    <ChartPanel
      title={t('wip.title')}
      lead={wipRange && t('wip.lead', { average: format.number(wipRange.average, 1) })}
      definition={t('wip.definition')}
      period={period}
      csv={csv}
      chart={
        <SeriesPlot
          label={t('wip.label')}
          unit={t('axis.items')}
          dates={days.map(({ day }) => day)}
          most={Math.max(wipRange?.upper ?? 0, ...wipEndOfDay)}
          today={today}
          margin={84}
          marks={(scale) => <Marks chart={chart} changes={changes} scale={scale} />}
          say={sentence}
          card={(index) => <p>{sentence(index)}</p>}
          onPick={(index) => ask(dayAt(index))}
        />
      }
      table={
        <DataTable
          caption={t('view.asTable', { title: t('wip.title') })}
          columns={[
            { id: 'day', header: t('wip.columns.day'), cell: ({ day }) => format.day(day, today) },
            {
              id: 'wip',
              header: t('wip.columns.wip'),
              align: 'end',
              cell: ({ day, wip }) => (
                <button type="button" className={styles.number} onClick={() => ask(day)}>
                  {format.number(wip)}
                </button>
              ),
            },
          ]}
          rows={days.slice(-TABLE_DAYS).toReversed()}
          rowId={({ day }) => day}
        />
      }
    />
  )
}

interface MarksProps extends Pick<WipPanelProps, 'chart' | 'changes'> {
  readonly scale: SeriesScale
}

function Marks({ chart: { firstDay, wipEndOfDay, wipRange }, changes, scale }: MarksProps) {
  const { t } = useTranslation('flow')
  const { left, right, top, bottom, slot, xOf, yOf } = scale
  const steps = line<number>()
    .x((_, index) => xOf(index) - slot / 2)
    .y((wip) => yOf(wip))
    .curve(curveStepAfter)
  const last = wipEndOfDay.at(-1) ?? 0
  return (
    <>
      {wipRange && (
        <>
          <rect
            className={styles.range}
            x={left}
            width={right - left}
            y={yOf(wipRange.upper)}
            height={yOf(wipRange.lower) - yOf(wipRange.upper)}
          />
          <line className={styles.average} x1={left} x2={right} y1={yOf(wipRange.average)} y2={yOf(wipRange.average)} />
          <text className={styles.word} x={right + 6} y={yOf(wipRange.average)} dy="0.34em">
            {t('wip.average')}
          </text>
        </>
      )}
      {changes.map(({ at, day }) => {
        const index = daysBetween(firstDay, day)
        if (index < 0 || index >= wipEndOfDay.length) return null
        return (
          <g key={at} className={styles.change}>
            <line x1={xOf(index)} x2={xOf(index)} y1={top} y2={bottom} />
            <path d={`M${xOf(index)} ${top - 2} l-4 -7 h8 z`} />
          </g>
        )
      })}
      <path className={styles.line} d={`${steps(wipEndOfDay) ?? ''} H${right}`} />
      <circle className={styles.end} cx={right} cy={yOf(last)} r={3} />
    </>
  )
}
