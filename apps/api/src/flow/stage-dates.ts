import { flowColumns, isoDateOf, type LocalText, NEVER, statusAt } from '@paceboard/domain'
import { csvOf } from '../lib/csv.ts'
import type { BoardFlow } from './board-flow.ts'
import { paceOf } from './table-names.ts'

type Locale = keyof LocalText

/**
 * The day every item came to each column (R5), in the shape that ActionableAgile reads: ID, Title, the columns from left
 * to right, then attributes. Archived columns are in it, so that no finish is lost (R18); given-up work is not (R10).
 */
export function stageDatesCsv({ board, facts }: BoardFlow, locale: Locale): string {
  const dateOf = (day = NEVER) => (day === NEVER ? '' : isoDateOf(day))
  const header = ['ID', 'Title', ...flowColumns(board).map((column) => column.name[locale]), 'Type', 'Pace']
  const rows = facts.items
    .flatMap((item, row) => {
      if (statusAt(facts, row) === 'cancelled') return []
      const { num = 0, title = '' } = board.items.get(item.id) ?? {}
      const type = board.types.get(item.typeId)?.name[locale] ?? item.typeId
      const dates = facts.stamps.map((days) => dateOf(days[row]))
      return [{ num, cells: [`${num}`, title, ...dates, type, paceOf(item.pace)] }]
    })
    .sort((a, b) => a.num - b.num)
  return csvOf([header, ...rows.map((row) => row.cells)])
}
