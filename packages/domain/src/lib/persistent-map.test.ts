import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PersistentMap } from './persistent-map.ts'

/** Few keys, so that they are written again. */
const entries = fc.array(fc.tuple(fc.integer({ min: 0, max: 50 }).map(String), fc.integer()))

const contents = (map: PersistentMap<string, unknown>) => [...map.values()].map(String).sort()

describe('a persistent map', () => {
  test('holds what a map holds, however it is filled', () => {
    fc.assert(
      fc.property(entries, fc.string(), (pairs, stranger) => {
        const model = new Map(pairs)
        const stepwise = pairs.reduce((map, [key, value]) => map.set(key, value), PersistentMap.empty<string, number>())
        for (const map of [stepwise, PersistentMap.from(pairs)]) {
          expect(map.size).toBe(model.size)
          for (const key of [...model.keys(), stranger]) {
            expect(map.get(key)).toBe(model.get(key))
            expect(map.has(key)).toBe(model.has(key))
          }
          expect(contents(map)).toEqual([...model.values()].map(String).sort())
        }
      }),
    )
  })

  test('never changes: what was taken before stays as it was', () => {
    fc.assert(
      fc.property(entries, entries, (before, after) => {
        const old = PersistentMap.from(before)
        const seen = contents(old)
        after.reduce((map, [key, value]) => map.set(key, value), old)
        expect(contents(old)).toEqual(seen)
        expect(old.size).toBe(new Map(before).size)
      }),
    )
  })

  test('tells what changed since an earlier state, and nothing else', () => {
    fc.assert(
      fc.property(entries, entries, entries, (before, after, others) => {
        const old = PersistentMap.from(before)
        const now = after.reduce((map, [key, value]) => map.set(key, value), old)
        const changed = new Set(
          [...before, ...after].map(([key]) => key).filter((key) => now.get(key) !== old.get(key)),
        )
        expect([...now.changedSince(old)].sort()).toEqual([...changed].sort())
        const stranger = PersistentMap.from(others)
        const all = new Set([...before, ...others].map(([key]) => key))
        const differing = [...all].filter((key) => stranger.get(key) !== old.get(key))
        expect([...stranger.changedSince(old)].sort()).toEqual(differing.sort())
      }),
    )
  })

  test('keeps keys apart that share a leaf', () => {
    const keys = Array.from({ length: 20_000 }, (_, i) => `item-${i}`)
    const map = PersistentMap.from(keys.map((key) => [key, key] as const))
    expect(map.size).toBe(keys.length)
    expect(keys.filter((key) => map.set('item-7', 'changed').get(key) !== key)).toEqual(['item-7'])
  })
})
