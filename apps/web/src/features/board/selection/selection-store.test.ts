import type { ItemId } from '@paceboard/domain'
import { beforeEach, describe, expect, test } from 'vitest'
import {
  clearSelection,
  keepSelected,
  selectAll,
  selectionStore,
  selectRange,
  toggleSelected,
} from './selection-store.ts'

const order = ['a', 'b', 'c', 'd', 'e'] as ItemId[]
const [a, b, c, d, e] = order as [ItemId, ItemId, ItemId, ItemId, ItemId]
const other = 'z' as ItemId
const chosen = () => [...selectionStore.getState().ids]

beforeEach(clearSelection)

test('one after the other is chosen, and given up again', () => {
  toggleSelected(b)
  toggleSelected(d)
  expect(chosen()).toEqual([b, d])
  toggleSelected(b)
  expect(chosen()).toEqual([d])
  toggleSelected(d)
  expect(selectionStore.getState()).toEqual({ ids: new Set(), anchor: null })
})

describe('a range', () => {
  test.each([
    { from: b, to: d, because: 'downwards' },
    { from: d, to: b, because: 'upwards' },
  ])('goes from the last one chosen by itself, $because', ({ from, to }) => {
    toggleSelected(from)
    selectRange(order, to)
    expect(chosen()).toEqual([b, c, d])
  })

  test('shrinks and turns around its beginning', () => {
    toggleSelected(c)
    selectRange(order, e)
    selectRange(order, d)
    expect(chosen()).toEqual([c, d])
    selectRange(order, a)
    expect(chosen()).toEqual([a, b, c])
  })

  test('takes the place of what was chosen in its list, not elsewhere', () => {
    toggleSelected(other)
    toggleSelected(a)
    toggleSelected(c)
    selectRange(order, d)
    expect(chosen()).toEqual([other, c, d])
  })

  test('begins where it is asked for when its beginning is in another list', () => {
    toggleSelected(other)
    selectRange(order, b)
    expect(chosen()).toEqual([other, b])
    selectRange(order, c)
    expect(chosen()).toEqual([other, b, c])
  })

  test('does not go to what the list does not show', () => {
    toggleSelected(a)
    selectRange(order, other)
    expect(chosen()).toEqual([a])
  })
})

test('a whole list joins what is chosen elsewhere', () => {
  toggleSelected(other)
  selectAll(order)
  expect(chosen()).toEqual([other, ...order])
  clearSelection()
  selectAll([])
  expect(chosen()).toEqual([])
})

test('what is not shown any more is given up, and with it the beginning of a range', () => {
  toggleSelected(a)
  toggleSelected(b)
  const before = selectionStore.getState()
  keepSelected(() => true)
  expect(selectionStore.getState()).toBe(before)
  keepSelected((id) => id !== b)
  expect(selectionStore.getState()).toEqual({ ids: new Set([a]), anchor: null })
  keepSelected(() => false)
  expect(selectionStore.getState()).toEqual({ ids: new Set(), anchor: null })
})
