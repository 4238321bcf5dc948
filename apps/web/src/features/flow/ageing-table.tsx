import { type AgingItem, type Board, type IsoDate, SMALLEST_OWN_GROUP } from '@paceboard/domain'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/use-format.ts'
import { useLocalText } from '../../lib/use-local-text.ts'
import { DataTable } from '../../ui/data-table.tsx'
import type { AgeingColumn } from './ageing-columns.ts'
import { CountButton } from './count-button.tsx'
import styles from './flow-page.module.css'
import { useAgeingWords } from './use-ageing-words.ts'
import { type AskedPoint, MOST_DAYS } from './use-asked-point.ts'
import { useTypeLook } from './use-type-look.ts'

export interface AgeingTableProps {
  readonly columns: readonly AgeingColumn[]
  readonly items: Board['items']
  readonly onOpen: (num: number) => void
  readonly today: IsoDate
  readonly onAsk: (asked: AskedPoint) => void
}

/** The ageing chart in words: what is in progress, oldest first, and what the columns' ages are. */
export function AgeingTable({ columns, items, today, onOpen, onAsk }: AgeingTableProps) {
  const { t } = useTranslation(['charts', 'flow'])
  const say = useLocalText()
  const lookOf = useTypeLook()
  const { daysIn, chanceOf, blockOf } = useAgeingWords()
  const aged = columns.flatMap((column) => column.items).toSorted((a, b) => b.ageDays - a.ageDays)
  const columnOf = ({ columnId }: AgingItem) => {
    const found = columns.find(({ column }) => column.id === columnId)
    return found ? say(found.column.name) : ''
  }
  return (
    <>
      <DataTable
        caption={t('flow:view.asTable', { title: t('charts:ageing.title') })}
        columns={[
          {
            id: 'item',
            header: t('flow:dots.item'),
            cell: ({ id }) => (
              <button type="button" className={styles.item} onClick={() => onOpen(items.get(id)?.num ?? 0)}>
                {items.get(id)?.title}
              </button>
            ),
          },
          { id: 'type', header: t('flow:dots.type'), cell: (item) => lookOf(item.typeId).name },
          { id: 'pace', header: t('flow:filters.pace'), cell: ({ pace }) => t(`flow:pace.${pace ?? 'none'}`) },
          { id: 'column', header: t('charts:ageing.columns.column'), cell: columnOf },
          { id: 'age', header: t('charts:ageing.columns.age'), align: 'end', cell: (item) => daysIn(item.ageDays) },
          {
            id: 'here',
            header: t('charts:ageing.columns.here'),
            align: 'end',
            cell: (item) => daysIn(item.columnDays),
          },
          { id: 'chance', header: t('charts:ageing.columns.chance'), cell: chanceOf },
          { id: 'blocked', header: t('charts:ageing.columns.blocked'), cell: (item) => blockOf(item) ?? '–' },
        ]}
        rows={aged}
        rowId={({ id }) => id}
      />
      <BandTable columns={columns} today={today} onAsk={onAsk} />
    </>
  )
}

function BandTable({ columns, today, onAsk }: Pick<AgeingTableProps, 'columns' | 'today' | 'onAsk'>) {
  const { t } = useTranslation(['charts', 'flow'])
  const say = useLocalText()
  const format = useFormat()
  const { daysIn } = useAgeingWords()
  /** Those that had left the column at some age, or at any. */
  const askForLeft = ({ column: { id, name } }: AgeingColumn, days: number | null) =>
    onAsk({
      point: { series: 'leftColumn', column: id, min: 1, max: days ?? MOST_DAYS },
      title:
        days === null
          ? t('charts:ageing.left', { column: say(name) })
          : t('charts:ageing.leftBy', { column: say(name), days: daysIn(days) }),
    })
  return (
    <DataTable
      caption={t('charts:ageing.bands')}
      showCaption
      columns={[
        { id: 'column', header: t('charts:ageing.columns.column'), cell: ({ column }) => say(column.name) },
        {
          id: 'wip',
          header: t('flow:wip.columns.wip'),
          align: 'end',
          cell: ({ column: { id, name }, items }) => (
            <CountButton
              onPress={() => onAsk({ point: { series: 'inColumn', column: id, day: today }, title: say(name) })}
            >
              {format.number(items.length)}
            </CountButton>
          ),
        },
        {
          id: 'limit',
          header: t('charts:ageing.columns.limit'),
          align: 'end',
          cell: ({ limit }) => (limit === null ? '–' : format.number(limit)),
        },
        {
          id: 'n',
          header: t('flow:table.n'),
          align: 'end',
          cell: (row) => (
            <CountButton onPress={() => askForLeft(row, null)}>{format.number(row.band?.n ?? 0)}</CountButton>
          ),
        },
        ...([50, 70, 85, 95] as const).map((percent) => ({
          id: `${percent}`,
          header: t('charts:percent', { percent }),
          align: 'end' as const,
          cell: (row: AgeingColumn) => {
            const days = row.band?.lines.includes(percent) ? row.band.days[percent] : null
            if (days === null) return '–'
            return <CountButton onPress={() => askForLeft(row, days)}>{daysIn(days)}</CountButton>
          },
        })),
      ]}
      rows={columns}
      rowId={({ column }) => column.id}
      empty={t('flow:notEnough', { n: 0, needed: SMALLEST_OWN_GROUP })}
    />
  )
}
