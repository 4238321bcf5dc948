import { expect, test } from 'vitest'
import { fr } from './fr/index.ts'

function textsIn(words: object): readonly string[] {
  return Object.values(words).flatMap((one: string | object) => (typeof one === 'string' ? [one] : textsIn(one)))
}

test('no line of French text begins with its punctuation: the spaces around it do not break', () => {
  expect(textsIn(fr).filter((text) => / [:;?!»%]|« /.test(text))).toEqual([])
})
