import fc from 'fast-check'
import { expect, test } from 'vitest'
import { entriesIn } from '../../../test/support/entries-in.ts'
import { PackedPaths } from './packed-paths.ts'

const name = fc.stringMatching(/^[A-Za-z0-9_-]{1,12}$/)
const entry = fc.record({ at: fc.integer({ min: 0, max: 7_258_118_400_000 }), columnId: name })
const board = fc.uniqueArray(
  fc.record({ num: fc.integer({ min: 1, max: 999 }), entries: fc.array(entry, { maxLength: 6 }) }),
  {
    selector: ({ num }) => num,
  },
)

test('what was packed comes out again, up to a commit', () => {
  fc.assert(
    fc.property(board, fc.integer({ min: 0, max: 7 }), (items, upTo) => {
      const lines = items.map(({ num, entries }) => {
        return `${num} ${entries.map(({ at, columnId }, i) => `${at} ${columnId} ${i + 1};`).join('')}`
      })
      const paths = new PackedPaths(upTo)
      paths.add(lines.slice(0, 3).join('\n'))
      paths.add(lines.slice(3).join('\n'))
      for (const { num, entries } of items) expect(entriesIn(paths, num)).toEqual(entries.slice(0, upTo))
      expect(paths.get(1000)).toBeUndefined()
    }),
  )
})

test('columns whose names begin and end alike and are as long stay apart', () => {
  const paths = new PackedPaths()
  paths.add('1 10 abc 1;20 adc 2;30 abc 3;40 adc 4;')
  expect(entriesIn(paths, 1).map(({ columnId }) => columnId)).toEqual(['abc', 'adc', 'abc', 'adc'])
})

test('a column is known again in the next text, and another in its place is not it', () => {
  const paths = new PackedPaths()
  for (const [i, columnId] of ['live', 'done', 'live'].entries()) paths.add(`${i} 10 ${columnId} 1;`)
  expect([0, 1, 2].flatMap((num) => entriesIn(paths, num)).map(({ columnId }) => columnId)).toEqual([
    'live',
    'done',
    'live',
  ])
})

test('a text that was cut off is an error, not a shorter path', () => {
  expect(() => new PackedPaths().add('1 10 a 1;20 b')).toThrow('does not end')
})
