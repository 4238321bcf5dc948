import type { CsvPreview } from '@paceboard/contract'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/use-format.ts'
import { type DataColumn, DataTable } from '../../ui/data-table.tsx'
import { Panel } from '../../ui/panel.tsx'

export interface CsvPreviewTableProps {
  readonly preview: CsvPreview
}

/** No year is this one, so that all of them are shown. */
const OTHER_YEAR = ''

type Row = CsvPreview['items'][number] & { readonly id: string }

/** The first rows as they will be. */
export function CsvPreviewTable({ preview: { columns, items, good } }: CsvPreviewTableProps) {
  const { t } = useTranslation('imports')
  const format = useFormat()
  const shown: readonly DataColumn<Row>[] = [
    { id: 'title', header: t('csv.use.title'), cell: (row) => row.title },
    { id: 'type', header: t('csv.use.type'), cell: (row) => row.type },
    ...columns.map((name, i): DataColumn<Row> => {
      return { id: `${i}`, header: name, cell: (row) => (row.days[i] ? format.day(row.days[i], OTHER_YEAR) : '') }
    }),
  ]
  return (
    <Panel title={t('csv.preview.title')} lead={t('csv.preview.lead', { count: good })}>
      <DataTable
        caption={t('csv.preview.title')}
        columns={shown}
        rows={items.map((item, i) => ({ ...item, id: `${i}` }))}
        rowId={(row) => row.id}
        empty={t('csv.preview.none')}
      />
    </Panel>
  )
}
