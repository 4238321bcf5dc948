import { COLORS } from '@paceboard/domain'
import { expect, it } from 'vitest'
import { HUES, hueOfId, toHue } from './hue.ts'
import { initials } from './initials.ts'

it('takes the first letter of the first and last name', () => {
  expect(initials('Claire Martin')).toBe('CM')
  expect(initials('  élodie ')).toBe('É')
  expect(initials('Jean-Luc de la Tour')).toBe('JT')
  expect(initials('🦊 Renard')).toBe('🦊R')
  expect(initials(' ')).toBe('?')
})

it('gives an id the same colour every time, and spreads ids over the palette', () => {
  expect(hueOfId('user-1')).toBe(hueOfId('user-1'))
  const seen = new Set(Array.from({ length: 200 }, (_, index) => hueOfId(`user-${index}`)))
  expect(seen.size).toBe(HUES.length - 1)
  expect(seen.has('stone')).toBe(false)
})

it('shows the board’s own colours in the palette’s shades, no two alike', () => {
  expect(new Set(COLORS.map(toHue)).size).toBe(COLORS.length)
  expect(toHue('lime')).toBe('olive')
})

it('falls back to stone for a colour it does not know', () => {
  expect(toHue('teal')).toBe('teal')
  expect(toHue('pink')).toBe('plum')
  expect(toHue('#ff0000')).toBe('stone')
})
