import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/button.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { ItemsBehind } from '../items-behind.tsx'
import { Loading, ReadingFailed } from '../not-read.tsx'
import { useAskedPoint } from '../use-asked-point.ts'
import { useChart } from '../use-chart.ts'
import { LimitChangeEntry } from './limit-change-entry.tsx'
import styles from './rhythm-page.module.css'

const PAGE = 5

/** Every change of a limit with the four weeks before and after it, newest first. */
export function LimitChanges({ onOpen }: { readonly onOpen: (num: number) => void }) {
  const { t } = useTranslation(['rhythmPage', 'flow'])
  const [shown, setShown] = useState(PAGE)
  const asked = useAskedPoint()
  const { data, error, refetch, isFetching } = useChart('limits', {})
  if (!data) return error ? <ReadingFailed onRetry={() => void refetch()} isRetrying={isFetching} /> : <Loading />
  const changes = data.chart
  const rest = Math.min(PAGE, changes.length - shown)
  return (
    <Panel title={t('rhythmPage:limits.title')} lead={t('rhythmPage:limits.lead')}>
      {changes.length === 0 ? (
        <p>{t('rhythmPage:limits.none')}</p>
      ) : (
        <ol className={styles.changes}>
          {changes.slice(0, shown).map((change) => (
            <LimitChangeEntry
              key={`${change.at} ${change.columnId}`}
              change={change}
              changes={changes}
              today={data.today}
              onAsk={asked.ask}
            />
          ))}
        </ol>
      )}
      {rest > 0 && (
        <Button variant="quiet" onPress={() => setShown(shown + PAGE)}>
          {t('flow:dots.more', { count: rest })}
        </Button>
      )}
      <p className={styles.caption}>{t('rhythmPage:limits.definition')}</p>
      <ItemsBehind point={asked.point} title={asked.title} query={{}} onOpen={onOpen} onClose={asked.close} />
    </Panel>
  )
}
