import { no } from '../result.ts'
import type { TypeFields } from './commands.ts'
import { changesOf, type Decide, happened, MAX } from './decision.ts'
import type { Board, ItemType, Label } from './model.ts'
import { activeMember } from './people.ts'

export const addType: Decide<'AddType'> = (board, { typeId, fields }) => {
  if (board.types.has(typeId)) return no({ code: 'id-taken' })
  if (board.types.size >= MAX.types) return no({ code: 'too-many', what: 'types', max: MAX.types })
  if (!areHere(board, fields.approvers)) return no({ code: 'member-gone' })
  return happened({ type: 'TypeAdded', itemType: { ...fields, id: typeId, archivedAt: null } })
}

/** Items that exist keep their checklist and pace: a type only shapes what is created after (domain A16). */
export const editType: Decide<'EditType'> = (board, { typeId, changes }) => {
  const type = board.types.get(typeId)
  if (!type) return no({ code: 'type-gone' })
  const named = changes.approvers?.filter((one) => !type.approvers.includes(one)) ?? []
  if (!areHere(board, named)) return no({ code: 'member-gone' })
  const change = changesOf<TypeFields>(type, changes)
  return change ? happened({ type: 'TypeEdited', typeId, ...change }) : happened()
}

/** Approvers named anew are on the board; one who has left since stays in the type, and is not asked. */
function areHere(board: Board, approvers: ItemType['approvers']): boolean {
  return approvers.every((one) => one === 'owner' || activeMember(board, one) !== undefined)
}

export const archiveType: Decide<'ArchiveType'> = (board, { typeId }) => {
  const type = board.types.get(typeId)
  if (!type || type.archivedAt !== null) return no({ code: 'type-gone' })
  return happened({ type: 'TypeArchived', typeId })
}

export const restoreType: Decide<'RestoreType'> = (board, { typeId }) => {
  const type = board.types.get(typeId)
  if (!type) return no({ code: 'type-gone' })
  return type.archivedAt === null ? no({ code: 'not-archived' }) : happened({ type: 'TypeRestored', typeId })
}

export const addLabel: Decide<'AddLabel'> = (board, { labelId, name, color }) => {
  if (board.labels.has(labelId)) return no({ code: 'id-taken' })
  if (board.labels.size >= MAX.labels) return no({ code: 'too-many', what: 'labels', max: MAX.labels })
  return happened({ type: 'LabelAdded', label: { id: labelId, name, color, archivedAt: null } })
}

export const editLabel: Decide<'EditLabel'> = (board, { labelId, changes }) => {
  const label = board.labels.get(labelId)
  if (!label) return no({ code: 'label-gone' })
  const change = changesOf<Pick<Label, 'name' | 'color'>>(label, changes)
  return change ? happened({ type: 'LabelEdited', labelId, ...change }) : happened()
}

export const archiveLabel: Decide<'ArchiveLabel'> = (board, { labelId }) => {
  const label = board.labels.get(labelId)
  if (!label || label.archivedAt !== null) return no({ code: 'label-gone' })
  return happened({ type: 'LabelArchived', labelId })
}

export const restoreLabel: Decide<'RestoreLabel'> = (board, { labelId }) => {
  const label = board.labels.get(labelId)
  if (!label) return no({ code: 'label-gone' })
  return label.archivedAt === null ? no({ code: 'not-archived' }) : happened({ type: 'LabelRestored', labelId })
}
