import type { MemberId } from '@paceboard/domain'
import { expect, test } from 'vitest'
import { mentionAt, peopleFor, withAt, withMention } from './mention-query.ts'
import { mentionsIn } from './mentions.ts'

const person = (name: string) => ({ id: name as MemberId, name })
const people = [person('Ana Ruiz'), person('Léo Martin'), person('Leonie Ana'), person('Anabel')]
const names = (words: string) => peopleFor(words, people).map(({ name }) => name)

test('a name is being typed from the @ to the caret, two words included', () => {
  expect(mentionAt('@', 1)).toEqual({ from: 0, to: 1, words: '' })
  expect(mentionAt('Ask @Ana Ru now', 11)).toEqual({ from: 4, to: 11, words: 'Ana Ru' })
  expect(mentionAt('(@le', 4)).toEqual({ from: 1, to: 4, words: 'le' })
})

test('no name is being typed in an address, after a space or on another line', () => {
  expect(mentionAt('hello@exa', 9)).toBeNull()
  expect(mentionAt('3 @ 5', 4)).toBeNull()
  expect(mentionAt('@Ana\nthen', 9)).toBeNull()
  expect(mentionAt('@Ana', 0)).toBeNull()
  expect(mentionAt('none', 4)).toBeNull()
})

test('people are found by the beginning of their first or last name, whatever case and accents', () => {
  expect(names('leo')).toEqual(['Léo Martin', 'Leonie Ana'])
  expect(names('ANA')).toEqual(['Ana Ruiz', 'Anabel', 'Leonie Ana'])
  expect(names('mart')).toEqual(['Léo Martin'])
  expect(names('Ana Ruiz ')).toEqual([])
  expect(
    peopleFor(
      '',
      Array.from({ length: 9 }, (_, at) => person(`P${at}`)),
    ),
  ).toHaveLength(6)
})

test('what is put in is what the comment then understands', () => {
  const text = 'Ask @le about it'
  const query = mentionAt(text, 7)
  if (!query) throw new Error('a name is being typed')
  const written = withMention(text, query, 'Léo Martin')
  expect(written).toEqual({ text: 'Ask @Léo Martin about it', caret: 16 })
  expect(mentionsIn(written.text, people)).toEqual(['Léo Martin'])
})

test('the button puts an @ where a name can begin', () => {
  expect(withAt('Ask', 3)).toEqual({ text: 'Ask @', caret: 5 })
  expect(withAt('Ask ', 4)).toEqual({ text: 'Ask @', caret: 5 })
  expect(withAt('', 0)).toEqual({ text: '@', caret: 1 })
})
