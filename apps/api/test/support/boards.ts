import { randomUUID } from 'node:crypto'
import type { BoardAnswer } from '@paceboard/contract'
import type { BoardCommand, BoardId, ColumnId, ItemId, MemberId, TypeId } from '@paceboard/domain'
import { expect } from 'vitest'
import type { ApiClient } from './api-client.ts'
import type { ApiUnderTest } from './api-under-test.ts'

export const boardId = (id: string) => id as BoardId
export const columnId = (id: string) => id as ColumnId
export const itemId = (id: string) => id as ItemId
export const memberId = (id: string) => id as MemberId
export const typeId = (id: string) => id as TypeId

/** A board of the simple template; whoever founds it is its Marketing Owner and Champion. */
export async function newBoard(client: ApiClient, template = 'simple'): Promise<BoardId> {
  const id = `b-${randomUUID()}`
  const wish = { boardId: id, name: 'Launch', template, locale: 'en', timezone: 'Europe/Paris' }
  const answer = await client.post('/api/boards', wish)
  expect(answer.status, JSON.stringify(answer.body)).toBe(201)
  return boardId(id)
}

export async function readBoard(client: ApiClient, id: BoardId): Promise<BoardAnswer> {
  const answer = await client.get(`/api/boards/${id}`)
  expect(answer.status).toBe(200)
  return answer.body as BoardAnswer
}

/** Sends a command that must be accepted; the seq it is at. */
export async function does(client: ApiClient, id: BoardId, command: BoardCommand): Promise<number> {
  const answer = await client.command(id, command)
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
  return (answer.body as { seq: number }).seq
}

/** The live columns of a board, left to right, by what they are for. */
export function columnsOf({ board }: BoardAnswer) {
  const byId = new Map(board.columns.map((column) => [column.id, column]))
  const ordered = board.columnOrder.map((id) => byId.get(id)).filter((column) => column !== undefined)
  const ofKind = (kind: string): ColumnId => {
    const found = ordered.find((column) => column.kind === kind)
    if (!found) throw new Error(`the template has no ${kind} column`)
    return found.id
  }
  return { ordered, ofKind }
}

/** Puts somebody on a board, as accepting an invitation does. */
export async function addMember(api: ApiUnderTest, id: BoardId, keeper: string, userId: string): Promise<void> {
  const roles = { champion: false, member: true, stakeholder: false, cast: false }
  const command = { type: 'AddMember', memberId: memberId(userId), name: userId, roles } as const
  const commandId = `add-${randomUUID()}` as Parameters<typeof api.deps.boards.execute>[1]['commandId']
  const actor = { memberId: memberId(keeper), admin: false }
  const answer = await api.deps.boards.execute(id, { commandId, actor, command })
  expect(answer.ok).toBe(true)
}
