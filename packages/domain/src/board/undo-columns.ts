import type { ColumnId } from '../ids.ts'
import { liveColumn } from './columns.ts'
import { columnBefore } from './decide-columns.ts'
import { same } from './decision.ts'
import type { EventOf } from './events.ts'
import type { Board, Column } from './model.ts'
import { changedSince, opposite, stillSet, type TakeBack } from './undo-step.ts'

/** Takes back an event about a column that is still on the board. */
function onColumn<Event extends EventOf<'ColumnEdited' | 'ColumnMoved' | 'ColumnRestored' | 'WipLimitSet'>>(
  still: (column: Column, event: Event, board: Board) => boolean,
  back: (event: Event, reason: string, board: Board) => ReturnType<typeof opposite>,
): TakeBack<Event> {
  return (board, event, reason) => {
    const column = liveColumn(board, event.columnId)
    return column && still(column, event, board) ? back(event, reason, board) : changedSince(null)
  }
}

function archived(board: Board, columnId: ColumnId): ReturnType<typeof opposite> {
  const after = columnBefore(board, columnId)
  return opposite({ type: 'ArchiveColumn', columnId }, { type: 'ColumnArchived', columnId, after })
}

const columnAdded: TakeBack<EventOf<'ColumnAdded'>> = (board, { column }) =>
  stillSet(liveColumn(board, column.id), column) ? archived(board, column.id) : changedSince(null)

const columnArchived: TakeBack<EventOf<'ColumnArchived'>> = (board, { columnId, after }) => {
  const gone = board.columns.get(columnId)?.archivedAt !== null
  if (!gone || (after !== null && !liveColumn(board, after))) return changedSince(null)
  return opposite({ type: 'RestoreColumn', columnId, after }, { type: 'ColumnRestored', columnId, after })
}

export const takeBackColumn = {
  ColumnAdded: columnAdded,
  ColumnArchived: columnArchived,
  ColumnRestored: onColumn<EventOf<'ColumnRestored'>>(
    () => true,
    ({ columnId }, _reason, board) => archived(board, columnId),
  ),
  ColumnEdited: onColumn<EventOf<'ColumnEdited'>>(
    (column, { to }) => stillSet(column, to),
    ({ type, columnId, from, to }) =>
      opposite({ type: 'EditColumn', columnId, changes: from }, { type, columnId, from: to, to: from }),
  ),
  ColumnMoved: onColumn<EventOf<'ColumnMoved'>>(
    (_column, { columnId, fromAfter, after }, board) =>
      columnBefore(board, columnId) === after && (fromAfter === null || liveColumn(board, fromAfter) !== undefined),
    ({ type, columnId, fromAfter, after }) =>
      opposite(
        { type: 'MoveColumn', columnId, after: fromAfter },
        { type, columnId, fromAfter: after, after: fromAfter },
      ),
  ),
  WipLimitSet: onColumn<EventOf<'WipLimitSet'>>(
    (column, { to, reviewOn }) => same(column.wip, to) && (column.wipNote?.reviewOn ?? null) === reviewOn,
    ({ type, columnId, from, to, reason: since, reviewOn: sinceReviewOn, fromNote }, now) => {
      const reason = fromNote?.reason || now
      const reviewOn = fromNote?.reviewOn ?? null
      return opposite(
        { type: 'SetWipLimit', columnId, wip: from, reason, reviewOn },
        {
          type,
          columnId,
          from: to,
          to: from,
          reason,
          reviewOn,
          fromNote: { reason: since, reviewOn: sinceReviewOn },
        },
      )
    },
  ),
}
