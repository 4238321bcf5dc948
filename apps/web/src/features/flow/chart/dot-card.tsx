import type { CycleTimeDot } from '@paceboard/contract'
import { useTranslation } from 'react-i18next'
import { cx } from '../../../lib/cx.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { TypeIcon } from '../../../ui/type-icon.tsx'
import { useTypeLook } from '../use-type-look.ts'
import styles from './dot-card.module.css'
import type { Mark } from './merge-dots.ts'
import { HEIGHT } from './plot.ts'

/** Of several in one place the first are named. */
const MOST_NAMED = 4
const WIDTH = 248

export interface DotCardProps {
  readonly mark: Mark
  /** Those of its dots that are meant. */
  readonly dots: readonly CycleTimeDot[]
  readonly width: number
}

/** What a mark stands for, beside it. For eyes: screen readers are told by the walk. */
export function DotCard({ mark, dots, width }: DotCardProps) {
  const { t } = useTranslation('flow')
  const left = Math.max(0, Math.min(mark.x - WIDTH / 2, width - WIDTH))
  const isAbove = mark.y > HEIGHT / 2
  const style = isAbove ? { bottom: HEIGHT - mark.y + 14 } : { top: mark.y + 14 }
  const [first, ...others] = dots
  return (
    <div aria-hidden className={styles.card} style={{ left, width: WIDTH, ...style }}>
      {first && others.length === 0 && <OneDot dot={first} />}
      {others.length > 0 && (
        <>
          <p className={styles.count}>{t('chart.together', { count: dots.length })}</p>
          {dots.slice(0, MOST_NAMED).map((dot) => (
            <DotLine key={dot.itemId} dot={dot} />
          ))}
          {dots.length > MOST_NAMED && (
            <p className={styles.quiet}>{t('chart.more', { count: dots.length - MOST_NAMED })}</p>
          )}
        </>
      )}
    </div>
  )
}

function OneDot({ dot }: { readonly dot: CycleTimeDot }) {
  const { t } = useTranslation(['flow', 'common'])
  const format = useFormat()
  const { name, icon, color } = useTypeLook()(dot.typeId)
  const remarks = [dot.reopened && t('flow:mark.reopened'), dot.restarted && t('flow:mark.restarted')].filter(Boolean)
  return (
    <>
      <p className={styles.title}>{dot.title}</p>
      <p className={styles.type}>
        <TypeIcon icon={icon} color={color} size="s" /> {name}
      </p>
      <p className={styles.quiet}>
        <strong>{t('common:days', { count: dot.days })}</strong>
        {` · ${t('flow:chart.finishedOn', { day: format.longDay(dot.finishedOn) })}`}
        {remarks.length > 0 && ` · ${remarks.join(', ')}`}
      </p>
    </>
  )
}

/** An item in one line, with its days. */
export function DotLine({ dot }: { readonly dot: CycleTimeDot }) {
  const format = useFormat()
  const { icon, color } = useTypeLook()(dot.typeId)
  return (
    <span className={styles.line}>
      <TypeIcon icon={icon} color={color} size="s" />
      <span className={cx(styles.clip)}>{dot.title}</span>
      <span className={styles.days}>{format.days(dot.days)}</span>
    </span>
  )
}
