import { expect, test } from 'vitest'
import { guessMapping } from './csv-mapping.ts'

function usesOf(columns: Readonly<Record<string, string>>) {
  const headers = Object.keys(columns)
  const { uses, dateOrder } = guessMapping({ headers, rows: [{ line: 2, cells: Object.values(columns) }] })
  return { uses: Object.fromEntries(headers.map((header, i) => [header, uses[i]])), dateOrder }
}

test('a table with dates of stages keeps its stages, and its status of today is left out', () => {
  const { uses } = usesOf({
    Title: 'Poster',
    Status: 'Done',
    Created: '2026-03-01',
    Doing: '2026-03-02',
    Due: '2026-04-01',
  })
  expect(uses).toEqual({ Title: 'title', Status: 'ignore', Created: 'stage', Doing: 'stage', Due: 'due' })
})

test('a table with the status of today and no stages is read by it, in French too', () => {
  const { uses, dateOrder } = usesOf({
    ...{ Résumé: 'Affiche', 'Clé de ticket': 'MKT-1', État: 'En cours', Création: '14/mai/24 3:27 PM' },
    ...{
      'Mise à jour': '15/mai/24 3:27 PM',
      Résolu: '16/mai/24 3:27 PM',
      'Personne assignée': 'Zoé',
      Composants: 'Web',
    },
  })
  expect(uses).toEqual({
    ...{ Résumé: 'title', 'Clé de ticket': 'id', État: 'status', Création: 'created' },
    ...{ 'Mise à jour': 'ignore', Résolu: 'resolved', 'Personne assignée': 'assignee', Composants: 'labels' },
  })
  expect(dateOrder).toBe('dmy')
})

test('of several columns that say the same only labels are all used', () => {
  const { uses } = usesOf({
    Title: 'Poster',
    Summary: 'Words',
    Labels: 'print',
    'Component/s': 'Web',
    Done: '2026-03-01',
  })
  expect(uses).toEqual({ Title: 'title', Summary: 'ignore', Labels: 'labels', 'Component/s': 'labels', Done: 'stage' })
})
