import { type BoardAt, type BoardId, type ColumnId, fromParts, type Instant } from '@paceboard/domain'
import type { Db, Tx } from '../client.ts'
import { fromJson } from './json.ts'
import { readItems } from './read-items.ts'
import { columnFrom, labelFrom, memberFrom, suggestionFrom, typeFrom } from './rows.ts'

/** A board as its log has left it at `seq`, and when that was. */
export interface StoredBoard extends BoardAt {
  readonly lastAt: Instant
}

/** Reads a board whole, at one moment; null when there is none. */
export function loadBoard(db: Db, boardId: BoardId): Promise<StoredBoard | null> {
  return db.$transaction((tx) => loadBoardIn(tx, boardId), { isolationLevel: 'Serializable' })
}

/** The same inside a transaction, which must hold the board's lock or see one moment only. */
export async function loadBoardIn(tx: Tx, boardId: BoardId): Promise<StoredBoard | null> {
  const row = await tx.board.findUnique({ where: { id: boardId } })
  if (!row) return null
  const where = { boardId }
  const inOrder = { where, orderBy: { position: 'asc' } } as const
  const columns = await tx.column.findMany(inOrder)
  const types = await tx.itemType.findMany(inOrder)
  const labels = await tx.label.findMany(inOrder)
  const members = await tx.member.findMany(inOrder)
  const suggestions = await tx.suggestion.findMany({ where, orderBy: [{ at: 'asc' }, { id: 'asc' }] })
  const items = await readItems(tx, boardId)
  const board = fromParts({
    settings: fromJson(row.settings),
    owner: fromJson(row.owner),
    columnOrder: fromJson<ColumnId[]>(row.columnOrder),
    nextNum: row.nextNum,
    columns: columns.map(columnFrom),
    types: types.map(typeFrom),
    labels: labels.map(labelFrom),
    members: members.map(memberFrom),
    suggestions: suggestions.map(suggestionFrom),
    items,
  })
  return { board, seq: row.seq, lastAt: row.lastAt.getTime() }
}
