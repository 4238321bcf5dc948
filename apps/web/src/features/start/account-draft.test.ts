import { expect, it } from 'vitest'
import { ApiProblem, Offline } from '../../lib/api.ts'
import { draftProblems, fieldOf } from './account-draft.ts'

it('names every field that cannot be sent yet', () => {
  expect(draftProblems({ name: ' ', email: 'claire@', password: 'neuf car.' })).toEqual({
    name: 'nameMissing',
    email: 'emailWrong',
    password: 'passwordShort',
  })
  expect(draftProblems({ name: 'Claire', email: ' claire@velane.fr ', password: 'dix caract' })).toEqual({})
})

it('puts a refusal of the server under the field it is about', () => {
  const refused = (code: ApiProblem['code'], field?: string) =>
    fieldOf(new ApiProblem(400, { code, ...(field ? { errors: [{ field, message: '' }] } : {}) }))
  expect(refused('email-taken')).toBe('email')
  expect(refused('weak-password')).toBe('password')
  expect(refused('bad-input', 'account.name')).toBe('name')
  expect(refused('bad-input', 'locale')).toBeNull()
  expect(refused('too-many-requests')).toBeNull()
  expect(fieldOf(new Offline())).toBeNull()
})
