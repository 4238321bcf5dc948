import { no } from '../result.ts'
import { inBacklog, landingColumn, liveColumn, orderIn, rankedColumn } from './columns.ts'
import type { ItemFields } from './commands.ts'
import { changesOf, type Decide, happened, liveItem, MAX } from './decision.ts'
import type { Board, Item } from './model.ts'
import { enter, lastRank, moveItem } from './move-item.ts'
import { activeMember, canHoldWork } from './people.ts'
import { isUnfinished } from './place-item.ts'
import { rankBetween } from './rank.ts'
import { expediteHolder, takeOn } from './wip.ts'

export const editItem: Decide<'EditItem'> = (board, command) => {
  const found = liveItem(board, command.itemId)
  if (!found.ok) return found
  const change = changesOf<ItemFields>(found.value, command.changes)
  if (!change) return happened()
  if (change.to.service === 'expedite' && isUnfinished(board, found.value)) {
    const holder = expediteHolder(board)
    if (holder) return no({ code: 'expedite-taken', itemId: holder })
  }
  return happened({ type: 'ItemEdited', itemId: found.value.id, ...change })
}

export const describeItem: Decide<'DescribeItem'> = (board, { itemId, text }) => {
  const found = liveItem(board, itemId)
  if (!found.ok) return found
  return happened({ type: 'ItemDescribed', itemId, empty: text === '' })
}

export const suggestRank: Decide<'SuggestRank'> = (board, command, { who, at }) => {
  const found = liveItem(board, command.itemId)
  if (!found.ok) return found
  if (board.suggestions.has(command.suggestionId)) return no({ code: 'id-taken' })
  if (board.suggestions.size >= MAX.suggestions) {
    return no({ code: 'too-many', what: 'suggestions', max: MAX.suggestions })
  }
  const column = board.columns.get(found.value.columnId)
  if (!column || !inBacklog(column)) return no({ code: 'not-in-top', top: board.settings.pullTop })
  const { suggestionId: id, itemId, below, reason } = command
  const neighbour = below === null ? null : board.items.get(below)
  const stands = neighbour?.columnId === rankedColumn(board).id && neighbour.archivedAt === null && below !== itemId
  if (below !== null && !stands) return no({ code: 'neighbour-gone' })
  return happened({ type: 'RankSuggested', suggestion: { id, itemId, below, reason, by: who.memberId, at } })
}

/** Accepting moves the item to the suggested place by the ordinary rule. */
export const answerSuggestion: Decide<'AnswerSuggestion'> = (board, { suggestionId, accept }, circumstances) => {
  const suggestion = board.suggestions.get(suggestionId)
  if (!suggestion) return no({ code: 'suggestion-gone' })
  const { itemId, below } = suggestion
  const answered = { type: 'SuggestionAnswered', suggestionId, itemId, accepted: accept } as const
  if (!accept) return happened(answered)
  const move = { type: 'MoveItem', itemId, toColumnId: rankedColumn(board).id, below } as const
  const moved = moveItem(board, move, circumstances)
  return moved.ok ? happened(answered, ...moved.value) : moved
}

export const assignItem: Decide<'AssignItem'> = (board, { itemId, memberId, reason }) => {
  const found = liveItem(board, itemId)
  if (!found.ok) return found
  const item = found.value
  if (item.assigneeId === memberId) return happened()
  const member = memberId === null ? null : activeMember(board, memberId)
  if (member === undefined || (member && !canHoldWork(member))) return no({ code: 'member-gone' })
  const isActive = board.columns.get(item.columnId)?.kind === 'active'
  const load = isActive ? takeOn(board, memberId, reason) : null
  if (load && !load.ok) return load
  return happened({
    type: 'ItemAssigned',
    itemId,
    from: item.assigneeId,
    to: memberId,
    ...(load?.value ? { override: load.value } : {}),
  })
}

export const addPartner: Decide<'AddPartner'> = (board, { itemId, memberId }) => {
  const found = liveItem(board, itemId)
  if (!found.ok) return found
  const member = activeMember(board, memberId)
  if (!member || !canHoldWork(member)) return no({ code: 'member-gone' })
  const { partnerIds } = found.value
  if (partnerIds.includes(memberId)) return happened()
  if (partnerIds.length >= MAX.partners) return no({ code: 'too-many', what: 'partners', max: MAX.partners })
  return happened({ type: 'PartnerAdded', itemId, memberId })
}

export const removePartner: Decide<'RemovePartner'> = (board, { itemId, memberId }) => {
  const found = liveItem(board, itemId)
  if (!found.ok) return found
  return found.value.partnerIds.includes(memberId) ? happened({ type: 'PartnerRemoved', itemId, memberId }) : happened()
}

export const labelItem: Decide<'LabelItem'> = (board, { itemId, labelId }) => {
  const found = liveItem(board, itemId)
  if (!found.ok) return found
  const label = board.labels.get(labelId)
  if (!label || label.archivedAt !== null) return no({ code: 'label-gone' })
  return found.value.labelIds.includes(labelId) ? happened() : happened({ type: 'ItemLabelled', itemId, labelId })
}

export const unlabelItem: Decide<'UnlabelItem'> = (board, { itemId, labelId }) => {
  const found = liveItem(board, itemId)
  if (!found.ok) return found
  return found.value.labelIds.includes(labelId) ? happened({ type: 'ItemUnlabelled', itemId, labelId }) : happened()
}

/** Blocked is a flag in place: the item stays in its column and counts there (domain A15). */
export const blockItem: Decide<'BlockItem'> = (board, { itemId, reason, note }) => {
  const found = liveItem(board, itemId)
  if (!found.ok) return found
  return found.value.blocked ? no({ code: 'already-blocked' }) : happened({ type: 'ItemBlocked', itemId, reason, note })
}

export const unblockItem: Decide<'UnblockItem'> = (board, { itemId }) => {
  const found = liveItem(board, itemId)
  if (!found.ok) return found
  const { blocked } = found.value
  if (!blocked) return no({ code: 'not-blocked' })
  const { reason, note, since } = blocked
  return happened({ type: 'ItemUnblocked', itemId, reason, note, since })
}

export const archiveItem: Decide<'ArchiveItem'> = (board, { itemId }) => {
  const found = liveItem(board, itemId)
  return found.ok ? happened({ type: 'ItemArchived', itemId, columnId: found.value.columnId }) : found
}

/** Back to where it was, if the column and its limit allow it; a rank in the backlog comes back for its owner only. */
export const restoreItem: Decide<'RestoreItem'> = (board, { itemId, reason }, { who }) => {
  const item = board.items.get(itemId)
  if (!item) return no({ code: 'item-gone', itemId })
  if (item.archivedAt === null) return no({ code: 'not-archived' })
  const before = liveColumn(board, item.columnId)
  const keepsPlace = before && (before.kind !== 'backlog' || who.owner)
  const column = keepsPlace ? before : landingColumn(board)
  const entry = enter(board, item, column, reason)
  if (!entry.ok) return entry
  const rank = keepsPlace ? rankAround(board, item) : lastRank(board, column.id)
  const override = entry.value ? { override: entry.value } : {}
  return happened({ type: 'ItemRestored', itemId, columnId: column.id, rank, ...override })
}

/**
 * The rank of an archived item that comes back to its old place: the one it had, so that several come back in the order
 * they had; a fresh one beside it when another item has been given it since.
 */
export function rankAround(board: Board, item: Item): Item['rank'] {
  const order = orderIn(board, item.columnId)
  const above = order.before(item)?.rank ?? null
  const below = order.after(item)?.rank ?? null
  return above === item.rank || below === item.rank ? rankBetween(above, below) : item.rank
}
