// @vitest-environment happy-dom
import type { ColumnId, CommandId, ItemId } from '@paceboard/domain'
import { act, cleanup, render } from '@testing-library/react'
import { memo } from 'react'
import { afterEach, expect, test } from 'vitest'
import { dispatch } from './board-client.ts'
import { BoardClientContext, useColumn, useColumnItems, useItem } from './board-context.ts'
import { connect } from './testing/connect.ts'
import { ANA, BEN, FakeServer } from './testing/fake-server.ts'

afterEach(cleanup)

const drawn: string[] = []

const Column = memo(function Column({ columnId }: { readonly columnId: ColumnId }) {
  const items = useColumnItems(columnId)
  useColumn(columnId)
  drawn.push(columnId)
  return items.map((itemId) => <Card key={itemId} itemId={itemId} />)
})

const Card = memo(function Card({ itemId }: { readonly itemId: ItemId }) {
  drawn.push(itemId)
  return <p>{useItem(itemId)?.title}</p>
})

test("a colleague's move draws two columns and one card again, and nothing else", () => {
  const server = new FakeServer(12)
  const { client, line } = connect(server, ANA)
  const item = 'i3' as ItemId
  const [from, to] = [server.column(3), server.column(2)]
  render(
    <BoardClientContext value={client}>
      {server.at.board.columnOrder.map((columnId) => (
        <Column key={columnId} columnId={columnId} />
      ))}
    </BoardClientContext>,
  )

  drawn.length = 0
  server.post(BEN, {
    commandId: 'ben-1' as CommandId,
    command: { type: 'MoveItem', itemId: item, toColumnId: to, below: null },
  })
  act(() => line.pump())
  expect(drawn.toSorted()).toEqual([from, to, item].toSorted())

  drawn.length = 0
  act(() => {
    dispatch(client, { type: 'EditItem', itemId: item, changes: { title: 'Another title' } })
  })
  expect(drawn).toEqual([item])
  act(() => {
    line.deliver()
    line.pump()
  })
  expect(drawn.filter((one) => one !== item)).toEqual([])
})
