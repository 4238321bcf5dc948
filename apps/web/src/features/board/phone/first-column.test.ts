import type { CommandId, ItemId } from '@paceboard/domain'
import { expect, test } from 'vitest'
import { ANA, FakeServer } from '../../../lib/board/testing/fake-server.ts'
import { firstColumn } from './first-column.ts'

function withCardIn(index: number): FakeServer {
  const server = new FakeServer(0)
  const place = { columnId: server.column(index), below: null }
  const command = {
    type: 'CreateItem',
    itemId: 'i' as ItemId,
    typeId: server.typeId,
    title: 'i',
    locale: 'en',
    place,
  } as const
  server.post(ANA, { commandId: 'make' as CommandId, command })
  return server
}

test('a phone opens where there is something to see', () => {
  const server = withCardIn(2)
  expect(firstColumn(server.at.board, null)).toBe(server.column(2))
})

test('an empty board opens on its first column', () => {
  const server = new FakeServer(0)
  expect(firstColumn(server.at.board, null)).toBe(server.column(0))
})

test('the column left last comes first, as long as the board has it', () => {
  const server = withCardIn(2)
  expect(firstColumn(server.at.board, server.column(1))).toBe(server.column(1))
  expect(firstColumn(server.at.board, 'gone')).toBe(server.column(2))
})
