import { expect, test } from 'vitest'
import { toLocalText } from './local-text.ts'

test('words in one language stand for both', () => {
  expect(toLocalText({ fr: ' Relecture ', en: '' })).toEqual({ fr: 'Relecture', en: 'Relecture' })
  expect(toLocalText({ fr: 'Relecture', en: 'Review' })).toEqual({ fr: 'Relecture', en: 'Review' })
})

test('no words are no text', () => {
  expect(toLocalText({ fr: ' ', en: '' })).toBeNull()
})
