import { expect, test } from 'vitest'
import { type Entry, type EntryGroup, entriesFor } from './entries.ts'

const entry = (label: string, blockedBy: string | null = null): Entry => ({
  id: label,
  label,
  icon: null,
  keys: null,
  hint: null,
  blockedBy,
  run: () => {},
})
const group = (id: string, ...entries: readonly Entry[]): EntryGroup => ({ id, title: id, entries })
const labels = (groups: readonly EntryGroup[]) => groups.map(({ id, entries }) => [id, entries.map((one) => one.label)])

const GROUPS = [
  group('card', entry('Ouvrir'), entry('Déplacer vers…')),
  group('board', entry('Nouvelle carte'), entry('Densité : Aérée'), entry('Aérer la densité')),
  group('empty'),
]

test('nothing typed shows everything that there is, in its order', () => {
  expect(labels(entriesFor(' ', GROUPS))).toEqual([
    ['card', ['Ouvrir', 'Déplacer vers…']],
    ['board', ['Nouvelle carte', 'Densité : Aérée', 'Aérer la densité']],
  ])
})

test('the card at hand stays on top, then comes the group with the best, and in each its best', () => {
  expect(labels(entriesFor('de', GROUPS))).toEqual([
    ['card', ['Déplacer vers…']],
    ['board', ['Densité : Aérée', 'Aérer la densité']],
  ])
  const limits = group('limits', entry('Limite de Bilan'))
  const app = group('app', entry('Langue : English'))
  expect(labels(entriesFor('lan', [limits, app]))).toEqual([
    ['app', ['Langue : English']],
    ['limits', ['Limite de Bilan']],
  ])
  expect(labels(entriesFor('lan', [{ ...limits, isFirst: true }, app]))[0]).toEqual(['limits', ['Limite de Bilan']])
  expect(labels(entriesFor('nc', GROUPS))).toEqual([['board', ['Nouvelle carte']]])
})

test('what cannot be done comes after what is named as well and can', () => {
  const lanes = group('view', entry('Couloirs : Aucun', 'C’est déjà le cas.'), entry('Couloirs : Rythme'))
  expect(labels(entriesFor('couloirs', [lanes]))).toEqual([['view', ['Couloirs : Rythme', 'Couloirs : Aucun']]])
})
