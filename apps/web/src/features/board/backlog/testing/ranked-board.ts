import {
  type Actor,
  applyCommit,
  BOARD_TEMPLATES,
  type Board,
  type BoardAt,
  type BoardCommand,
  type ColumnId,
  type CommandId,
  type Commit,
  decide,
  foundBoard,
  type ItemId,
  type MemberId,
  NO_BOARD,
  rankedColumn,
  type SingleCommand,
  undoOf,
} from '@paceboard/domain'

const owner: Actor = { memberId: 'ana' as MemberId, admin: false }

export interface Done extends BoardAt {
  readonly commit: Commit | null
}

/** A new board of its Marketing Owner with these items ranked in this order. */
export function rankedBoard(ids: readonly ItemId[]): { readonly board: Board; readonly columnId: ColumnId } {
  const [template] = BOARD_TEMPLATES
  const type = template?.plan.types[0]
  if (!template || !type) throw new Error('there is no template')
  const founded = foundBoard(template.plan, 'Team', 'Europe/Paris', { memberId: owner.memberId, name: 'Ana' })
  const { board } = applyCommit({ board: NO_BOARD, seq: 0 }, commitOf(1, [founded]))
  const columnId = rankedColumn(board).id
  const create = ids.map((itemId, i): SingleCommand => {
    const place = { columnId, below: ids[i - 1] ?? null }
    return { type: 'CreateItem', itemId, typeId: type.id, title: itemId, locale: 'en', place }
  })
  return { board: after(board, create).board, columnId }
}

/** The board after commands that are done as one. */
export function after(board: Board, commands: readonly SingleCommand[]): Done {
  return commands.length === 0 ? { board, seq: 1, commit: null } : did(board, { type: 'Batch', commands }, 2)
}

/** The board after its owner has taken back what was done. */
export function undone({ board, commit }: Done): Board {
  if (!commit) throw new Error('nothing was done')
  const command = undoOf(board, commit, owner.memberId, 'Taken back')
  if (!command.ok) throw new Error(command.reason.code)
  return did(board, command.value, 3).board
}

function did(board: Board, command: BoardCommand, seq: number): Done {
  const decision = decide(board, command, { actor: owner, at: seq })
  if (!decision.ok) throw new Error(decision.reason.code)
  const commit = commitOf(seq, decision.value)
  return { ...applyCommit({ board, seq: seq - 1 }, commit), commit }
}

function commitOf(seq: number, events: Commit['events']): Commit {
  return { seq, commandId: `c${seq}` as CommandId, by: owner.memberId, at: seq, events }
}
