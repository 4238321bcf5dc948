import { addDays, type ColumnId, columnsInOrder, localDate, splitLimit } from '@paceboard/domain'
import { FlaskConical } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useBoardState, useStanding } from '../../../../lib/board/board-context.ts'
import { useExplainDenial } from '../../../../lib/board/use-explain.ts'
import { useNow } from '../../../../lib/use-now.ts'
import { Button } from '../../../../ui/button.tsx'
import { Menu } from '../../../../ui/menu.tsx'
import { useChart } from '../../use-chart.ts'
import { useColumnName } from '../../use-column-name.ts'
import styles from './what-if.module.css'

/** Cards spend so long in a column as they did in these days. */
const TIME_DAYS = 91

export interface TryLimitProps {
  /** For the whole board. */
  readonly limit: number
  readonly columnIds: readonly ColumnId[]
  readonly onTryLimit: (columnId: ColumnId, limit: number) => void
}

/** Opens the limit dialog of a column with its part of the limit; only the Champion changes limits. */
export function TryLimit({ limit, columnIds, onTryLimit }: TryLimitProps) {
  const { t } = useTranslation('whatIf')
  const explain = useExplainDenial()
  const who = useStanding()
  const nameOf = useColumnName()
  const board = useBoardState((state) => state.visible)
  const today = localDate(useNow(), board.settings.timezone)
  const { data } = useChart('time', { from: addDays(today, -TIME_DAYS), to: today })
  const times = (data?.chart.all.columns ?? []).map(({ columnId, working, waiting, blocked }) => {
    return { columnId, time: working + waiting + blocked }
  })
  const parts = splitLimit(limit, times)
  const columns = columnsInOrder(board).filter(({ id }) => columnIds.includes(id) && parts.has(id))
  if (!who?.champion) return <p className={styles.note}>{explain('only-champion-limits')}</p>
  if (columns.length === 0) return null
  return (
    <div className={styles.try}>
      <Menu
        label={t('try', { count: limit })}
        trigger={<Button icon={FlaskConical}>{t('try', { count: limit })}</Button>}
        sections={[
          {
            id: 'columns',
            title: t('split'),
            items: columns.map(({ id }) => ({
              id,
              label: t('part', { column: nameOf(id), count: parts.get(id) ?? 1 }),
              onAction: () => onTryLimit(id, parts.get(id) ?? 1),
            })),
          },
        ]}
      />
    </div>
  )
}
