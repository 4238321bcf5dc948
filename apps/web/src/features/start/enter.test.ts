import { expect, it } from 'vitest'
import { safeNext } from './enter.ts'

it('leads to pages of this app only', () => {
  expect(safeNext('/boards/abc/people?x=1')).toBe('/boards/abc/people?x=1')
  expect(safeNext(null)).toBe('/')
  for (const evil of ['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)', '']) {
    expect(safeNext(evil)).toBe('/')
  }
})
