import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../lib/use-local-text.ts'
import type { AgeingColumn } from './ageing-columns.ts'
import styles from './ageing-marks.module.css'
import type { AgeingMark, AgeingPlot } from './chart/ageing-plot.ts'
import { dotPath } from './chart/dot-shape.ts'
import { shortened } from './chart/shortened.ts'
import { useTypeLook } from './use-type-look.ts'

/** Pixels of a letter of a column's name. */
const LETTER = 5.7

interface Part {
  readonly columns: readonly AgeingColumn[]
  readonly plot: AgeingPlot
}

/** The days axis, and each column's name with how many items it holds of how many it may. */
export function AgeingFrame({ columns, plot }: Part) {
  const { t } = useTranslation(['flow', 'charts'])
  const say = useLocalText()
  const { left, right, top, bottom, slot, days, xOf } = plot
  return (
    <>
      <text className={styles.axis} x={left - 8} y={top - 12} textAnchor="end">
        {t('flow:axis.days')}
      </text>
      {days.map(({ value, at }) => (
        <text key={value} className={styles.axis} x={left - 8} y={at} dy="0.34em" textAnchor="end">
          {value}
        </text>
      ))}
      {columns.map(({ column, items, limit }, place) => {
        const middle = xOf(place) + slot / 2
        const isOver = limit !== null && items.length > limit
        return (
          <g key={column.id}>
            <text className={styles.name} x={middle} y={16} textAnchor="middle">
              {shortened(say(column.name), Math.floor(slot / LETTER))}
            </text>
            <text className={styles.count} data-over={isOver || undefined} x={middle} y={34} textAnchor="middle">
              {limit === null ? items.length : t('charts:ageing.ofLimit', { count: items.length, limit })}
            </text>
          </g>
        )
      })}
      <line className={styles.ground} x1={left} x2={right} y1={bottom} y2={bottom} />
    </>
  )
}

/** R13: by what age so many per cent had left each column; only as far as its items can carry it (R7). */
export function AgeingBands({ columns, plot }: Part) {
  const { top, bottom, slot, xOf, yOf } = plot
  return columns.map(({ column, band }, place) => {
    const lines = band?.lines ?? []
    const edges = [bottom, ...lines.map((percent) => Math.max(top, yOf(band?.days[percent] ?? 0)))]
    return (
      <g key={column.id}>
        <rect className={styles.column} x={xOf(place) + 1} width={slot - 2} y={top} height={bottom - top} />
        {lines.length > 0 &&
          edges.map((edge, level) => {
            const above = edges[level + 1] ?? top
            return (
              <rect
                key={level}
                className={styles.band}
                data-level={level === lines.length ? 'above' : lines[level]}
                x={xOf(place) + 1}
                width={slot - 2}
                y={above}
                height={Math.max(0, edge - above)}
              />
            )
          })}
        <BandLabels
          column={place}
          lines={lines}
          edges={edges.slice(1)}
          plot={plot}
          isLast={place === columns.length - 1}
        />
      </g>
    )
  })
}

interface BandLabelsProps {
  readonly column: number
  readonly lines: readonly number[]
  readonly edges: readonly number[]
  readonly plot: AgeingPlot
  readonly isLast: boolean
}

/** A line at the top of each band, named beside the last column. */
function BandLabels({ column, lines, edges, plot: { slot, xOf, right }, isLast }: BandLabelsProps) {
  const { t } = useTranslation('charts')
  let free = Number.POSITIVE_INFINITY
  return lines.map((percent, i) => {
    const y = edges[i] ?? 0
    const labelY = Math.min(y, free - 13)
    free = labelY
    return (
      <g key={percent}>
        <line className={styles.edge} x1={xOf(column) + 1} x2={xOf(column) + slot - 1} y1={y} y2={y} />
        {isLast && (
          <text className={styles.axis} x={right + 5} y={labelY} dy="0.34em">
            {t('percent', { percent })}
          </text>
        )}
      </g>
    )
  })
}

/** One mark per item: its shape and letter say the pace, its colour the type, a ring that it is blocked. */
export function AgeingDots({ marks }: { readonly marks: readonly AgeingMark[] }) {
  const { t } = useTranslation('charts')
  const lookOf = useTypeLook()
  return marks.map(({ x, y, items }) => {
    const [first] = items
    if (!first) return null
    const isAlone = items.length === 1
    const sameType = items.every(({ typeId }) => typeId === first.typeId)
    const samePace = items.every(({ pace }) => pace === first.pace)
    const pace = samePace ? first.pace : null
    return (
      <g
        key={first.id}
        className={styles.dot}
        data-hue={sameType ? lookOf(first.typeId).hue : 'stone'}
        transform={`translate(${x} ${y})`}
      >
        {items.some(({ blocked }) => blocked) && <path className={styles.ring} d={dotPath(pace, 12)} />}
        <path d={dotPath(pace, isAlone ? 8.5 : 10)} />
        <text textAnchor="middle" dy="0.36em">
          {isAlone ? (first.pace ? t(`letter.${first.pace}`) : '') : items.length}
        </text>
      </g>
    )
  })
}
