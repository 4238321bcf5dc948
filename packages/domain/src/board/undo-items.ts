import type { ItemId } from '../ids.ts'
import { no, ok } from '../result.ts'
import { liveColumn, orderIn } from './columns.ts'
import { checklistOf } from './create-item.ts'
import { rankAround } from './decide-items.ts'
import type { EventOf } from './events.ts'
import type { Board, Column, Item } from './model.ts'
import { rankBelow } from './move-item.ts'
import { changedSince, onItem, opposite, stillSet, type TakeBack } from './undo-step.ts'

/** Back under the item it stood under; if that one has left the column, last. */
const itemMoved: TakeBack<EventOf<'ItemMoved'>> = (board, event, reason) => {
  const { itemId, fromColumnId, toColumnId } = event
  const item = board.items.get(itemId)
  const column = liveColumn(board, fromColumnId)
  if (!item || !column) return changedSince(item ?? null)
  const reordered = fromColumnId === toColumnId && item.rank !== event.rank
  if (item.archivedAt !== null || item.columnId !== toColumnId || reordered) {
    return changedSince(item, item.columnId === toColumnId ? null : item.enteredBy)
  }
  const below = formerNeighbour(board, column, event.fromBelow, itemId)
  const rank = rankBelow(board, column, below, itemId)
  if (!rank.ok) return changedSince(item)
  return opposite(
    { type: 'MoveItem', itemId, toColumnId: fromColumnId, below, ...(reason ? { reason } : {}) },
    { ...event, fromColumnId: toColumnId, toColumnId: fromColumnId, fromBelow: null, rank: rank.value },
  )
}

function formerNeighbour(board: Board, column: Column, below: ItemId | null, itemId: ItemId): ItemId | null {
  const neighbour = below === null ? null : board.items.get(below)
  if (below === null || (neighbour?.columnId === column.id && neighbour.archivedAt === null)) return below
  const order = orderIn(board, column.id)
  const last = order.last?.id === itemId ? order.before(order.last) : order.last
  return last?.id ?? null
}

/** An item that was made is archived: nothing is lost, and a redo brings it back. */
const itemCreated: TakeBack<EventOf<'ItemCreated'>> = (board, { item: { id: itemId, columnId } }) => {
  const item = board.items.get(itemId)
  if (!item || item.archivedAt !== null || item.columnId !== columnId) {
    return changedSince(item ?? null, item && item.columnId !== columnId ? item.enteredBy : null)
  }
  return opposite({ type: 'ArchiveItem', itemId }, { type: 'ItemArchived', itemId, columnId })
}

const itemArchived: TakeBack<EventOf<'ItemArchived'>> = (board, { itemId, columnId }, reason) => {
  const item = board.items.get(itemId)
  if (!item || item.archivedAt === null) return changedSince(item ?? null)
  return opposite(
    { type: 'RestoreItem', itemId, ...(reason ? { reason } : {}) },
    { type: 'ItemRestored', itemId, columnId, rank: rankAround(board, item) },
  )
}

const itemRestored = onItem<EventOf<'ItemRestored'>>(
  () => true,
  ({ itemId, columnId }, _reason, item) =>
    item.columnId === columnId
      ? opposite({ type: 'ArchiveItem', itemId }, { type: 'ItemArchived', itemId, columnId })
      : changedSince(item, item.enteredBy),
)

/** The former type is set again first, while its checks are all there, so that it adds none. */
const itemTypeChanged = onItem<EventOf<'ItemTypeChanged'>>(
  (item, event) => item.typeId === event.to && event.addedChecks.every((check) => stands(item, check)),
  ({ type, itemId, from, to, addedChecks }, _reason, item, board) => {
    const former = board.types.get(from)
    const locale = (['fr', 'en'] as const).find(
      (one) => former && checklistOf(former, one, item.checklist).length === 0,
    )
    if (!locale) return no({ code: 'cannot-undo', eventType: type })
    const added = addedChecks.toReversed()
    return ok({
      commands: [
        { type: 'ChangeItemType', itemId, typeId: from, locale },
        ...added.map(({ id: checkId }) => ({ type: 'RemoveCheck', itemId, checkId }) as const),
      ],
      events: [
        { type: 'ItemTypeChanged', itemId, from: to, to: from, addedChecks: [] },
        ...added.map((check) => ({ type: 'CheckRemoved', itemId, check, below: null }) as const),
      ],
    })
  },
)

function stands(item: Item, check: Item['checklist'][number]): boolean {
  return stillSet(
    item.checklist.find((one) => one.id === check.id),
    check,
  )
}

/** The answer stays said; what an accepted rank moved goes back. */
const suggestionAnswered: TakeBack<EventOf<'SuggestionAnswered'>> = (_board, { type, accepted }) =>
  accepted ? ok({ commands: [], events: [] }) : no({ code: 'cannot-undo', eventType: type })

export const takeBackItem = {
  ItemMoved: itemMoved,
  SuggestionAnswered: suggestionAnswered,
  ItemCreated: itemCreated,
  ItemArchived: itemArchived,
  ItemRestored: itemRestored,
  ItemTypeChanged: itemTypeChanged,
  ItemEdited: onItem<EventOf<'ItemEdited'>>(
    (item, { to }) => stillSet(item, to),
    ({ type, itemId, from, to }) =>
      opposite({ type: 'EditItem', itemId, changes: from }, { type, itemId, from: to, to: from }),
  ),
  ItemAssigned: onItem<EventOf<'ItemAssigned'>>(
    (item, { to }) => item.assigneeId === to,
    ({ type, itemId, from, to }, reason) =>
      opposite(
        { type: 'AssignItem', itemId, memberId: from, ...(reason ? { reason } : {}) },
        { type, itemId, from: to, to: from },
      ),
  ),
  PartnerAdded: onItem<EventOf<'PartnerAdded'>>(
    (item, { memberId }) => item.partnerIds.includes(memberId),
    ({ itemId, memberId }) =>
      opposite({ type: 'RemovePartner', itemId, memberId }, { type: 'PartnerRemoved', itemId, memberId }),
  ),
  PartnerRemoved: onItem<EventOf<'PartnerRemoved'>>(
    (item, { memberId }) => !item.partnerIds.includes(memberId),
    ({ itemId, memberId }) =>
      opposite({ type: 'AddPartner', itemId, memberId }, { type: 'PartnerAdded', itemId, memberId }),
  ),
  ItemLabelled: onItem<EventOf<'ItemLabelled'>>(
    (item, { labelId }) => item.labelIds.includes(labelId),
    ({ itemId, labelId }) =>
      opposite({ type: 'UnlabelItem', itemId, labelId }, { type: 'ItemUnlabelled', itemId, labelId }),
  ),
  ItemUnlabelled: onItem<EventOf<'ItemUnlabelled'>>(
    (item, { labelId }) => !item.labelIds.includes(labelId),
    ({ itemId, labelId }) =>
      opposite({ type: 'LabelItem', itemId, labelId }, { type: 'ItemLabelled', itemId, labelId }),
  ),
  ItemBlocked: onItem<EventOf<'ItemBlocked'>>(
    ({ blocked }, { reason, note }) => blocked?.reason === reason && blocked.note === note,
    ({ itemId, reason, note }, _why, { blocked, enteredAt }) =>
      opposite(
        { type: 'UnblockItem', itemId },
        { type: 'ItemUnblocked', itemId, reason, note, since: blocked?.since ?? enteredAt },
      ),
  ),
  ItemUnblocked: onItem<EventOf<'ItemUnblocked'>>(
    ({ blocked }) => blocked === null,
    ({ itemId, reason, note }) =>
      opposite({ type: 'BlockItem', itemId, reason, note }, { type: 'ItemBlocked', itemId, reason, note }),
  ),
}
