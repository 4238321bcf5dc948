// @vitest-environment happy-dom
import type { ItemId } from '@paceboard/domain'
import { act, cleanup, render } from '@testing-library/react'
import { Profiler } from 'react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startI18n } from '../../../i18n/start.ts'
import { BoardClientContext } from '../../../lib/board/board-context.ts'
import { connect } from '../../../lib/board/testing/connect.ts'
import { ANA, FakeServer } from '../../../lib/board/testing/fake-server.ts'
import { dragStore, NOTHING, pickUp } from '../drag/drag-store.ts'
import { clearSelection, selectAll, selectRange, toggleSelected } from '../selection/selection-store.ts'
import { Card } from './card.tsx'

const ids = ['i0', 'i1', 'i2', 'i3', 'i4', 'i5'] as ItemId[]
const [first, second, third, fourth] = ids as [ItemId, ItemId, ItemId, ItemId]
const drawn: string[] = []

beforeEach(async () => {
  await startI18n('en')
  const { client } = connect(new FakeServer(6), ANA)
  render(
    <BoardClientContext value={client}>
      {ids.map((itemId) => (
        <Profiler key={itemId} id={itemId} onRender={(id) => drawn.push(id)}>
          <Card itemId={itemId} isTabStop={false} />
        </Profiler>
      ))}
    </BoardClientContext>,
  )
})

afterEach(() => {
  cleanup()
  clearSelection()
  dragStore.setState(NOTHING)
})

function drawnBy(change: () => void): readonly string[] {
  drawn.length = 0
  act(change)
  return drawn.toSorted()
}

test('selecting draws the cards whose selection changes, and no other', () => {
  expect(drawnBy(() => toggleSelected(second))).toEqual([second])
  expect(drawnBy(() => selectRange(ids, fourth))).toEqual([third, fourth])
  expect(drawnBy(() => selectRange(ids, first))).toEqual([first, third, fourth])
  expect(drawnBy(() => selectAll(ids))).toEqual(ids.slice(2))
  expect(drawnBy(clearSelection)).toEqual(ids)
})

test('lifting one of several draws those that are carried along', () => {
  drawnBy(() => selectAll([first, second]))
  const lifted = new Set(drawnBy(() => pickUp(first, 'keyboard', null)))
  expect(lifted).toEqual(new Set([first, second]))
})
