import type { MemberId } from '@paceboard/domain'
import { expect, test } from 'vitest'
import { mentionsIn, partsOf } from './mentions.ts'

const person = (id: string, name: string) => ({ id: id as MemberId, name })
const people = [person('ana', 'Ana'), person('ruiz', 'Ana Ruiz'), person('leo', 'Léo')]

test('the longest name wins and each person counts once', () => {
  expect(mentionsIn('@Ana Ruiz and @léo: see @Ana Ruiz', people)).toEqual(['ruiz', 'leo'])
})

test('an address or a longer word names nobody', () => {
  expect(mentionsIn('write to hello@Anabel.com, @Analytics', people)).toEqual([])
})

test('the parts put together are the text', () => {
  const text = 'Thanks @Léo!'
  const parts = partsOf(text, people)
  expect(parts.map((part) => part.text).join('')).toBe(text)
  expect(parts.map((part) => part.person?.id ?? null)).toEqual([null, 'leo', null])
})
