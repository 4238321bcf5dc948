import {
  type BoardId,
  type Column,
  type Commit,
  type ItemType,
  type Label,
  type Member,
  type StoredType,
  type Suggestion,
  wholeType,
} from '@paceboard/domain'
import type { Prisma } from '../../generated/sqlite/client.ts'
import { dateOf, fromJson, instantOf, json } from './json.ts'

/*
 * Domain entities as rows and back. `position` is the place in the board's own order, which a database does not keep.
 */

export function columnRow(boardId: BoardId, column: Column, position: number): Prisma.ColumnCreateManyInput {
  const { id, kind, archivedAt, ...data } = column
  return { boardId, id, position, kind, archivedAt: dateOf(archivedAt), data: json(data) }
}

export function columnFrom(row: Prisma.ColumnModel): Column {
  return {
    ...fromJson<Omit<Column, 'id' | 'kind' | 'archivedAt'>>(row.data),
    id: row.id as Column['id'],
    kind: row.kind as Column['kind'],
    archivedAt: instantOf(row.archivedAt),
  }
}

export function typeRow(boardId: BoardId, type: ItemType, position: number): Prisma.ItemTypeCreateManyInput {
  const { id, archivedAt, ...data } = type
  return { boardId, id, position, archivedAt: dateOf(archivedAt), data: json(data) }
}

export function typeFrom(row: Prisma.ItemTypeModel): ItemType {
  return wholeType({
    ...fromJson<Omit<StoredType, 'id' | 'archivedAt'>>(row.data),
    id: row.id as ItemType['id'],
    archivedAt: instantOf(row.archivedAt),
  })
}

export function labelRow(boardId: BoardId, label: Label, position: number): Prisma.LabelCreateManyInput {
  return { ...label, boardId, position, archivedAt: dateOf(label.archivedAt) }
}

export function labelFrom({ id, name, color, archivedAt }: Prisma.LabelModel): Label {
  return { id: id as Label['id'], name, color, archivedAt: instantOf(archivedAt) }
}

export function memberRow(boardId: BoardId, member: Member, position: number): Prisma.MemberCreateManyInput {
  const { id, name, roles, removedAt } = member
  return { boardId, id, position, name, roles: json(roles), removedAt: dateOf(removedAt) }
}

export function memberFrom(row: Prisma.MemberModel): Member {
  return {
    id: row.id as Member['id'],
    name: row.name,
    roles: fromJson<Member['roles']>(row.roles),
    removedAt: instantOf(row.removedAt),
  }
}

export function suggestionRow(boardId: BoardId, suggestion: Suggestion): Prisma.SuggestionCreateManyInput {
  return { ...suggestion, boardId, at: new Date(suggestion.at) }
}

export function suggestionFrom({ id, itemId, below, reason, by, at }: Prisma.SuggestionModel): Suggestion {
  return {
    id: id as Suggestion['id'],
    itemId: itemId as Suggestion['itemId'],
    below: below as Suggestion['below'],
    reason,
    by: by as Suggestion['by'],
    at: at.getTime(),
  }
}

export function commitRow(boardId: BoardId, commit: Commit): Prisma.CommitCreateManyInput {
  const events = commit.events as unknown as Prisma.InputJsonArray
  return { boardId, seq: commit.seq, commandId: commit.commandId, by: commit.by, at: new Date(commit.at), events }
}

export function commitFrom(row: Prisma.CommitModel): Commit {
  return {
    seq: row.seq,
    commandId: row.commandId as Commit['commandId'],
    by: row.by as Commit['by'],
    at: row.at.getTime(),
    events: fromJson<Commit['events']>(row.events),
  }
}
