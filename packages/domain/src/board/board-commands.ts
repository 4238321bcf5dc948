import type { ColumnId, LabelId, MemberId, TypeId } from '../ids.ts'
import type { Instant, IsoDate } from '../time.ts'
import type { BoardSettings, ColumnKind, ItemType, LocalText, Roles, WipLimit } from './model.ts'

export type EditBoard = { readonly type: 'EditBoard'; readonly changes: Partial<Omit<BoardSettings, 'personLimit'>> }

export type AddColumn = {
  readonly type: 'AddColumn'
  readonly columnId: ColumnId
  readonly name: LocalText
  readonly kind: ColumnKind
  readonly after: ColumnId | null
}
export type EditColumn = {
  readonly type: 'EditColumn'
  readonly columnId: ColumnId
  readonly changes: Partial<ColumnFields>
}
export interface ColumnFields {
  readonly name: LocalText
  readonly kind: ColumnKind
  readonly entryPolicy: LocalText | null
  readonly exitPolicy: LocalText | null
}
export type MoveColumn = { readonly type: 'MoveColumn'; readonly columnId: ColumnId; readonly after: ColumnId | null }
export type ArchiveColumn = { readonly type: 'ArchiveColumn'; readonly columnId: ColumnId }
export type RestoreColumn = {
  readonly type: 'RestoreColumn'
  readonly columnId: ColumnId
  readonly after: ColumnId | null
}
export type SetWipLimit = {
  readonly type: 'SetWipLimit'
  readonly columnId: ColumnId
  readonly wip: WipLimit
  readonly reason: string
  readonly reviewOn: IsoDate | null
}
export type SetPersonLimit = { readonly type: 'SetPersonLimit'; readonly limit: number | null; readonly reason: string }

export type TypeFields = Omit<ItemType, 'id' | 'archivedAt'>
export type AddType = { readonly type: 'AddType'; readonly typeId: TypeId; readonly fields: TypeFields }
export type EditType = { readonly type: 'EditType'; readonly typeId: TypeId; readonly changes: Partial<TypeFields> }
export type ArchiveType = { readonly type: 'ArchiveType'; readonly typeId: TypeId }
export type RestoreType = { readonly type: 'RestoreType'; readonly typeId: TypeId }

export type AddLabel = {
  readonly type: 'AddLabel'
  readonly labelId: LabelId
  readonly name: string
  readonly color: string
}
export type EditLabel = {
  readonly type: 'EditLabel'
  readonly labelId: LabelId
  readonly changes: { readonly name?: string; readonly color?: string }
}
export type ArchiveLabel = { readonly type: 'ArchiveLabel'; readonly labelId: LabelId }
export type RestoreLabel = { readonly type: 'RestoreLabel'; readonly labelId: LabelId }

/** Sent by the server when an invitation is accepted, and by whoever keeps the people of a board. */
export type AddMember = {
  readonly type: 'AddMember'
  readonly memberId: MemberId
  readonly name: string
  readonly roles: Roles
}
export type RemoveMember = { readonly type: 'RemoveMember'; readonly memberId: MemberId }
export type SetRoles = { readonly type: 'SetRoles'; readonly memberId: MemberId; readonly roles: Roles }
export type HandOverOwner = {
  readonly type: 'HandOverOwner'
  readonly memberId: MemberId
  /** A holiday cover ends by itself; null = for good. */
  readonly until: Instant | null
}
export type HandOverChampion = { readonly type: 'HandOverChampion'; readonly memberId: MemberId }
