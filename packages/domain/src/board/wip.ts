import type { ItemId, MemberId } from '../ids.ts'
import type { Pace } from '../pace/plan.ts'
import { no, ok, type Result } from '../result.ts'
import { orderIn } from './columns.ts'
import type { Override } from './item-events.ts'
import type { Board, Column } from './model.ts'
import { takesLane, tallyKey } from './place-item.ts'
import type { Rejection } from './rejections.ts'

/** Items in a column, blocked ones included, filters and archived ones aside (domain A18). */
export function countIn(board: Board, column: Column): number {
  return orderIn(board, column.id).length
}

/** Items in active columns that a person is accountable for. */
export function loadOf(board: Board, memberId: MemberId): number {
  return board.tally.get(tallyKey.person(memberId)) ?? 0
}

/** How many more items a column takes; null = no limit that refuses or asks. Negative when it is over its limit. */
export function placesLeft(board: Board, column: Column): number | null {
  if (column.wip.mode === 'off' || column.wip.limit === null) return null
  return column.wip.limit - countIn(board, column)
}

/** The item that goes before everything; one at most (domain A15). The board is walked only when there is one. */
export function expediteHolder(board: Board): ItemId | null {
  if (!board.tally.get(tallyKey.expedite)) return null
  for (const item of board.items.values()) if (takesLane(board, item)) return item.id
  return null
}

/**
 * May one more item of this pace enter? Asked for every way in: move, create, restore, undo, bulk, import (domain A18).
 * A soft limit is passed with a reason, which is returned to be logged.
 */
export function enterColumn(
  board: Board,
  column: Column,
  pace: Pace | null,
  reason: string | undefined,
): Result<Override | undefined, Rejection> {
  const all = entry(column, { pace: null, limit: column.wip.limit, count: countIn(board, column) }, reason)
  if (!all.ok || pace === null) return all
  const ofPace = enterPace(board, column, pace, reason)
  return ofPace.ok ? ok(all.value ?? ofPace.value) : ofPace
}

/** The same for the limit of one pace alone: an item that changes its pace in place enters that pace's count. */
export function enterPace(
  board: Board,
  column: Column,
  pace: Pace,
  reason: string | undefined,
): Result<Override | undefined, Rejection> {
  const count = board.tally.get(tallyKey.pace(column.id, pace)) ?? 0
  return entry(column, { pace, limit: column.wip[pace], count }, reason)
}

function entry(
  { id: columnId, wip: { mode } }: Column,
  { pace, limit, count }: { readonly pace: Pace | null; readonly limit: number | null; readonly count: number },
  reason: string | undefined,
): Result<Override | undefined, Rejection> {
  if (mode === 'off' || limit === null || count < limit) return ok(undefined)
  if (mode === 'hard') return no({ code: 'wip-limit-reached', columnId, limit, count, pace })
  return reason?.trim()
    ? ok({ of: 'column', limit, count, reason })
    : no({ code: 'wip-reason-needed', columnId, limit, count })
}

/** May a person hold one more active item? The person limit is always soft (domain A18). */
export function takeOn(
  board: Board,
  memberId: MemberId | null,
  reason: string | undefined,
): Result<Override | undefined, Rejection> {
  const limit = board.settings.personLimit
  if (memberId === null || limit === null) return ok(undefined)
  const count = loadOf(board, memberId)
  if (count < limit) return ok(undefined)
  if (!reason?.trim()) return no({ code: 'person-reason-needed', memberId, limit, count })
  return ok({ of: 'person', limit, count, reason })
}
