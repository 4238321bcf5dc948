import { no } from '../result.ts'
import type { EventOf } from './events.ts'
import { changedSince, opposite, stillSet, type TakeBack } from './undo-step.ts'

const boardEdited: TakeBack<EventOf<'BoardEdited'>> = (board, { type, from, to }) => {
  const { personLimit, ...changes } = from
  if (personLimit !== undefined) return no({ code: 'cannot-undo', eventType: type })
  return stillSet(board.settings, to)
    ? opposite({ type: 'EditBoard', changes }, { type, from: to, to: from })
    : changedSince(null)
}

const personLimitSet: TakeBack<EventOf<'PersonLimitSet'>> = (board, { type, from, to }, reason) =>
  board.settings.personLimit === to
    ? opposite({ type: 'SetPersonLimit', limit: from, reason }, { type, from: to, to: from, reason })
    : changedSince(null)

/** What was made is archived, never deleted: items may name it. */
const typeAdded: TakeBack<EventOf<'TypeAdded'>> = (board, { itemType }) =>
  stillSet(board.types.get(itemType.id), itemType)
    ? opposite({ type: 'ArchiveType', typeId: itemType.id }, { type: 'TypeArchived', typeId: itemType.id })
    : changedSince(null)

const typeEdited: TakeBack<EventOf<'TypeEdited'>> = (board, { type, typeId, from, to }) =>
  stillSet(board.types.get(typeId), to)
    ? opposite({ type: 'EditType', typeId, changes: from }, { type, typeId, from: to, to: from })
    : changedSince(null)

const typeArchived: TakeBack<EventOf<'TypeArchived'>> = (board, { typeId }) =>
  board.types.get(typeId)?.archivedAt === null
    ? changedSince(null)
    : opposite({ type: 'RestoreType', typeId }, { type: 'TypeRestored', typeId })

const typeRestored: TakeBack<EventOf<'TypeRestored'>> = (board, { typeId }) =>
  board.types.get(typeId)?.archivedAt === null
    ? opposite({ type: 'ArchiveType', typeId }, { type: 'TypeArchived', typeId })
    : changedSince(null)

const labelAdded: TakeBack<EventOf<'LabelAdded'>> = (board, { label }) =>
  stillSet(board.labels.get(label.id), label)
    ? opposite({ type: 'ArchiveLabel', labelId: label.id }, { type: 'LabelArchived', labelId: label.id })
    : changedSince(null)

const labelEdited: TakeBack<EventOf<'LabelEdited'>> = (board, { type, labelId, from, to }) =>
  stillSet(board.labels.get(labelId), to)
    ? opposite({ type: 'EditLabel', labelId, changes: from }, { type, labelId, from: to, to: from })
    : changedSince(null)

const labelArchived: TakeBack<EventOf<'LabelArchived'>> = (board, { labelId }) =>
  board.labels.get(labelId)?.archivedAt === null
    ? changedSince(null)
    : opposite({ type: 'RestoreLabel', labelId }, { type: 'LabelRestored', labelId })

const labelRestored: TakeBack<EventOf<'LabelRestored'>> = (board, { labelId }) =>
  board.labels.get(labelId)?.archivedAt === null
    ? opposite({ type: 'ArchiveLabel', labelId }, { type: 'LabelArchived', labelId })
    : changedSince(null)

export const takeBackNamed = {
  BoardEdited: boardEdited,
  PersonLimitSet: personLimitSet,
  TypeAdded: typeAdded,
  TypeEdited: typeEdited,
  TypeArchived: typeArchived,
  TypeRestored: typeRestored,
  LabelAdded: labelAdded,
  LabelEdited: labelEdited,
  LabelArchived: labelArchived,
  LabelRestored: labelRestored,
}
