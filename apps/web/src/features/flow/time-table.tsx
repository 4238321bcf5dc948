import type { BlockReason, TimeUse } from '@paceboard/domain'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/use-format.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { CountButton } from './count-button.tsx'
import type { TimeBarsProps } from './time-bars.tsx'
import type { TimePart, TimeRow } from './time-rows.ts'
import { useTimeWords } from './use-time-words.ts'

export interface TimeTableProps extends TimeBarsProps {
  /** The finished items that a row is the average of. */
  readonly onAskFinished: (row: TimeRow) => void
}

/** The same bars as numbers: average days of one item and their share; each number leads to its items. */
export function TimeTable({ rows, onAsk, onAskFinished }: TimeTableProps) {
  const { t } = useTranslation(['charts', 'flow'])
  const format = useFormat()
  const { nameOf, wordsOf, askFor } = useTimeWords()
  const kinds = kindsIn(rows)
  const number = (words: string, onClick: () => void) => <CountButton onPress={onClick}>{words}</CountButton>
  return (
    <DataTable
      caption={t('flow:view.asTable', { title: t('charts:time.title') })}
      columns={[
        { id: 'row', header: t('charts:time.columns.row'), cell: nameOf },
        {
          id: 'n',
          header: t('charts:time.columns.n'),
          align: 'end',
          cell: (row) => number(format.number(row.n), () => onAskFinished(row)),
        },
        {
          id: 'total',
          header: t('charts:time.columns.total'),
          align: 'end',
          cell: (row) => number(format.days(row.days), () => onAsk(askFor(row))),
        },
        ...kinds.map((kind) => ({
          id: `${kind.use} ${kind.reason}`,
          header: wordsOf(kind),
          align: 'end' as const,
          cell: (row: TimeRow) => {
            const part = row.parts.find((one) => isOf(one, kind))
            if (!part) return '–'
            const words = { days: format.days(part.days), share: format.percent(part.share) }
            return number(t('charts:time.columns.share', words), () => onAsk(askFor(row, part)))
          },
        })),
      ]}
      rows={rows}
      rowId={({ id }) => id}
    />
  )
}

interface Kind {
  readonly use: TimeUse
  readonly reason: BlockReason | null
}

const isOf = (part: TimePart, { use, reason }: Kind) => part.use === use && part.reason === reason

/** The kinds of parts that occur, in the order of the bars. */
function kindsIn(rows: readonly TimeRow[]): readonly Kind[] {
  const kinds = new Map<string, Kind>()
  for (const use of ['working', 'waiting', 'blocked', 'outside'] as const) {
    for (const part of rows.flatMap(({ parts }) => parts)) {
      if (part.use === use) kinds.set(`${use} ${part.reason}`, { use, reason: part.reason })
    }
  }
  return [...kinds.values()]
}
