import { expect, it } from 'vitest'
import { pickLocale, toLocale } from './locale.ts'

it('understands regional tags', () => {
  expect(toLocale('fr-CA')).toBe('fr')
  expect(toLocale('EN-gb')).toBe('en')
  expect(toLocale('de')).toBeNull()
})

it('takes the first wish it can fulfil', () => {
  expect(pickLocale(null, 'fr', 'en')).toBe('fr')
  expect(pickLocale('de', undefined, 'fr-BE')).toBe('fr')
  expect(pickLocale('de', 'bg')).toBe('en')
})
