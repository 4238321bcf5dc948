import { describe, expect, it } from 'vitest'
import { guessKinds, kindInWords } from './guess-kind.ts'

describe('what a list is for, by its name', () => {
  it.each([
    ['To do', 'backlog'],
    ['À faire', 'backlog'],
    ['📥 Idées', 'intake'],
    ['Requests', 'intake'],
    ['Next up', 'queue'],
    ['Prêt', 'queue'],
    ['Doing', 'active'],
    ['En cours', 'active'],
    ['Rédaction', 'active'],
    ['Ready for review', 'review'],
    ['Relecture', 'review'],
    ['Sign-off', 'approval'],
    ['Validation', 'approval'],
    ['Ready to publish', 'scheduled'],
    ['À publier', 'scheduled'],
    ['Programmé', 'scheduled'],
    ['En attente', 'waiting'],
    ['Published', 'live'],
    ['En ligne', 'live'],
    ['Terminé !', 'done'],
    ['2015-07-07 Release', 'done'],
    ['Livre blanc', null],
    ['Maya', null],
  ])('%s: %s', (name, kind) => {
    expect(kindInWords(name)).toBe(kind)
  })
})

describe('what a list is for, by its place', () => {
  it.each([
    [
      [null, null, null],
      ['backlog', 'active', 'done'],
    ],
    [[null], ['backlog']],
    [
      ['intake', null, 'queue', null, 'done', null],
      ['intake', 'queue', 'queue', 'active', 'done', 'done'],
    ],
    [
      [null, null, 'backlog'],
      ['backlog', 'queue', 'backlog'],
    ],
    [
      ['active', null],
      ['active', 'active'],
    ],
  ] as const)('%j becomes %j', (told, kinds) => {
    expect(guessKinds(told)).toEqual(kinds)
  })
})
