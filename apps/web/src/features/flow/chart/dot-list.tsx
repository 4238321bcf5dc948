import type { CycleTimeDot } from '@paceboard/contract'
import { useTranslation } from 'react-i18next'
import styles from './dot-card.module.css'
import { DotLine } from './dot-card.tsx'

const MOST = 30

export interface DotListProps {
  readonly dots: readonly CycleTimeDot[]
  readonly onOpen: (num: number) => void
}

/** The items of one mark, to choose the one to open. */
export function DotList({ dots, onOpen }: DotListProps) {
  const { t } = useTranslation('flow')
  return (
    <>
      <p className={styles.count}>{t('chart.together', { count: dots.length })}</p>
      <ul className={styles.list}>
        {dots.slice(0, MOST).map((dot) => (
          <li key={dot.itemId}>
            <button type="button" className={styles.choice} onClick={() => onOpen(dot.num)}>
              <DotLine dot={dot} />
            </button>
          </li>
        ))}
      </ul>
      {dots.length > MOST && <p className={styles.quiet}>{t('chart.more', { count: dots.length - MOST })}</p>}
    </>
  )
}
