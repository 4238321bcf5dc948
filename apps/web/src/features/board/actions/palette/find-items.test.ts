import type { Board, Item, ItemId } from '@paceboard/domain'
import { expect, test } from 'vitest'
import { findItems } from './find-items.ts'

/** Only what is read of a board. */
function boardWith(titles: readonly (string | readonly [string, number])[]): Board {
  const items = titles.map((one, index) => {
    const [title, archivedAt] = typeof one === 'string' ? [one, null] : one
    return { id: `i${index + 1}` as ItemId, num: index + 1, title, archivedAt } as Item
  })
  return { items: new Map(items.map((item) => [item.id, item])) } as unknown as Board
}

const titlesFor = (board: Board, typed: string) => findItems(board, typed, 8).map(({ title }) => title)

test('the nearest title comes first, the newest among equals', () => {
  const board = boardWith(['Le site', 'Microsite', 'Site refait', 'Site vitrine', 'Brochure'])
  expect(titlesFor(board, 'site')).toEqual(['Site vitrine', 'Site refait', 'Le site', 'Microsite'])
})

test('accents do not matter, and words may be begun only', () => {
  const board = boardWith(['Événement de rentrée', 'Rentrée des classes'])
  expect(titlesFor(board, 'EVENEMENT rent')).toEqual(['Événement de rentrée'])
})

test('a number means the card of that number, then those that begin with it', () => {
  const board = boardWith(
    Array.from({ length: 30 }, (_, index) => (index === 4 ? 'Bilan 2' : `Carte ${'x'.repeat(index)}`)),
  )
  expect(findItems(board, '#2', 3).map(({ num }) => num)).toEqual([2, 29, 28])
  expect(findItems(board, '2', 30).map(({ num }) => num)).toContain(5)
  expect(findItems(board, '#', 3)).toEqual([])
})

test('what is put away is found after everything that is not', () => {
  const board = boardWith([['Site', 1], 'Microsite'])
  expect(titlesFor(board, 'site')).toEqual(['Microsite', 'Site'])
})

test('nothing typed finds nothing, and much finds no more than asked for', () => {
  const board = boardWith(Array.from({ length: 10_000 }, (_, index) => `Opération ${index}`))
  expect(findItems(board, ' ', 8)).toEqual([])
  expect(findItems(board, 'operation', 8)).toHaveLength(8)
})
