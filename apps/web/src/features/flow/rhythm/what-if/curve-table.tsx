import type { ColumnId, LimitPoint, SimulatedRange, WhatIf } from '@paceboard/domain'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../../lib/use-format.ts'
import { DataTable } from '../../../../ui/data-table.tsx'
import { useColumnName } from '../../use-column-name.ts'
import { perWeek } from './question.ts'

export interface CurveTableProps {
  readonly answer: WhatIf
  readonly columnIds: readonly ColumnId[]
}

interface Row {
  readonly id: string
  readonly words: string
  readonly point: LimitPoint
}

/** Every limit that was tried: of the whole board, then of one column under the suggested one. */
export function CurveTable({ answer: { curve, columnTrials }, columnIds }: CurveTableProps) {
  const { t } = useTranslation('whatIf')
  const format = useFormat()
  const nameOf = useColumnName()
  const range = (values: SimulatedRange | null, of = (value: number) => value) =>
    values
      ? `${format.number(of(values.mean), 1)} (${format.number(of(values.low), 1)}–${format.number(of(values.high), 1)})`
      : '–'
  const rows: readonly Row[] = [
    ...curve.map((point) => ({ id: `${point.limit}`, words: t('onBoard', { count: point.limit }), point })),
    ...columnTrials.map((trial) => {
      const columnId = columnIds[trial.column]
      const column = columnId ? nameOf(columnId) : ''
      return {
        id: `${trial.column} ${trial.limit}`,
        words: t('inColumn', { column, limit: trial.limit, from: trial.from }),
        point: trial,
      }
    }),
  ]
  return (
    <DataTable
      caption={t('title')}
      columns={[
        { id: 'limit', header: t('limit'), cell: ({ words }) => words },
        {
          id: 'throughput',
          header: t('perWeekAxis'),
          align: 'end',
          cell: ({ point }) => range(point.throughputPerDay, perWeek),
        },
        { id: 'mean', header: t('meanDays'), align: 'end', cell: ({ point }) => range(point.meanCycleTime) },
        { id: 'p85', header: t('p85Axis'), align: 'end', cell: ({ point }) => range(point.p85CycleTime) },
      ]}
      rows={rows}
      rowId={({ id }) => id}
    />
  )
}
