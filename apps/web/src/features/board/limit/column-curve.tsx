import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../lib/use-format.ts'
import styles from './limit-advice.module.css'

const WIDTH = 320
const HEIGHT = 72
const TOP = 8

export interface ColumnCurveProps {
  /** Cards in the column at the end of each day, oldest first. */
  readonly days: readonly number[]
  readonly limit: number | null
}

/** The last days of one column as steps, with their mean and the limit of today; the words say the same. */
export function ColumnCurve({ days, limit }: ColumnCurveProps) {
  const { t } = useTranslation('advice')
  const format = useFormat()
  const mean = days.reduce((sum, count) => sum + count, 0) / days.length
  const most = Math.max(2, limit ?? 0, ...days)
  const yOf = (count: number) => HEIGHT - ((HEIGHT - TOP) * count) / (most * 1.1)
  const slot = WIDTH / days.length
  const steps = days.map((count, day) => `${day === 0 ? 'M' : 'L'}${day * slot} ${yOf(count)}H${(day + 1) * slot}`)
  return (
    <figure className={styles.curve}>
      <svg aria-hidden viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" className={styles.picture}>
        <line className={styles.ground} x1={0} x2={WIDTH} y1={HEIGHT} y2={HEIGHT} />
        {limit !== null && <line className={styles.limit} x1={0} x2={WIDTH} y1={yOf(limit)} y2={yOf(limit)} />}
        <line className={styles.mean} x1={0} x2={WIDTH} y1={yOf(mean)} y2={yOf(mean)} />
        <path className={styles.steps} d={steps.join('')} />
      </svg>
      <figcaption>
        {t('curve', {
          count: days.length,
          mean: format.number(mean, 1),
          low: format.number(Math.min(...days)),
          high: format.number(Math.max(...days)),
        })}
        {limit !== null && ` ${t('limitLine', { limit: format.number(limit) })}`}
      </figcaption>
    </figure>
  )
}
