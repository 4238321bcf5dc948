import { expect, test } from 'vitest'
import { innerQuotes } from './inner-quotes.ts'

test('quotes within quotes are of the other kind, without the spaces of French ones', () => {
  expect(innerQuotes('Déplacer « Guide «\u00a010 indicateurs\u00a0»\u00a0»')).toBe(
    'Déplacer « Guide “10 indicateurs”\u00a0»',
  )
  expect(innerQuotes('Move “Guide “10 numbers””')).toBe('Move “Guide ‘10 numbers’”')
})

test('quotes beside each other stay', () => {
  const said = '« Un » au rang 2, juste sous « Deux ».'
  expect(innerQuotes(said)).toBe(said)
})

test('a title with half a pair is left as it was written', () => {
  for (const said of ['« Guide « 10 »', '« Un » » et « deux »']) expect(innerQuotes(said)).toBe(said)
})
