import type { ItemId } from '@paceboard/domain'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { unpackedPaths } from './packed-paths.ts'

const name = fc.stringMatching(/^[A-Za-z0-9_-]{1,12}$/)
const entry = fc.record({ at: fc.integer({ min: 0, max: 7_258_118_400_000 }), columnId: name })
const board = fc.uniqueArray(fc.record({ id: name, entries: fc.array(entry, { maxLength: 6 }) }), {
  selector: ({ id }) => id,
})

test('what was packed comes out again, up to a commit', () => {
  fc.assert(
    fc.property(board, fc.integer({ min: 0, max: 7 }), (items, upTo) => {
      const lines = items.map(({ id, entries }) => {
        return `${id} ${entries.map(({ at, columnId }, i) => `${at} ${columnId} ${i + 1};`).join('')}`
      })
      const paths = unpackedPaths(lines.join('\n'), upTo)
      for (const { id, entries } of items) expect(paths.get(id as ItemId)).toEqual(entries.slice(0, upTo))
      expect(paths.get('no such item' as ItemId)).toBeUndefined()
    }),
  )
})
