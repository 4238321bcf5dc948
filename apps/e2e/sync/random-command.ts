import {
  type Board,
  type BoardCommand,
  type CheckId,
  type Column,
  type ColumnId,
  type CommentId,
  columnsInOrder,
  type Item,
  type ItemId,
  itemsIn,
  type SingleCommand,
} from '@paceboard/domain'
import type { Chance } from './chance.ts'

/** Something that a person could do on the board that he sees; mostly moves. `name` makes new ids his own. */
export function randomCommand(board: Board, chance: Chance, name: string): BoardCommand {
  const items = [...board.items.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  const live = items.filter((item) => item.archivedAt === null)
  const away = items.filter((item) => item.archivedAt !== null)
  const item = chance.oneOf(live.length > 0 ? live : items)
  const column = chance.oneOf(columnsInOrder(board))
  const itemId = item.id
  const move = () => randomMove(board, chance, chance.oneOf(live.length > 0 ? live : items))
  const make = chance.weighted<() => BoardCommand>([
    [55, move],
    [10, () => randomCreation(board, chance, column.id, name)],
    [8, () => ({ type: 'EditItem', itemId, changes: { title: name } })],
    [5, () => randomLimit(chance, column)],
    [4, () => ({ type: 'ArchiveItem', itemId })],
    [4, () => ({ type: 'RestoreItem', itemId: chance.oneOf(away.length > 0 ? away : items).id })],
    [4, () => ({ type: 'AssignItem', itemId, memberId: chance.oneOf([...board.members.keys()]), reason: 'help' })],
    [4, () => ({ type: 'Batch', commands: [move(), move(), move()] })],
    [2, () => ({ type: 'DescribeItem', itemId, text: name })],
    [2, () => ({ type: 'AddCheck', itemId, checkId: name as CheckId, text: name })],
    [2, () => ({ type: 'AddComment', itemId, commentId: name as CommentId, text: name, mentions: [] })],
    [2, () => ({ type: 'EditColumn', columnId: column.id, changes: { name: { fr: name, en: name } } })],
    [
      2,
      () => ({
        type: 'EditColumn',
        columnId: column.id,
        changes: { kind: chance.oneOf(['queue', 'active', 'review']) },
      }),
    ],
  ])
  return make()
}

function randomMove(board: Board, chance: Chance, item: Item): SingleCommand {
  const toColumnId = chance.happens(0.3) ? item.columnId : chance.oneOf(columnsInOrder(board)).id
  const reason = chance.happens(0.5) ? { reason: 'because' } : {}
  const below = randomPlace(board, chance, toColumnId, item.id)
  return { type: 'MoveItem', itemId: item.id, toColumnId, below, ...reason }
}

function randomCreation(board: Board, chance: Chance, columnId: ColumnId, name: string): SingleCommand {
  // Now and then two people make the same id: only one of them may have it.
  const itemId = (chance.happens(0.1) ? `shared-${chance.between(0, 2)}` : name) as ItemId
  const typeId = chance.oneOf([...board.types.keys()])
  const place = chance.happens(0.4) ? null : { columnId, below: randomPlace(board, chance, columnId, itemId) }
  return { type: 'CreateItem', itemId, typeId, title: name, locale: 'en', place }
}

function randomLimit(chance: Chance, { id }: Column): SingleCommand {
  const mode = chance.oneOf(['hard', 'hard', 'soft', 'off'] as const)
  const wip = { limit: chance.between(0, 6), sprint: null, marathon: null, mode }
  return { type: 'SetWipLimit', columnId: id, wip, reason: 'focus', reviewOn: null }
}

/** Below one of the others in a column, or first. */
function randomPlace(board: Board, chance: Chance, columnId: ColumnId, itemId: ItemId): ItemId | null {
  return chance.oneOf([null, ...itemsIn(board, columnId).filter((id) => id !== itemId)])
}
