import type { ColumnId, ItemId } from '../ids.ts'
import { no, ok, type Result } from '../result.ts'
import type { ColumnOrder, RankedItem } from './column-order.ts'
import { inBacklog, liveColumn, orderIn, phaseOf } from './columns.ts'
import type { CommandOf } from './commands.ts'
import { type Circumstances, happened, liveItem } from './decision.ts'
import type { Override } from './item-events.ts'
import type { Board, Column, Item } from './model.ts'
import { mayPull } from './policy.ts'
import { type Rank, rankBetween } from './rank.ts'
import type { Decision, Rejection } from './rejections.ts'
import { enterColumn, expediteHolder, takeOn } from './wip.ts'

/** Moves or reorders one item: the rule behind drag, keyboard, menu, bulk, undo and API alike. */
export function moveItem(board: Board, command: CommandOf<'MoveItem'>, circumstances: Circumstances): Decision {
  const found = liveItem(board, command.itemId)
  if (!found.ok) return found
  const item = found.value
  const to = liveColumn(board, command.toColumnId)
  if (!to) return no({ code: 'column-gone' })

  const fromBelow = neighbourAbove(board, item)
  if (item.columnId === to.id && (command.below === fromBelow || command.below === item.id)) return happened()
  const entry = mayEnter(board, item, to, command.reason, circumstances)
  if (!entry.ok) return entry
  const unranked = isSentBack(board, item, to) && !circumstances.who.owner
  const rank = unranked ? ok(lastRank(board, to.id)) : rankBelow(board, to, command.below, item.id)
  if (!rank.ok) return rank

  return happened({
    type: 'ItemMoved',
    itemId: item.id,
    fromColumnId: item.columnId,
    toColumnId: to.id,
    fromBelow,
    rank: rank.value,
    ...(command.reason ? { reason: command.reason } : {}),
    ...(entry.value ? { override: entry.value } : {}),
  })
}

/** The rules of a change of column, in the order in which a person should hear of them. */
function mayEnter(
  board: Board,
  item: Item,
  to: Column,
  reason: string | undefined,
  { who }: Circumstances,
): Result<Override | undefined, Rejection> {
  if (item.columnId === to.id) return ok(undefined)
  const from = board.columns.get(item.columnId)
  const leavesBacklog = from !== undefined && inBacklog(from) && !inBacklog(to)

  if (leavesBacklog && item.plan === null) return no({ code: 'pace-missing', itemId: item.id })
  if (leavesBacklog) {
    const refusal = mayPull(board, who, item)
    if (refusal) return no(refusal)
  }
  if (isSentBack(board, item, to) && !who.owner && !who.champion && !reason?.trim()) {
    return no({ code: 'send-back-reason-needed' })
  }
  if (phaseOf(to) === 'done' && (!from || phaseOf(from) !== 'done')) {
    const open = openMandatoryChecks(item)
    if (open.length > 0) return no({ code: 'mandatory-checks-open', itemId: item.id, checks: open })
  }
  return enter(board, item, to, reason)
}

/** Pulled work that returns to the backlog: unranked, unless its owner says where (domain A0.2). */
function isSentBack(board: Board, item: Item, to: Column): boolean {
  const from = board.columns.get(item.columnId)
  return from !== undefined && !inBacklog(from) && inBacklog(to)
}

/** The limits of the column and of the expedite lane and, where work is active, of the person. */
export function enter(
  board: Board,
  item: Item,
  to: Column,
  reason: string | undefined,
): Result<Override | undefined, Rejection> {
  const from = item.archivedAt === null ? board.columns.get(item.columnId) : undefined
  const comesOpen = phaseOf(to) !== 'done' && (!from || phaseOf(from) === 'done')
  const holder = comesOpen && item.service === 'expedite' ? expediteHolder(board) : null
  if (holder) return no({ code: 'expedite-taken', itemId: holder })
  const column = enterColumn(board, to, item.plan?.pace ?? null, reason)
  if (!column.ok || to.kind !== 'active' || from?.kind === 'active') return column
  const person = takeOn(board, item.assigneeId, reason)
  return person.ok ? ok(column.value ?? person.value) : person
}

/** Texts of the checks that must be ticked before publishing (domain A16). */
export function openMandatoryChecks(item: Pick<Item, 'checklist'>): readonly string[] {
  return item.checklist.filter((check) => check.mandatory && !check.done).map((check) => check.text)
}

/** The item right above, in its column; null for the first. */
export function neighbourAbove(board: Board, item: Item): ItemId | null {
  return orderIn(board, item.columnId).before(item)?.id ?? null
}

/**
 * The rank right under `below` (null = first). A neighbour that has meanwhile gone elsewhere puts the item last,
 * except in the ranked backlog, where a guess would be a decision.
 */
export function rankBelow(
  board: Board,
  column: Column,
  below: ItemId | null,
  moving: ItemId | null,
): Result<Rank, Rejection> {
  const order = orderIn(board, column.id)
  if (below === null) return ok(rankBetween(null, othersRank(order.first, moving, order)))
  const neighbour = below === moving ? undefined : board.items.get(below)
  if (neighbour?.columnId === column.id && neighbour.archivedAt === null) {
    return ok(rankBetween(neighbour.rank, othersRank(order.after(neighbour), moving, order)))
  }
  return column.kind === 'backlog' ? no({ code: 'neighbour-gone' }) : ok(lastRank(board, column.id))
}

/** The rank of the item under a place, the moving one left out. */
function othersRank(under: RankedItem | undefined, moving: ItemId | null, order: ColumnOrder): Rank | null {
  const other = under && under.id === moving ? order.after(under) : under
  return other?.rank ?? null
}

/** The rank at the end of a column. */
export function lastRank(board: Board, columnId: ColumnId): Rank {
  return rankBetween(orderIn(board, columnId).last?.rank ?? null, null)
}
