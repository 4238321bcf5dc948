import type { Origin } from '@paceboard/domain'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../lib/use-format.ts'
import { Panel } from '../../../ui/panel.tsx'
import type { FlowQuery } from '../flow-filters.ts'
import { ItemsDialog } from '../items-dialog.tsx'
import { Loading, ReadingFailed } from '../not-read.tsx'
import { useChart } from '../use-chart.ts'
import styles from './rhythm-page.module.css'

const ORIGINS = ['planned', 'fellIn', 'overLimit', 'expedite'] as const satisfies readonly Origin[]

export interface UnplannedPanelProps {
  readonly query: FlowQuery
  readonly onOpen: (num: number) => void
}

/** How much of what was started nobody had planned, by how it came in. */
export function UnplannedPanel({ query, onOpen }: UnplannedPanelProps) {
  const { t } = useTranslation(['rhythmPage', 'flow'])
  const format = useFormat()
  const [origin, setOrigin] = useState<Origin>('planned')
  const [isOpen, setOpen] = useState(false)
  const { data, error, refetch, isFetching } = useChart('unplanned', query)
  if (!data) return error ? <ReadingFailed onRetry={() => void refetch()} isRetrying={isFetching} /> : <Loading />
  const { n, counts, share, itemIds } = data.chart
  const period = data.from
    ? t('rhythmPage:unplanned.from', { from: format.day(data.from, data.today), to: format.day(data.to, data.today) })
    : t('rhythmPage:unplanned.always')

  return (
    <Panel
      title={t('rhythmPage:unplanned.title')}
      lead={
        share === null
          ? t('rhythmPage:unplanned.nothing')
          : t('rhythmPage:unplanned.lead', { share: format.percent(share), count: n, period })
      }
    >
      {share !== null && (
        <>
          <div className={styles.meter} aria-hidden>
            {ORIGINS.filter((one) => counts[one] > 0).map((one) => (
              <span key={one} data-origin={one} style={{ flexGrow: counts[one] }} />
            ))}
          </div>
          <ul className={styles.origins}>
            {ORIGINS.map((one) => (
              <li key={one}>
                <span className={styles.swatch} data-origin={one} aria-hidden />
                <span className={styles.originName}>{t(`rhythmPage:unplanned.${one}`)}</span>
                {counts[one] > 0 ? (
                  <button
                    type="button"
                    className={styles.behind}
                    onClick={() => {
                      setOrigin(one)
                      setOpen(true)
                    }}
                  >
                    {t('flow:behind.count', { count: counts[one] })}
                  </button>
                ) : (
                  <span className={styles.note}>{t('flow:behind.count', { count: 0 })}</span>
                )}
                <span className={styles.percent}>{format.percent(counts[one] / n)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className={styles.caption}>{t('rhythmPage:unplanned.definition')}</p>
      <ItemsDialog
        isOpen={isOpen}
        title={t(`rhythmPage:unplanned.${origin}`)}
        itemIds={itemIds[origin]}
        onOpen={onOpen}
        onClose={() => setOpen(false)}
      />
    </Panel>
  )
}
