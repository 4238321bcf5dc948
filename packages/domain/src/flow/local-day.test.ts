import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { addDays, DAY_MS, localDate } from '../time.ts'
import { isoDateOf, localDayIn, localDayOfDate } from './local-day.ts'

/** Clocks that change by an hour, by half an hour, around midnight, by a whole day, and never. */
const ZONES = [
  'UTC',
  'Europe/Sofia',
  'Europe/Paris',
  'America/Los_Angeles',
  'America/Sao_Paulo',
  'America/Recife',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Apia',
]

describe('localDayIn', () => {
  it('R3: the day is the calendar day of the zone', () => {
    const at = Date.parse('2024-03-11T22:30:00Z')
    expect(isoDateOf(localDayIn('UTC')(at))).toBe('2024-03-11')
    expect(isoDateOf(localDayIn('Europe/Sofia')(at))).toBe('2024-03-12')
  })

  it('R3: is exact to the millisecond around midnight on days when clocks change', () => {
    const paris = localDayIn('Europe/Paris')
    const startOfSpringDay = Date.parse('2024-03-30T23:00:00Z')
    expect(isoDateOf(paris(startOfSpringDay - 1))).toBe('2024-03-30')
    expect(isoDateOf(paris(startOfSpringDay))).toBe('2024-03-31')
    const endOfSpringDay = Date.parse('2024-03-31T22:00:00Z')
    expect(isoDateOf(paris(endOfSpringDay - 1))).toBe('2024-03-31')
    expect(isoDateOf(paris(endOfSpringDay))).toBe('2024-04-01')
  })

  it('R3: knows the day Samoa skipped', () => {
    const apia = localDayIn('Pacific/Apia')
    expect(isoDateOf(apia(Date.parse('2011-12-30T09:59:59Z')))).toBe('2011-12-29')
    expect(isoDateOf(apia(Date.parse('2011-12-30T10:00:00Z')))).toBe('2011-12-31')
  })

  it('R3: agrees with the calendar for any moment in any zone', () => {
    const anyMoment = fc.integer({ min: Date.parse('1980-01-01'), max: Date.parse('2037-12-31') })
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), anyMoment, (zone, at) => {
        expect(isoDateOf(localDayIn(zone)(at))).toBe(localDate(at, zone))
      }),
      { numRuns: 400 },
    )
  })

  it.each(ZONES)('R3: agrees with the calendar every quarter of an hour of the changing days in %s', (zone) => {
    const dayOf = localDayIn(zone)
    const changes = [
      '2000-10-07',
      '2000-10-14',
      '2010-11-06',
      '2011-12-29',
      '2018-02-17',
      '2018-11-03',
      '2024-03-30',
      '2024-04-06',
      '2024-10-26',
    ]
    for (const change of changes) {
      const from = Date.parse(change)
      for (let at = from; at < from + 2 * DAY_MS; at += 900_000) {
        expect(isoDateOf(dayOf(at)), new Date(at).toISOString()).toBe(localDate(at, zone))
      }
    }
  })

  it('asks the calendar twice for four UTC days, however many moments fall on them', () => {
    const format = vi.spyOn(Intl.DateTimeFormat.prototype as { readonly format: unknown }, 'format', 'get')
    // No other test asks for this zone: what a zone's days are is kept.
    const dayOf = localDayIn('Asia/Tokyo')
    for (let minute = 0; minute < 4 * 1440; minute++) dayOf(Date.parse('2024-03-14') + minute * 60_000)
    expect(format).toHaveBeenCalledTimes(2)
    format.mockRestore()
  })

  it('refuses a zone that does not exist', () => {
    expect(() => localDayIn('Mars/Olympus')).toThrow(RangeError)
  })
})

describe('day numbers', () => {
  it('go to dates and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 50_000 }), (day) => {
        expect(localDayOfDate(isoDateOf(day))).toBe(day)
        expect(isoDateOf(day)).toBe(addDays('1970-01-01', day))
      }),
    )
  })
})
