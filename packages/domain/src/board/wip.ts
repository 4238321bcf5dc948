import type { MemberId } from '../ids.ts'
import type { Pace } from '../pace/plan.ts'
import { no, ok, type Result } from '../result.ts'
import { itemsIn } from './columns.ts'
import type { Override } from './events.ts'
import type { Board, Column } from './model.ts'
import { tallyKey } from './place-item.ts'
import type { Rejection } from './rejections.ts'

/** Items in a column, blocked ones included, filters and archived ones aside (domain A18). */
export function countIn(board: Board, column: Column): number {
  return itemsIn(board, column.id).length
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
  const { wip } = column
  if (wip.mode === 'off') return ok(undefined)
  const checks = [
    { pace: null, limit: wip.limit, count: countIn(board, column) },
    ...(pace === null ? [] : [{ pace, limit: wip[pace], count: board.tally.get(tallyKey.pace(column.id, pace)) ?? 0 }]),
  ]
  for (const { pace: of, limit, count } of checks) {
    if (limit === null || count < limit) continue
    if (wip.mode === 'hard') return no({ code: 'wip-limit-reached', columnId: column.id, limit, count, pace: of })
    if (!reason) return no({ code: 'wip-reason-needed', columnId: column.id, limit, count })
    return ok({ of: 'column', limit, count, reason })
  }
  return ok(undefined)
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
  if (!reason) return no({ code: 'person-reason-needed', memberId, limit, count })
  return ok({ of: 'person', limit, count, reason })
}
