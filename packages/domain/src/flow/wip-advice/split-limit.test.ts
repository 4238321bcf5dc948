import { describe, expect, it } from 'vitest'
import type { ColumnId } from '../../ids.ts'
import { splitLimit } from './split-limit.ts'

const split = (limit: number, times: Readonly<Record<string, number>>) =>
  Object.fromEntries(
    splitLimit(
      limit,
      Object.entries(times).map(([id, time]) => ({ columnId: id as ColumnId, time })),
    ),
  )

describe('splitLimit', () => {
  it('gives the columns in which items stand longest most of it', () => {
    expect(split(9, { writing: 6, review: 2, design: 1 })).toEqual({ writing: 6, review: 2, design: 1 })
    expect(split(7, { writing: 5, review: 5 })).toEqual({ writing: 4, review: 3 })
  })

  it('leaves no column without any', () => {
    expect(split(6, { writing: 100, review: 1 })).toEqual({ writing: 5, review: 1 })
    expect(split(2, { writing: 1, review: 1, design: 1 })).toEqual({ writing: 1, review: 1, design: 1 })
  })

  it('says nothing without times', () => {
    expect(split(5, { writing: 0 })).toEqual({})
    expect(split(5, {})).toEqual({})
  })
})
