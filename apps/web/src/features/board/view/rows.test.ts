import type { Board, ColumnId, Item, ItemId } from '@paceboard/domain'
import { expect, test } from 'vitest'
import { neighbourCard } from '../card-keys.ts'
import { dropToCommand, placeOf } from '../drag/drop-to-command.ts'
import { liftedTo } from '../drag/keyboard-lift.ts'
import { earlierFor, type Look, laneAt, lanesFor, rowsFor, showsFor } from './rows.ts'

const [left, right] = ['left', 'right'] as ColumnId[] as [ColumnId, ColumnId]
const id = (name: string) => name as ItemId
const EVERYTHING: Look = {
  matches: null,
  swimlanes: 'none',
  isBanded: true,
  collapsed: new Set(),
  foldedLanes: new Set(),
  wholeLanes: new Set(),
}

/** Left: sprints a, c, e, marathons b, d, and f without a pace; right: sprint x and marathons y, z. */
const board = boardOf({
  left: 'a:sprint b:marathon c:sprint d:marathon e:sprint f',
  right: 'x:sprint y:marathon z:marathon',
})
const inLanes = rowsFor({ ...EVERYTHING, swimlanes: 'pace' })
const vowels = rowsFor({ ...EVERYTHING, matches: ({ title }) => /[aeiouy]/.test(title) })

test('without filters and lanes, the rows of a column are its very cards', () => {
  expect(rowsFor(EVERYTHING)(board, left)).toBe(board.order.get(left)?.ids)
})

test('a filter leaves cards out, a folded column shows none', () => {
  expect(vowels(board, left)).toEqual(['a', 'e'])
  expect(rowsFor({ ...EVERYTHING, collapsed: new Set([left]) })(board, left)).toEqual([])
})

test('every column shows the lanes that have cards anywhere, in one order', () => {
  expect(inLanes(board, left)).toEqual(['lane sprint', 'a', 'c', 'e', 'lane marathon', 'b', 'd', 'lane ', 'f'])
  expect(inLanes(board, right)).toEqual(['lane sprint', 'x', 'lane marathon', 'y', 'z', 'lane '])
  const sprints = rowsFor({ ...EVERYTHING, swimlanes: 'pace', matches: ({ plan }) => plan?.pace === 'sprint' })
  expect(sprints(board, right)).toEqual(['lane sprint', 'x'])
  expect([...lanesFor({ ...EVERYTHING, swimlanes: 'pace' })(board)]).toEqual([
    ['sprint', { cards: 4, unfinished: 3 }],
    ['marathon', { cards: 4, unfinished: 2 }],
    ['', { cards: 1, unfinished: 1 }],
  ])
  // On a phone one column is seen: it has its own lanes, and they are not folded.
  const onPhone = rowsFor({ ...EVERYTHING, swimlanes: 'pace', isBanded: false, foldedLanes: new Set(['sprint']) })
  expect(onPhone(board, right)).toEqual(['lane sprint', 'x', 'lane marathon', 'y', 'z'])
  expect(laneAt(inLanes(board, right), 0)).toBe('sprint')
  expect(laneAt(inLanes(board, right), 2)).toBe('sprint')
  expect(laneAt(inLanes(board, right), 3)).toBe('marathon')
  expect(laneAt(board.order.get(left)?.ids ?? [], 2)).toBeNull()
})

test('a folded lane is its head alone: arrows pass over its cards, and they are not on screen', () => {
  const look: Look = { ...EVERYTHING, swimlanes: 'pace', foldedLanes: new Set(['marathon']) }
  expect(rowsFor(look)(board, left)).toEqual(['lane sprint', 'a', 'c', 'e', 'lane marathon', 'lane ', 'f'])
  expect(neighbourCard(board, id('e'), 'ArrowDown', rowsFor(look))).toBe('f')
  expect(['a', 'b'].map((name) => showsFor(look)(board, id(name)))).toEqual([true, false])
  expect(lanesFor(look)(board).get('marathon')?.cards).toBe(4)
})

test('of what is finished a lane shows the last, as many as there are to do, until it is asked for more', () => {
  const done = boardOf({ left: 'a:sprint b:sprint', right: 'p:sprint q:sprint r:sprint s:sprint t u' }, 'done')
  const look: Look = { ...EVERYTHING, swimlanes: 'pace' }
  expect(rowsFor(look)(done, right)).toEqual(['lane sprint', 'r', 's', 'lane ', 'u'])
  expect(['sprint', ''].map((lane) => earlierFor(look)(done, right, lane))).toEqual([2, 1])
  expect(earlierFor(look)(done, left, 'sprint')).toBe(0)
  expect(['p', 'r'].map((name) => showsFor(look)(done, id(name)))).toEqual([false, true])
  // On top of those shown, yet below those that are not.
  const drop = { itemId: id('a'), columnId: right, index: 1 }
  expect(dropToCommand(done, drop, rowsFor(look))?.below).toBe('q')
  const whole: Look = { ...look, wholeLanes: new Set(['sprint']) }
  expect(rowsFor(whole)(done, right)).toHaveLength(7)
  expect(earlierFor(whole)(done, right, 'sprint')).toBe(0)
})

test.each([
  { item: 'x', index: 0, below: null, because: 'above the first shown, which is the first of all' },
  { item: 'x', index: 1, below: 'a', because: 'the hidden ones below it stay below' },
  { item: 'x', index: 2, below: 'e', because: 'right below the last shown, before the hidden last' },
  { item: 'e', index: 0, below: null, because: 'within the column' },
])('dropped between shown cards, $item at $index sits below $below: $because', ({ item, index, below }) => {
  const drop = { itemId: id(item), columnId: left, index }
  expect(dropToCommand(board, drop, vowels)).toEqual({ type: 'MoveItem', itemId: item, toColumnId: left, below })
})

test('above the first shown card means right above it, and not over the hidden ones', () => {
  const last = rowsFor({ ...EVERYTHING, matches: ({ title }) => title === 'e' })
  expect(dropToCommand(board, { itemId: id('x'), columnId: left, index: 0 }, last)?.below).toBe('d')
})

test('where nothing is shown, a card lands at the end', () => {
  const nothing = rowsFor({ ...EVERYTHING, matches: () => false })
  const drop = { itemId: id('x'), columnId: left, index: 0 }
  expect(dropToCommand(board, drop, nothing)?.below).toBe('f')
  expect(placeOf(board, drop, nothing)).toEqual({ place: 7, all: 7 })
  expect(dropToCommand(board, { ...drop, itemId: id('f') }, nothing)).toBeNull()
})

test('between the shown cards that it is between already, nothing moves, whatever is hidden there', () => {
  for (const index of [1, 2])
    expect(dropToCommand(board, { itemId: id('e'), columnId: left, index }, vowels)).toBeNull()
})

test.each([
  { index: 1, below: null, because: 'top of the sprints: right above a' },
  { index: 4, below: 'e', because: 'end of the sprints' },
  { index: 5, below: 'a', because: 'top of the marathons: right above b' },
  { index: 9, below: 'f', because: 'the end' },
])('in lanes, at $index: below $below, $because', ({ index, below }) => {
  expect(dropToCommand(board, { itemId: id('y'), columnId: left, index }, inLanes)?.below).toBe(below)
})

test('places are counted among the cards shown', () => {
  expect(placeOf(board, { itemId: id('x'), columnId: left, index: 2 }, vowels)).toEqual({ place: 3, all: 3 })
  expect(placeOf(board, { itemId: id('x'), columnId: left, index: 6 }, inLanes)).toEqual({ place: 5, all: 7 })
})

test.each([
  { from: 'e', key: 'ArrowDown', to: 'b', because: 'from lane to lane' },
  { from: 'b', key: 'ArrowUp', to: 'e', because: 'and back' },
  { from: 'd', key: 'ArrowRight', to: 'z', because: 'the same height of the same lane' },
  { from: 'e', key: 'ArrowRight', to: 'x', because: 'that lane is shorter there' },
  { from: 'f', key: 'ArrowRight', to: 'z', because: 'no such lane there: the same height of the column' },
  { from: 'f', key: 'Home', to: 'a', because: 'the first of the column' },
  { from: 'y', key: 'ArrowRight', to: null, because: 'there is no column further' },
])('$key from $from: $because', ({ from, key, to }) => {
  expect(neighbourCard(board, id(from), key, inLanes)).toBe(to)
})

test('arrows pass over hidden cards and folded columns', () => {
  expect(neighbourCard(board, id('a'), 'ArrowDown', vowels)).toBe('e')
  expect(neighbourCard(board, id('e'), 'ArrowRight', vowels)).toBe('y')
  expect(
    neighbourCard(board, id('a'), 'ArrowRight', rowsFor({ ...EVERYTHING, collapsed: new Set([right]) })),
  ).toBeNull()
})

test.each([
  { item: 'a', index: 1, key: 'ArrowUp', to: { columnId: left, index: 1 }, because: 'no head is passed at the top' },
  { item: 'e', index: 3, key: 'ArrowDown', to: { columnId: left, index: 5 }, because: 'over the next head' },
  { item: 'd', index: 6, key: 'ArrowRight', to: { columnId: right, index: 4 }, because: 'into the same lane' },
  { item: 'e', index: 3, key: 'ArrowRight', to: { columnId: right, index: 2 }, because: 'whose end comes sooner' },
] as const)('lifted over lanes, $item with $key: $because', ({ item, index, key, to }) => {
  expect(liftedTo(board, id(item), { columnId: left, index }, key, inLanes)).toEqual(to)
})

function boardOf(columns: Record<string, string>, rightKind = 'active'): Board {
  const items = new Map<ItemId, Item>()
  const order = new Map<ColumnId, { ids: ItemId[] }>()
  for (const [columnId, cards] of Object.entries(columns)) {
    const names = cards.split(' ').map((card) => card.split(':'))
    order.set(columnId as ColumnId, { ids: names.map(([name]) => id(name ?? '')) })
    for (const [name = '', pace] of names) {
      items.set(id(name), {
        id: name,
        title: name,
        columnId,
        plan: pace ? { pace } : null,
        archivedAt: null,
      } as unknown as Item)
    }
  }
  const known = new Map(
    [...order.keys()].map((columnId) => [
      columnId,
      { id: columnId, kind: columnId === right ? rightKind : 'active', archivedAt: null },
    ]),
  )
  return { columnOrder: [...order.keys()], columns: known, items, order } as unknown as Board
}
