import {
  flowColumns,
  type Instant,
  isoDateOf,
  type LocalText,
  localDayIn,
  replayHistory,
  stampsIn,
} from '@paceboard/domain'
import { csvOf } from '../lib/csv.ts'
import type { BoardFlow } from './board-flow.ts'
import { paceOf } from './table-names.ts'

type Locale = keyof LocalText

/**
 * The day every item came to each column (R5), in the shape that ActionableAgile reads: ID, Title, the columns from left
 * to right, then attributes. Archived columns are in it, so that no finish is lost (R18); given-up work is not (R10).
 */
export function stageDatesCsv({ board, history, asOf }: BoardFlow, locale: Locale): string {
  const { timezone, startPolicy, bounceSeconds } = board.settings
  const stampsOf = stampsIn(history.columns)
  const dayOf = localDayIn(timezone)
  const dateOf = (at: Instant | null) => (at === null ? '' : isoDateOf(dayOf(at)))

  const header = ['ID', 'Title', ...flowColumns(board).map((column) => column.name[locale]), 'Type', 'Pace']
  const { items } = replayHistory(history, { asOf, startPolicy, bounceSeconds })
  const rows = items
    .filter(({ status }) => status !== 'cancelled')
    .map(({ item, entries }) => {
      const { num = 0, title = '' } = board.items.get(item.id) ?? {}
      const type = board.types.get(item.typeId)?.name[locale] ?? item.typeId
      return { num, cells: [`${num}`, title, ...stampsOf(entries).map(dateOf), type, paceOf(item.pace)] }
    })
    .sort((a, b) => a.num - b.num)
  return csvOf([header, ...rows.map((row) => row.cells)])
}
