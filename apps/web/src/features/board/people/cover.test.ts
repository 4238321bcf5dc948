import { expect, it } from 'vitest'
import { coverEnd, lastCoverDay } from './cover.ts'

it('lasts to the end of its last day where the board is, through a change of clocks', () => {
  const until = coverEnd('2026-10-24', 'Europe/Paris')
  expect(until).toBe(Date.parse('2026-10-25T00:00:00+02:00'))
  const afterChange = coverEnd('2026-10-25', 'Europe/Paris')
  expect(afterChange).toBe(Date.parse('2026-10-26T00:00:00+01:00'))
  expect(lastCoverDay(Date.parse('2026-10-26T00:00:00+01:00'), 'Europe/Paris')).toBe('2026-10-25')
})
