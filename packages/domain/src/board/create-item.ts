import type { CheckId, MilestoneId } from '../ids.ts'
import { defaultPlan } from '../pace/plan.ts'
import { no } from '../result.ts'
import { landingColumn, liveColumn, phaseOf } from './columns.ts'
import type { CommandOf } from './commands.ts'
import { type Decide, freeCheckId, happened, liveItem, MAX } from './decision.ts'
import type { Check, ItemType } from './model.ts'
import { lastRank, openMandatoryChecks, rankBelow } from './move-item.ts'
import { enterColumn, expediteHolder } from './wip.ts'

/** A new item takes pace, service, size and an unticked checklist from its type (domain A16). */
export const createItem: Decide<'CreateItem'> = (board, command, { today }) => {
  if (board.items.has(command.itemId)) return no({ code: 'id-taken' })
  const type = board.types.get(command.typeId)
  if (!type || type.archivedAt !== null) return no({ code: 'type-gone' })
  const column = command.place ? liveColumn(board, command.place.columnId) : landingColumn(board)
  if (!column) return no({ code: 'column-gone' })
  const holder = type.service === 'expedite' && phaseOf(column) !== 'done' ? expediteHolder(board) : null
  if (holder) return no({ code: 'expedite-taken', itemId: holder })

  const checklist = checklistOf(type, command.locale, [])
  const open = openMandatoryChecks({ checklist })
  if (phaseOf(column) === 'done' && open.length > 0) {
    return no({ code: 'mandatory-checks-open', itemId: command.itemId, checks: open })
  }
  const entry = enterColumn(board, column, type.pace, command.reason)
  if (!entry.ok) return entry
  const placed = command.place && column.kind !== 'intake' ? command.place : null
  const rank = placed ? rankBelow(board, column, placed.below, null) : null
  if (rank && !rank.ok) return rank

  return happened({
    type: 'ItemCreated',
    item: {
      id: command.itemId,
      num: board.nextNum,
      typeId: type.id,
      title: command.title,
      columnId: column.id,
      rank: rank ? rank.value : lastRank(board, column.id),
      plan: defaultPlan(type, today, 'm1' as MilestoneId),
      advice: null,
      service: type.service,
      assigneeId: null,
      partnerIds: [],
      labelIds: [],
      audience: '',
      channel: '',
      value: null,
      size: type.size,
      dueDate: null,
      publishAt: null,
      checklist,
    },
    ...(entry.value ? { override: entry.value } : {}),
  })
}

/** Keeps what is on the item and adds the type's checks that are missing (domain A16). */
export const changeItemType: Decide<'ChangeItemType'> = (board, command) => {
  const found = liveItem(board, command.itemId)
  if (!found.ok) return found
  const item = found.value
  const type = board.types.get(command.typeId)
  if (!type || type.archivedAt !== null) return no({ code: 'type-gone' })
  if (item.typeId === type.id) return happened()
  const addedChecks = checklistOf(type, command.locale, item.checklist)
  if (item.checklist.length + addedChecks.length > MAX.checks) {
    return no({ code: 'too-many', what: 'checks', max: MAX.checks })
  }
  return happened({ type: 'ItemTypeChanged', itemId: item.id, from: item.typeId, to: type.id, addedChecks })
}

/** The unticked checks of a type that a checklist does not have yet. */
export function checklistOf(
  type: ItemType,
  locale: CommandOf<'CreateItem'>['locale'],
  present: readonly Check[],
): Check[] {
  const missing = type.checklist.filter(({ text }) => !present.some((check) => check.text === text[locale]))
  const added: Check[] = []
  for (const { text, mandatory } of missing) {
    const id: CheckId = freeCheckId([...present, ...added], present.length + added.length + 1)
    added.push({ id, text: text[locale], mandatory, done: false })
  }
  return added
}
