import { type Approval, approvalState, openApprovers } from '../approval.ts'
import { itemsIn, orderIn, phaseOf } from '../columns.ts'
import type { BoardEvent } from '../events.ts'
import type { Board } from '../model.ts'
import { activeMember, marketingOwnerAt, standingOf } from '../people.ts'
import { tallyKey, withItems } from '../place-item.ts'
import { byRank } from '../rank.ts'
import { frameOf } from '../snapshot.ts'

/** A board as comparable plain data, indexes included. */
export function plain(board: Board) {
  return {
    ...frameOf(board),
    items: [...board.items.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    order: Object.fromEntries([...board.order].map(([id, order]) => [id, order.ids] as const).sort()),
    tally: Object.fromEntries([...board.tally].sort()),
  }
}

/** What is wrong with a board that commands alone can have made, in words. */
export function brokenIn(board: Board, at: number): readonly string[] {
  const broken: string[] = []
  const items = [...board.items.values()]
  const live = items.filter((item) => item.archivedAt === null)
  for (const columnId of board.columns.keys()) {
    const here = live.filter((item) => item.columnId === columnId).sort(byRank)
    if (here.map((item) => item.id).join() !== itemsIn(board, columnId).join()) broken.push(`order: ${columnId}`)
    if (new Set(here.map((item) => item.rank)).size < here.length) broken.push(`equal ranks: ${columnId}`)
    if (here.length > 0 && !board.columnOrder.includes(columnId)) broken.push(`items in archived ${columnId}`)
  }
  const rebuilt = plain(withItems(board, items))
  if (JSON.stringify(rebuilt) !== JSON.stringify(plain(board))) broken.push('indexes differ from a recount')
  const owner = standingOf(board, { memberId: marketingOwnerAt(board, at), admin: false }, at)
  if (!owner?.owner || !(owner.champion || board.members.get(owner.memberId)?.roles.member)) broken.push('owner')
  const owners = [...board.members.keys()].filter((id) => standingOf(board, { memberId: id, admin: false }, at)?.owner)
  if (owners.length !== 1) broken.push(`${owners.length} owners`)
  const active = [...board.members.values()].filter((member) => member.removedAt === null)
  if (!active.some((member) => member.roles.champion)) broken.push('no champion')
  if (new Set(items.map((item) => item.num)).size < items.length) broken.push('equal numbers')
  for (const { id, approval } of items) {
    if (approval && !isInOrder(board, approval)) broken.push(`approval of ${id}`)
  }
  return broken
}

/** Whoever a question waits for is there to answer it, and what is not waited for has a verdict that decided. */
function isInOrder(board: Board, approval: Approval): boolean {
  const open = openApprovers(approval)
  if (!open.every((id) => activeMember(board, id))) return false
  const given = [...approval.answers, ...(approval.ruling ? [approval.ruling] : [])].filter(
    (one) => one.verdict !== null,
  )
  if (given.some(({ verdict, comment, at }) => at === null || (verdict !== 'approved' && comment === ''))) return false
  const state = approvalState(approval)
  if (state === 'pending') return open.length > 0 && (approval.rule === 'all' || given.length === 0)
  return given.some(({ verdict }) => verdict === state)
}

/** Entries that a hard limit or the expedite lane should have refused, given the boards around one event. */
export function wronglyEntered(before: Board, event: BoardEvent, after: Board): readonly string[] {
  const itemId = event.type === 'ItemCreated' ? event.item.id : 'itemId' in event ? event.itemId : undefined
  const item = itemId && after.items.get(itemId)
  if (!item || item.archivedAt !== null) return []
  const was = before.items.get(item.id)
  const stood = was?.archivedAt === null && was.columnId === item.columnId
  const column = after.columns.get(item.columnId)
  if (!column) return [`no column ${item.columnId}`]

  const wrong: string[] = []
  const { mode, limit } = column.wip
  const pace = item.plan?.pace
  const ofPace = pace && after.tally.get(tallyKey.pace(column.id, pace))
  const entersPace = !stood || was?.plan?.pace !== pace
  if (mode === 'hard' && !stood && orderIn(after, column.id).length > (limit ?? Infinity)) wrong.push('limit')
  if (mode === 'hard' && pace && entersPace && (ofPace ?? 0) > (column.wip[pace] ?? Infinity)) wrong.push('pace limit')
  const expedite = (board: Board) => board.tally.get(tallyKey.expedite) ?? 0
  if (phaseOf(column) !== 'done' && expedite(after) > expedite(before) && expedite(after) > 1) wrong.push('expedite')
  return wrong.map((what) => `${what}: ${event.type} ${item.id} in ${column.id}`)
}
