import { describe, expect, it } from 'vitest'
import type { ColumnId } from '../ids.ts'
import { countedEntries } from './counted-entries.ts'
import { phaseByColumn } from './phase.ts'
import { at, COLUMNS, entries } from './testing/flow-builder.ts'

const phases = phaseByColumn(COLUMNS)
const all = entries('2024-03-01 ideas', '2024-03-02 drafting', '2024-03-03 published')

describe('countedEntries', () => {
  it('R16: ignores what happened after asOf, and counts what happened at it', () => {
    expect(countedEntries(all, at('2024-03-02'), phases)).toEqual(all.slice(0, 2))
    expect(countedEntries(all, at('2024-03-02') - 1, phases)).toEqual(all.slice(0, 1))
  })

  it('R16: orders by time and leaves the given list alone', () => {
    const shuffled = [...all].reverse()
    expect(countedEntries(shuffled, at('2024-04-01'), phases)).toEqual(all)
    expect(shuffled[0]).toBe(all[2])
  })

  it('R16: entries at the same moment keep their order', () => {
    const tied = entries('2024-03-05 review', '2024-03-01 published', '2024-03-01 ideas', '2024-03-01 drafting')
    const columns = countedEntries(tied, at('2024-04-01'), phases).map((entry) => entry.columnId)
    expect(columns).toEqual(['published', 'ideas', 'drafting', 'review'])
  })

  it('R16: ignores unmapped columns', () => {
    const foreign = entries('2024-03-01 elsewhere', '2024-03-02 drafting')
    expect(countedEntries(foreign, at('2024-04-01'), phases)).toEqual(foreign.slice(1))
  })

  it('R18: keeps entries into a removed column, which is still listed with its phase', () => {
    const proof = 'proof' as ColumnId
    const withRemoved = phaseByColumn([...COLUMNS, { id: proof, phase: 'started' }])
    const old = entries('2024-03-01 ideas', '2024-03-02 proof')
    expect(countedEntries(old, at('2024-04-01'), withRemoved)).toEqual(old)
    expect(withRemoved.get(proof)).toBe('started')
  })
})
