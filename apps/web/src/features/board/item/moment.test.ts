import { expect, test } from 'vitest'
import { fromInput, toInput } from './moment.ts'

test('a moment is written and read in the zone of the board', () => {
  const at = Date.UTC(2026, 6, 14, 7, 30)
  expect(toInput(at, 'Europe/Paris')).toBe('2026-07-14T09:30')
  expect(fromInput('2026-07-14T09:30', 'Europe/Paris')).toBe(at)
  expect(fromInput('2026-07-14T09:30', 'America/Montreal')).toBe(Date.UTC(2026, 6, 14, 13, 30))
})

test('a half-typed moment is none', () => {
  expect(fromInput('', 'Europe/Paris')).toBeNull()
  expect(fromInput('2026-07-14', 'Europe/Paris')).toBeNull()
})
