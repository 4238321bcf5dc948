import type { IsoDate } from '@paceboard/domain'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/use-format.ts'
import type { DataColumn } from '../../ui/data-table.tsx'
import { CountButton } from './count-button.tsx'
import { PagedTable } from './paged-table.tsx'

interface WipDay {
  readonly day: IsoDate
  readonly wip: number
  readonly limit: number | null
}

export interface WipTableProps {
  readonly days: readonly WipDay[]
  readonly today: IsoDate
  readonly onAsk: (day: IsoDate) => void
}

/** Work in progress and its limit day by day, the newest first. */
export function WipTable({ days, today, onAsk }: WipTableProps) {
  const { t } = useTranslation('flow')
  const format = useFormat()
  const limitColumn: DataColumn<WipDay> = {
    id: 'limit',
    header: t('wip.columns.limit'),
    align: 'end',
    cell: ({ limit }) => (limit === null ? '–' : format.number(limit)),
  }
  return (
    <PagedTable
      caption={t('view.asTable', { title: t('wip.title') })}
      columns={[
        { id: 'day', header: t('wip.columns.day'), cell: ({ day }) => format.day(day, today) },
        {
          id: 'wip',
          header: t('wip.columns.wip'),
          align: 'end',
          cell: ({ day, wip }) => <CountButton onPress={() => onAsk(day)}>{format.number(wip)}</CountButton>,
        },
        ...(days.some(({ limit }) => limit !== null) ? [limitColumn] : []),
      ]}
      rows={days.toReversed()}
      rowId={({ day }) => day}
    />
  )
}
