// @vitest-environment happy-dom
import type { ColumnId, CommandId, ItemId } from '@paceboard/domain'
import { act, cleanup, render } from '@testing-library/react'
import { memo } from 'react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { BoardClientContext, useItem } from '../../../lib/board/board-context.ts'
import { connect } from '../../../lib/board/testing/connect.ts'
import { ANA, BEN, FakeServer } from '../../../lib/board/testing/fake-server.ts'
import { BoardViewProvider, useColumnRows } from './board-view.tsx'
import { isLane } from './rows.ts'

afterEach(cleanup)

const drawn: string[] = []
beforeEach(() => {
  drawn.length = 0
})

const Column = memo(function Column({ columnId }: { readonly columnId: ColumnId }) {
  const rows = useColumnRows(columnId)
  drawn.push(columnId)
  return rows.map((row) => (isLane(row) ? <h3 key={row}>{row}</h3> : <Card key={row} itemId={row} />))
})

const Card = memo(function Card({ itemId }: { readonly itemId: ItemId }) {
  drawn.push(itemId)
  return <p>{useItem(itemId)?.title}</p>
})

/** Twelve cards, i0 to i11, dealt to four columns; the address filters and groups them. */
function openBoard(search: string) {
  window.history.replaceState(null, '', `/boards/b1${search}`)
  const server = new FakeServer(12)
  const { client, line } = connect(server, ANA)
  render(
    <BoardClientContext value={client}>
      <BoardViewProvider>
        {server.at.board.columnOrder.map((columnId) => (
          <Column key={columnId} columnId={columnId} />
        ))}
      </BoardViewProvider>
    </BoardClientContext>,
  )
  const cards = drawn.filter((one) => /^i\d+$/.test(one)).toSorted()
  drawn.length = 0
  let commands = 0
  function colleagueMoves(itemId: string, to: ColumnId) {
    const command = { type: 'MoveItem', itemId: itemId as ItemId, toColumnId: to, below: null } as const
    server.post(BEN, { commandId: `ben-${commands++}` as CommandId, command })
    act(() => line.pump())
  }
  return { server, cards, colleagueMoves }
}

test("under a filter, a colleague's move of a shown card draws two columns and that card, of a hidden one nothing", () => {
  const { server, cards, colleagueMoves } = openBoard('?q=i1')
  expect(cards).toEqual(['i1', 'i10', 'i11'])
  colleagueMoves('i2', server.column(3))
  expect(drawn).toEqual([])
  colleagueMoves('i11', server.column(2))
  expect(drawn.toSorted()).toEqual([server.column(3), server.column(2), 'i11'].toSorted())
})

test('in lanes too, only two columns and the card are drawn', () => {
  const { server, cards, colleagueMoves } = openBoard('?lanes=pace')
  expect(cards).toHaveLength(12)
  colleagueMoves('i3', server.column(2))
  expect(drawn.toSorted()).toEqual([server.column(3), server.column(2), 'i3'].toSorted())
})
