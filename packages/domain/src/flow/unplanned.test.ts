import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { flowFacts } from './flow-facts.ts'
import type { FlowItem } from './history.ts'
import { anyFlowOptions, anyHistory, anyWindow } from './testing/any-history.ts'
import { at, COLUMNS, item } from './testing/flow-builder.ts'
import { itemsOfOrigin, unplannedShare } from './unplanned.ts'

const ORIGINS = ['expedite', 'overLimit', 'fellIn', 'planned'] as const

function factsOf(...items: readonly FlowItem[]) {
  const settings = { zone: 'UTC', startPolicy: 'lastCommitment', unobservedStart: 'exclude', bounceSeconds: 0 } as const
  return flowFacts({ columns: COLUMNS, items }, { ...settings, asOf: at('2024-03-20') })
}

const waited = ['2024-03-01 ideas', '2024-03-04 drafting']

describe('unplannedShare', () => {
  it.each([
    ['planned', item('a', waited)],
    ['fellIn', item('a', ['2024-03-01 ideas', '2024-03-02 drafting'])],
    ['planned', item('a', ['2024-03-01 ideas', '2024-03-03 drafting'])],
    ['fellIn', item('a', ['2024-03-04 drafting'])],
    ['fellIn', item('a', ['2024-03-01 drafting', '2024-03-02 ready', '2024-03-09 drafting'])],
    ['overLimit', item('a', waited, { overLimit: true })],
    ['expedite', item('a', waited, { overLimit: true, expedite: true })],
  ] as const)('is told from the log: %s', (origin, one) => {
    expect(unplannedShare(factsOf(one)).counts[origin]).toBe(1)
  })

  it('is a share of what started in the window', () => {
    const facts = factsOf(
      item('a', waited),
      item('b', ['2024-03-05 drafting']),
      item('later', ['2024-03-12 drafting']),
      item('given up', ['2024-03-05 drafting'], { cancelledAt: at('2024-03-07') }),
      item('waiting', ['2024-03-05 ideas']),
    )
    expect(unplannedShare(facts, { to: '2024-03-10' })).toMatchObject({ n: 2, share: 0.5 })
    expect(unplannedShare(facts, { to: '2024-03-02' })).toMatchObject({ n: 0, share: null })
  })

  it('every count has as many items behind it, each item in one', () => {
    fc.assert(
      fc.property(anyHistory, anyFlowOptions, anyWindow, (history, options, window) => {
        const facts = flowFacts(history, options)
        const { n, counts } = unplannedShare(facts, window)
        const behind = ORIGINS.map((origin) => itemsOfOrigin(facts, window, origin))
        expect(behind.map((ids) => ids.length)).toEqual(ORIGINS.map((origin) => counts[origin]))
        expect(new Set(behind.flat()).size).toBe(n)
      }),
    )
  })
})
