import { expect, test } from 'vitest'
import { saysGivenUp } from './given-up-words.ts'

test.each([
  ...["Won't Do", 'Won’t Fix', 'Wontfix', 'Cannot Reproduce', 'Declined', 'Duplicate', 'Cancelled', 'Canceled'],
  ...['Not planned', 'Closed – rejected', 'Annulée', 'Abandonné', 'Sans suite', 'Ne sera pas fait'],
])('%s was given up', (name) => expect(saysGivenUp(name)).toBe(true))

test.each([
  'Done',
  'Fixed',
  'Resolved',
  'Closed',
  'To Do',
  'Not started',
  'Published',
  'Terminé',
  'Validé',
  'Undecided',
  '',
])('%s was not', (name) => expect(saysGivenUp(name)).toBe(false))
