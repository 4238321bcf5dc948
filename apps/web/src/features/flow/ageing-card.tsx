import type { AgingItem, Board } from '@paceboard/domain'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/use-format.ts'
import { TypeIcon } from '../../ui/type-icon.tsx'
import { AGEING_HEIGHT, type AgeingMark } from './chart/ageing-plot.ts'
import styles from './chart/dot-card.module.css'
import { useAgeingWords } from './use-ageing-words.ts'
import { useTypeLook } from './use-type-look.ts'

const WIDTH = 248
const MOST_NAMED = 4

export interface AgeingCardProps {
  readonly mark: AgeingMark
  /** Those of its items that are meant. */
  readonly shown: readonly AgingItem[]
  readonly items: Board['items']
  readonly width: number
}

/** What a mark stands for, beside it. For eyes: screen readers are told by the walk. */
export function AgeingCard({ mark, shown, items, width }: AgeingCardProps) {
  const { t } = useTranslation('flow')
  const left = Math.max(0, Math.min(mark.x - WIDTH / 2, width - WIDTH))
  const style = mark.y > AGEING_HEIGHT / 2 ? { bottom: AGEING_HEIGHT - mark.y + 16 } : { top: mark.y + 16 }
  const [first, ...others] = shown
  return (
    <div aria-hidden className={styles.card} style={{ left, width: WIDTH, ...style }}>
      {first && others.length === 0 && <OneItem aged={first} title={items.get(first.id)?.title ?? ''} />}
      {others.length > 0 && (
        <>
          <p className={styles.count}>{t('chart.together', { count: shown.length })}</p>
          {shown.slice(0, MOST_NAMED).map((aged) => (
            <Line key={aged.id} aged={aged} title={items.get(aged.id)?.title ?? ''} />
          ))}
          {shown.length > MOST_NAMED && (
            <p className={styles.quiet}>{t('chart.more', { count: shown.length - MOST_NAMED })}</p>
          )}
        </>
      )}
    </div>
  )
}

interface OneProps {
  readonly aged: AgingItem
  readonly title: string
}

function OneItem({ aged, title }: OneProps) {
  const { t } = useTranslation('charts')
  const { name, icon, color } = useTypeLook()(aged.typeId)
  const { daysIn, chanceOf, basisOf, blockOf } = useAgeingWords()
  return (
    <>
      <p className={styles.title}>{title}</p>
      <p className={styles.type}>
        <TypeIcon icon={icon} color={color} size="s" /> {name}
      </p>
      <p className={styles.quiet}>
        <strong>{t('ageing.age', { days: daysIn(aged.ageDays) })}</strong>
        {` · ${t('ageing.here', { days: daysIn(aged.columnDays) })}`}
      </p>
      <p className={styles.quiet}>{chanceOf(aged)}</p>
      {basisOf(aged) && <p className={styles.quiet}>{basisOf(aged)}</p>}
      {aged.blocked && <p className={styles.alarm}>{blockOf(aged)}</p>}
    </>
  )
}

function Line({ aged, title }: OneProps) {
  const format = useFormat()
  const { icon, color } = useTypeLook()(aged.typeId)
  return (
    <span className={styles.line}>
      <TypeIcon icon={icon} color={color} size="s" />
      <span className={styles.clip}>{title}</span>
      <span className={styles.days}>{format.days(aged.ageDays)}</span>
    </span>
  )
}
