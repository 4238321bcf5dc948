import { describe, expect, it } from 'vitest'
import type { ColumnId } from '../ids.ts'
import { at, COLUMNS, entries } from './testing/flow-builder.ts'
import { entriesOf, runOf } from './testing/run-of.ts'

const all = entries('2024-03-01 ideas', '2024-03-02 drafting', '2024-03-03 published')

describe('EntryRun', () => {
  it('R16: ignores what happened after asOf, and counts what happened at it', () => {
    expect(entriesOf(runOf(all, COLUMNS, at('2024-03-02')))).toEqual(all.slice(0, 2))
    expect(entriesOf(runOf(all, COLUMNS, at('2024-03-02') - 1))).toEqual(all.slice(0, 1))
  })

  it('R16: orders by time and leaves the given list alone', () => {
    const shuffled = [...all].reverse()
    expect(entriesOf(runOf(shuffled, COLUMNS, at('2024-04-01')))).toEqual(all)
    expect(shuffled[0]).toBe(all[2])
  })

  it('R16: entries at the same moment keep their order', () => {
    const tied = entries('2024-03-05 review', '2024-03-01 published', '2024-03-01 ideas', '2024-03-01 drafting')
    const columns = entriesOf(runOf(tied, COLUMNS, at('2024-04-01'))).map((entry) => entry.columnId)
    expect(columns).toEqual(['published', 'ideas', 'drafting', 'review'])
  })

  it('R16: ignores unmapped columns', () => {
    const foreign = entries('2024-03-01 elsewhere', '2024-03-02 drafting')
    expect(entriesOf(runOf(foreign, COLUMNS, at('2024-04-01')))).toEqual(foreign.slice(1))
  })

  it('R18: keeps entries into a removed column, which is still listed', () => {
    const proof = 'proof' as ColumnId
    const withRemoved = [...COLUMNS, { id: proof }]
    const old = entries('2024-03-01 ideas', '2024-03-02 proof')
    expect(entriesOf(runOf(old, withRemoved, at('2024-04-01')), withRemoved)).toEqual(old)
  })
})
