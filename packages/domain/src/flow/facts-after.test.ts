import { describe, expect, it } from 'vitest'
import { factsAfter, flowFacts } from './flow-facts.ts'
import { at, COLUMNS, item } from './testing/flow-builder.ts'
import { wipAsItWas } from './wip-as-it-was.ts'

const options = {
  asOf: at('2024-03-20'),
  zone: 'UTC',
  startPolicy: 'lastCommitment',
  unobservedStart: 'exclude',
  bounceSeconds: 0,
} as const

describe('facts after many changes', () => {
  const still = item('still', ['2024-03-01 ideas', '2024-03-05 drafting'])
  const moves = (n: number) =>
    Array.from({ length: n }, (_, i) => `2024-03-1${i % 2} ${i % 2 === 0 ? 'drafting' : 'review'}`).sort()

  it('keep no room for entries of the past', () => {
    let facts = flowFacts({ columns: COLUMNS, items: [still, item('busy', ['2024-03-02 ideas'])] }, options)
    let most = 0
    for (let change = 0; change < 100; change++) {
      const busy = item('busy', ['2024-03-02 ideas', ...moves(change % 4)])
      facts = factsAfter(facts, { columns: COLUMNS, items: [busy] }, options)
      most = Math.max(most, facts.entries.room.places.length)
      const anew = flowFacts({ columns: COLUMNS, items: [still, busy] }, options)
      expect(wipAsItWas(facts)).toEqual(wipAsItWas(anew))
    }
    expect(most).toBeLessThan(100)
  })
})
