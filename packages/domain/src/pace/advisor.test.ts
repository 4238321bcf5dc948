import { describe, expect, test } from 'vitest'
import type { PaceAnswers } from '../board/model.ts'
import { advise } from './advisor.ts'

/** 'y y n n n': the five answers in order. */
function answers(words: string): PaceAnswers {
  return words.split(' ').map((word) => word === 'y') as unknown as PaceAnswers
}

describe('the pace advisor', () => {
  test.each([
    ['y y y n n', 3, 'sprint'],
    ['y y n n n', 2, 'sprint'],
    ['y y y y n', 2, 'sprint'],
    ['n n y n n', 1, null],
    ['y y n y n', 1, null],
    ['y n n y n', 0, 'marathon'],
    ['n n n n n', 0, 'marathon'],
    ['n n n n y', -1, 'marathon'],
    ['n n n y y', -2, 'marathon'],
  ])('%s scores %i: %s', (words, score, pace) => {
    expect(advise(answers(words))).toMatchObject({ score, pace })
  })

  test('explains with the answers that speak for the pace', () => {
    expect(advise(answers('y n n y n')).reasons).toEqual([
      { question: 'shared-core', answer: true, speaksFor: 'marathon' },
    ])
    expect(advise(answers('y y n n n')).reasons.map(({ question }) => question)).toEqual([
      'time-sensitive',
      'contained',
    ])
  })

  test('explains a marathon that nothing asks for with what makes no sprint', () => {
    expect(advise(answers('n n n n n')).reasons).toEqual([
      { question: 'time-sensitive', answer: false, speaksFor: 'marathon' },
      { question: 'contained', answer: false, speaksFor: 'marathon' },
      { question: 'reversible', answer: false, speaksFor: 'marathon' },
    ])
  })

  test('shows both sides when people choose', () => {
    expect(advise(answers('y y n y n')).reasons.map(({ speaksFor }) => speaksFor)).toEqual([
      'sprint',
      'sprint',
      'marathon',
    ])
  })

  test.each([
    ['a quick part and a lasting part', 'y n n y n', true],
    ['a small part and one that grows', 'n y n n y', true],
    ['also where the score is clear', 'y y y y n', true],
    ['not for what is only reversible', 'n n y y y', false],
    ['not for a plain sprint', 'y y y n n', false],
    ['not for a plain marathon', 'n n n y y', false],
  ])('proposes to split %s', (_what, words, split) => {
    expect(advise(answers(words)).split).toBe(split)
  })
})
