import type { ColumnId } from '../ids.ts'
import { patched, withEntry } from '../lib/maps.ts'
import type { EventOf, Stamp } from './events.ts'
import type { Board } from './model.ts'

type ColumnEvent = EventOf<
  | 'ColumnAdded'
  | 'ColumnEdited'
  | 'ColumnMoved'
  | 'ColumnArchived'
  | 'ColumnRestored'
  | 'WipLimitSet'
  | 'PersonLimitSet'
>

export function evolveColumns(board: Board, event: ColumnEvent, stamp: Stamp): Board {
  switch (event.type) {
    case 'ColumnAdded': {
      const { column, after } = event
      const columns = withEntry(board.columns, column.id, column)
      return { ...board, columns, columnOrder: inserted(board.columnOrder, column.id, after) }
    }
    case 'ColumnEdited':
      return { ...board, columns: patched(board.columns, event.columnId, event.to) }
    case 'ColumnMoved':
      return { ...board, columnOrder: inserted(board.columnOrder, event.columnId, event.after) }
    case 'ColumnArchived': {
      const columns = patched(board.columns, event.columnId, { archivedAt: stamp.at })
      return { ...board, columns, columnOrder: board.columnOrder.filter((id) => id !== event.columnId) }
    }
    case 'ColumnRestored': {
      const columns = patched(board.columns, event.columnId, { archivedAt: null })
      return { ...board, columns, columnOrder: inserted(board.columnOrder, event.columnId, event.after) }
    }
    case 'WipLimitSet': {
      const wipNote = { by: stamp.by, at: stamp.at, reason: event.reason, reviewOn: event.reviewOn }
      return { ...board, columns: patched(board.columns, event.columnId, { wip: event.to, wipNote }) }
    }
    case 'PersonLimitSet':
      return { ...board, settings: { ...board.settings, personLimit: event.to } }
  }
}

function inserted(order: readonly ColumnId[], columnId: ColumnId, after: ColumnId | null): readonly ColumnId[] {
  const others = order.filter((id) => id !== columnId)
  return others.toSpliced(after === null ? 0 : others.indexOf(after) + 1, 0, columnId)
}
