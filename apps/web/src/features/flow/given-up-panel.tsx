import type { CancelledSeries, IsoDate } from '@paceboard/domain'
import { useTranslation } from 'react-i18next'
import { useBoardState } from '../../lib/board/board-context.ts'
import { useFormat } from '../../lib/use-format.ts'
import { Panel } from '../../ui/panel.tsx'
import styles from './flow-page.module.css'
import { ItemList } from './item-list.tsx'
import { SaveMenu } from './save-menu.tsx'

export interface GivenUpPanelProps {
  readonly series: CancelledSeries
  readonly today: IsoDate
  readonly period: string
  readonly csv: string
  readonly onOpen: (num: number) => void
}

/** R10: what was given up, the last first; it is in no other number. */
export function GivenUpPanel({ series, today, period, csv, onOpen }: GivenUpPanelProps) {
  const { t } = useTranslation(['charts', 'common'])
  const format = useFormat()
  const items = useBoardState((state) => state.visible.items)
  const count = series.items.length
  const byId = new Map(series.items.map((one) => [one.id, one]))
  const title = t('charts:givenUp.title')
  return (
    <Panel
      title={title}
      lead={count === 0 ? t('charts:givenUp.none') : t('charts:givenUp.lead', { count })}
      actions={<SaveMenu title={title} picture={null} csv={csv} />}
    >
      {count > 0 && (
        <ItemList
          items={series.items.toReversed().flatMap(({ id }) => items.get(id) ?? [])}
          remark={({ id }) => {
            const { day = today, ageDays = null } = byId.get(id) ?? {}
            const on = format.day(day, today)
            if (ageDays === null) return t('charts:givenUp.before', { day: on })
            return t('charts:givenUp.at', { day: on, age: t('common:days', { count: ageDays }) })
          }}
          onOpen={onOpen}
        />
      )}
      <p className={styles.caption}>
        {t('charts:givenUp.definition')} {period}
      </p>
    </Panel>
  )
}
