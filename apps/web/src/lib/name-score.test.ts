import { describe, expect, test } from 'vitest'
import { plainWords } from './fold.ts'
import { nameScore, shortNameScore } from './name-score.ts'

const score = (typed: string, name: string) => nameScore(plainWords(typed), plainWords(name))
const shortScore = (typed: string, name: string) => shortNameScore(plainWords(typed), plainWords(name))

test('accents, capitals and signs do not matter', () => {
  expect(plainWords('L’Œuvre – été 2026 !')).toBe('l oeuvre ete 2026')
  expect(score('evenement', 'Événement')).toBe(score('Événement', 'evenement'))
  expect(score('noel', 'Campagne « Noël »')).toBeGreaterThan(0)
})

test('the nearer the words, the better: whole, at the beginning, begun words, anywhere, not at all', () => {
  const scores = ['Site', 'Site relaunch', 'New site', 'Website', 'Newsletter'].map((name) => score('site', name))
  expect(scores).toEqual(scores.toSorted((a, b) => b - a))
  expect(new Set(scores).size).toBe(scores.length)
  expect(scores.at(-1)).toBe(0)
})

test('words may come in any order, but every one must be there', () => {
  expect(score('board go', 'Go to: Board')).toBeGreaterThan(0)
  expect(score('board went', 'Go to: Board')).toBe(0)
})

describe('a short name', () => {
  test.each([
    ['gobo', 'Go to: Board'],
    ['gtb', 'Go to: Board'],
    ['nc', 'New card'],
  ])('%s finds %s by the beginnings of its words', (typed, name) => {
    expect(shortScore(typed, name)).toBeGreaterThan(0)
    expect(score(typed, name)).toBe(0)
  })

  test.each([
    ['obo', 'Go to: Board'],
    ['bg', 'Go to: Board'],
    ['n', 'Open'],
  ])('%s does not find %s', (typed, name) => {
    expect(shortScore(typed, name)).toBe(name.includes(typed) ? 2 : 0)
  })
})
