import type { ColumnId } from '../ids.ts'
import { no } from '../result.ts'
import { columnsInOrder, inBacklog, liveColumn, orderIn, phasesInOrder } from './columns.ts'
import type { ColumnFields } from './commands.ts'
import { changesOf, type Decide, happened, MAX, same } from './decision.ts'
import type { Board, BoardSettings, Column } from './model.ts'

export const editBoard: Decide<'EditBoard'> = (board, command) => {
  const change = changesOf<BoardSettings>(board.settings, command.changes)
  return change ? happened({ type: 'BoardEdited', ...change }) : happened()
}

export const addColumn: Decide<'AddColumn'> = (board, { columnId, name, kind, after }) => {
  if (board.columns.has(columnId)) return no({ code: 'id-taken' })
  if (board.columnOrder.length >= MAX.columns) return no({ code: 'too-many', what: 'columns', max: MAX.columns })
  if (after !== null && !liveColumn(board, after)) return no({ code: 'column-gone' })
  const column: Column = {
    id: columnId,
    name,
    kind,
    wip: { limit: null, sprint: null, marathon: null, mode: 'hard' },
    wipNote: null,
    entryPolicy: null,
    exitPolicy: null,
    archivedAt: null,
  }
  if (!orderHolds([...columnsInOrder(board)], column, after)) return no({ code: 'phases-out-of-order' })
  return happened({ type: 'ColumnAdded', column, after })
}

export const editColumn: Decide<'EditColumn'> = (board, command) => {
  const column = liveColumn(board, command.columnId)
  if (!column) return no({ code: 'column-gone' })
  const change = changesOf<ColumnFields>(column, command.changes)
  if (!change) return happened()
  if (change.to.kind) {
    const edited = columnsInOrder(board).map((one) => (one.id === column.id ? { ...one, ...change.to } : one))
    if (!edited.some(inBacklog)) return no({ code: 'backlog-needed' })
    if (!phasesInOrder(edited.map((one) => one.kind))) return no({ code: 'phases-out-of-order' })
  }
  return happened({ type: 'ColumnEdited', columnId: column.id, ...change })
}

export const moveColumn: Decide<'MoveColumn'> = (board, { columnId, after }) => {
  const column = liveColumn(board, columnId)
  if (!column || (after !== null && !liveColumn(board, after))) return no({ code: 'column-gone' })
  const fromAfter = columnBefore(board, columnId)
  if (after === fromAfter || after === columnId) return happened()
  const others = columnsInOrder(board).filter((one) => one.id !== columnId)
  if (!orderHolds(others, column, after)) return no({ code: 'phases-out-of-order' })
  return happened({ type: 'ColumnMoved', columnId, fromAfter, after })
}

export const archiveColumn: Decide<'ArchiveColumn'> = (board, { columnId }) => {
  const column = liveColumn(board, columnId)
  if (!column) return no({ code: 'column-gone' })
  const count = orderIn(board, columnId).length
  if (count > 0) return no({ code: 'column-not-empty', count })
  const others = columnsInOrder(board).filter((one) => one.id !== columnId)
  if (!others.some(inBacklog)) return no({ code: 'backlog-needed' })
  return happened({ type: 'ColumnArchived', columnId, after: columnBefore(board, columnId) })
}

export const restoreColumn: Decide<'RestoreColumn'> = (board, { columnId, after }) => {
  const column = board.columns.get(columnId)
  if (!column) return no({ code: 'column-gone' })
  if (column.archivedAt === null) return no({ code: 'not-archived' })
  if (after !== null && !liveColumn(board, after)) return no({ code: 'column-gone' })
  if (board.columnOrder.length >= MAX.columns) return no({ code: 'too-many', what: 'columns', max: MAX.columns })
  if (!orderHolds(columnsInOrder(board), column, after)) return no({ code: 'phases-out-of-order' })
  return happened({ type: 'ColumnRestored', columnId, after })
}

/** Lowering a limit below the count is allowed: it traps nothing, it only refuses entries (domain A18). */
export const setWipLimit: Decide<'SetWipLimit'> = (board, { columnId, wip, reason, reviewOn }) => {
  const column = liveColumn(board, columnId)
  if (!column) return no({ code: 'column-gone' })
  const { wip: from, wipNote } = column
  if (same(from, wip) && (wipNote?.reviewOn ?? null) === reviewOn) return happened()
  const fromNote = wipNote && { reason: wipNote.reason, reviewOn: wipNote.reviewOn }
  return happened({ type: 'WipLimitSet', columnId, from, to: wip, reason, reviewOn, fromNote })
}

export const setPersonLimit: Decide<'SetPersonLimit'> = (board, { limit, reason }) => {
  if (board.settings.personLimit === limit) return happened()
  return happened({ type: 'PersonLimitSet', from: board.settings.personLimit, to: limit, reason })
}

/** The column to the left; null for the first. */
export function columnBefore(board: Board, columnId: ColumnId): ColumnId | null {
  return board.columnOrder[board.columnOrder.indexOf(columnId) - 1] ?? null
}

function orderHolds(others: readonly Column[], column: Column, after: ColumnId | null): boolean {
  const index = after === null ? 0 : others.findIndex((one) => one.id === after) + 1
  return phasesInOrder(others.toSpliced(index, 0, column).map((one) => one.kind))
}
