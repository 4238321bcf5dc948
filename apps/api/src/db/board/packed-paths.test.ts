import type { FlowEntries, ItemId } from '@paceboard/domain'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PackedPaths } from './packed-paths.ts'

const name = fc.stringMatching(/^[A-Za-z0-9_-]{1,12}$/)
const entry = fc.record({ at: fc.integer({ min: 0, max: 7_258_118_400_000 }), columnId: name })
const board = fc.uniqueArray(fc.record({ id: name, entries: fc.array(entry, { maxLength: 6 }) }), {
  selector: ({ id }) => id,
})

function listOf(entries: FlowEntries | undefined) {
  if (!entries || !('instantAt' in entries)) throw new Error('not packed')
  return Array.from({ length: entries.length }, (_, i) => ({
    at: entries.instantAt(i),
    columnId: entries.columnIdAt(i),
  }))
}

test('what was packed comes out again, up to a commit', () => {
  fc.assert(
    fc.property(board, fc.integer({ min: 0, max: 7 }), (items, upTo) => {
      const lines = items.map(({ id, entries }) => {
        return `${id} ${entries.map(({ at, columnId }, i) => `${at} ${columnId} ${i + 1};`).join('')}`
      })
      const paths = new PackedPaths(upTo)
      paths.add(lines.slice(0, 3).join('\n'))
      paths.add(lines.slice(3).join('\n'))
      for (const { id, entries } of items) expect(listOf(paths.get(id as ItemId))).toEqual(entries.slice(0, upTo))
      expect(paths.get('no such item' as ItemId)).toBeUndefined()
    }),
  )
})
