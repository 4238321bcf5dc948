import type { Commit } from '../board/commit.ts'
import type { BoardEvent } from '../board/events.ts'
import { evolve, NO_BOARD } from '../board/evolve.ts'
import type { Board } from '../board/model.ts'
import { type Rank, rankBetween } from '../board/rank.ts'
import type { ColumnId } from '../ids.ts'
import { no, ok, type Result } from '../result.ts'

/** What is wrong with a log, and at which commit. */
export interface LogFault {
  readonly seq: number
  readonly message: string
}

/** Where a log leads that comes from outside, with every reference looked after. The commits have the right shape. */
export function replayLog(commits: readonly Commit[]): Result<Board, LogFault> {
  const commandIds = new Set<string>()
  let board = NO_BOARD
  for (const [i, commit] of commits.entries()) {
    const seq = i + 1
    const fault = (message: string) => no({ seq, message })
    if (commit.seq !== seq) return fault(`has the number ${commit.seq}: commits count from 1 without a gap`)
    if (commandIds.has(commit.commandId)) return fault('has the commandId of an earlier commit')
    commandIds.add(commit.commandId)
    for (const [k, event] of commit.events.entries()) {
      const wrong = faultOf(board, event, i === 0 && k === 0)
      if (wrong !== null) return fault(`${event.type} ${wrong}`)
      try {
        board = evolve(board, event, commit)
      } catch (error) {
        return fault(`${event.type} cannot be replayed: ${error instanceof Error ? error.message : error}`)
      }
    }
  }
  return commits.length === 0 ? no({ seq: 1, message: 'is missing' }) : ok(board)
}

function faultOf(board: Board, event: BoardEvent, isFirst: boolean): string | null {
  if ((event.type === 'BoardCreated') !== isFirst) return 'does not belong here: a board is created first, and once'
  const noColumn = (id: ColumnId) => (board.columns.has(id) ? null : `names column ${id}, which there is not`)
  if (event.type === 'ItemCreated') {
    const { id, typeId, columnId } = event.item
    if (board.items.has(id)) return `makes item ${id} again`
    if (!board.types.has(typeId)) return `names type ${typeId}, which there is not`
    return noColumn(columnId) ?? rankFault(event.item.rank)
  }
  if (event.type === 'BoardCreated') {
    const { members, columns, types, labels, ownerId } = event
    for (const things of [members, columns, types, labels]) {
      if (new Set(things.map(({ id }) => id)).size < things.length) return 'has an id twice'
    }
    if (!members.some(({ id }) => id === ownerId)) return `names owner ${ownerId}, who is no member`
    return columns.length === 0 ? 'has no column' : null
  }
  if ('itemId' in event && !board.items.has(event.itemId)) return `names item ${event.itemId}, which there is not`
  if ('memberId' in event && event.type !== 'MemberAdded' && event.type.startsWith('Member')) {
    if (!board.members.has(event.memberId)) return `names member ${event.memberId}, who is not there`
  }
  if (event.type === 'ItemMoved') return noColumn(event.toColumnId) ?? rankFault(event.rank)
  if (event.type === 'ItemRestored') return noColumn(event.columnId) ?? rankFault(event.rank)
  if (event.type === 'ItemTypeChanged' && !board.types.has(event.to))
    return `names type ${event.to}, which there is not`
  if (event.type === 'OwnerHandedOver' && !board.members.has(event.to)) return `names ${event.to}, who is no member`
  if (event.type !== 'ColumnAdded' && 'columnId' in event) return noColumn(event.columnId)
  return null
}

/** A rank beside which nothing can be placed would make a column that nobody can order. */
function rankFault(rank: Rank): string | null {
  try {
    rankBetween(rank, null)
    return null
  } catch {
    return `has the rank ${rank.slice(0, 20)}, beside which nothing can stand`
  }
}
