import type { CheckId } from '../ids.ts'
import { no, ok, type Result } from '../result.ts'
import { type Decide, happened, liveItem, MAX } from './decision.ts'
import type { Board, Check, Item } from './model.ts'
import type { Rejection } from './rejections.ts'

export const addCheck: Decide<'AddCheck'> = (board, { itemId, checkId, text }) => {
  const found = liveItem(board, itemId)
  if (!found.ok) return found
  const { checklist } = found.value
  if (checklist.some((check) => check.id === checkId)) return no({ code: 'id-taken' })
  if (checklist.length >= MAX.checks) return no({ code: 'too-many', what: 'checks', max: MAX.checks })
  return happened({ type: 'CheckAdded', itemId, check: { id: checkId, text, mandatory: false, done: false } })
}

export const tickCheck: Decide<'TickCheck'> = (board, { itemId, checkId, done }) => {
  const found = checkOf(board, itemId, checkId)
  if (!found.ok) return found
  return found.value.done === done ? happened() : happened({ type: 'CheckTicked', itemId, checkId, done })
}

export const renameCheck: Decide<'RenameCheck'> = (board, { itemId, checkId, text }) => {
  const found = checkOf(board, itemId, checkId)
  if (!found.ok) return found
  const from = found.value.text
  return from === text ? happened() : happened({ type: 'CheckRenamed', itemId, checkId, from, to: text })
}

export const removeCheck: Decide<'RemoveCheck'> = (board, { itemId, checkId }) => {
  const found = checkOf(board, itemId, checkId)
  if (!found.ok) return found
  const below = checkAbove(board.items.get(itemId), checkId)
  return happened({ type: 'CheckRemoved', itemId, check: found.value, below })
}

export const moveCheck: Decide<'MoveCheck'> = (board, { itemId, checkId, below }) => {
  const found = checkOf(board, itemId, checkId)
  if (!found.ok) return found
  const fromBelow = checkAbove(board.items.get(itemId), checkId)
  if (below === fromBelow || below === checkId) return happened()
  if (below !== null && !checkOf(board, itemId, below).ok) return no({ code: 'neighbour-gone' })
  return happened({ type: 'CheckMoved', itemId, checkId, fromBelow, below })
}

function checkOf(board: Board, itemId: Item['id'], checkId: CheckId): Result<Check, Rejection> {
  const found = liveItem(board, itemId)
  if (!found.ok) return found
  const check = found.value.checklist.find((one) => one.id === checkId)
  return check ? ok(check) : no({ code: 'check-gone' })
}

/** The check right above; null for the first. */
export function checkAbove(item: Item | undefined, checkId: CheckId): CheckId | null {
  const checklist = item?.checklist ?? []
  return checklist[checklist.findIndex((check) => check.id === checkId) - 1]?.id ?? null
}
