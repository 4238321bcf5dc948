import { describe, expect, it } from 'vitest'
import { formatFor } from './format.ts'

const en = formatFor('en', 'Europe/Paris')
const fr = formatFor('fr', 'Europe/Paris')
const now = Date.parse('2026-11-12T13:05:00Z')
const minutes = (count: number) => count * 60_000

/** Intl separates with several kinds of space, and changes them between versions. */
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/gu, ' ')

describe('moments', () => {
  it('shows the board’s time, not the machine’s', () => {
    expect(en.time(now)).toBe('14:05')
    expect(formatFor('en', 'America/New_York').time(now)).toBe('08:05')
  })

  it('places late evening on the board’s own day', () => {
    expect(en.date(Date.parse('2026-11-12T23:30:00Z'))).toBe('13 Nov 2026')
  })

  it('says how long ago, then falls back to the date after a week', () => {
    expect(en.relative(now - 10_000, now)).toBe('now')
    expect(en.relative(now - minutes(5), now)).toBe('5 minutes ago')
    expect(fr.relative(now - minutes(120), now)).toBe('il y a 2 heures')
    expect(fr.relative(now + minutes(60 * 24), now)).toBe('demain')
    expect(en.relative(now - minutes(60 * 24 * 30), now)).toBe('13 Oct 2026')
  })
})

describe('calendar days', () => {
  it('keeps the day whatever the zone', () => {
    expect(formatFor('en', 'Pacific/Auckland').day('2026-11-12', '2026-01-01')).toBe('12 Nov')
  })

  it('adds the year only when it is another one', () => {
    expect(fr.day('2027-02-01', '2026-11-12')).toBe('1 févr. 2027')
  })

  it('names near days', () => {
    expect(fr.relativeDay('2026-11-12', '2026-11-12')).toBe('aujourd’hui')
    expect(en.relativeDay('2026-11-11', '2026-11-12')).toBe('yesterday')
    expect(en.relativeDay('2026-11-15', '2026-11-12')).toBe('in 3 days')
    expect(en.relativeDay('2026-11-30', '2026-11-12')).toBe('30 Nov')
  })
})

describe('numbers', () => {
  it('writes quantities as each language does', () => {
    expect(en.days(7)).toBe('7d')
    expect(plain(fr.days(7.25))).toBe('7,3 j')
    expect(plain(fr.number(12345.67))).toBe('12 345,7')
    expect(en.percent(0.425)).toBe('43%')
    expect(plain(fr.percent(0.42))).toBe('42 %')
    expect(fr.list(['Ana', 'Léo', 'Inès'])).toBe('Ana, Léo et Inès')
  })
})
