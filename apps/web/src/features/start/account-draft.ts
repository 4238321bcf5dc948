import { ApiProblem } from '../../lib/api.ts'
import { isEmail } from '../../lib/is-email.ts'

export interface AccountDraft {
  readonly name: string
  readonly email: string
  readonly password: string
}

export type AccountField = keyof AccountDraft

/** What the browser can tell before it asks the server; keys of `start:problem`. */
export type DraftProblem = 'nameMissing' | 'emailWrong' | 'passwordShort'

export const EMPTY_ACCOUNT: AccountDraft = { name: '', email: '', password: '' }
export const SHORTEST_PASSWORD = 10

/** What is not yet right, field by field. */
export function draftProblems({ name, email, password }: AccountDraft): Partial<Record<AccountField, DraftProblem>> {
  return {
    ...(name.trim() === '' ? { name: 'nameMissing' as const } : {}),
    ...(isEmail(email) ? {} : { email: 'emailWrong' as const }),
    ...(password.length < SHORTEST_PASSWORD ? { password: 'passwordShort' as const } : {}),
  }
}

/** The field that a refusal of the server is about; null when it concerns none or several. */
export function fieldOf(error: unknown): AccountField | null {
  if (!(error instanceof ApiProblem)) return null
  if (error.code === 'email-taken' || error.code === 'invitation-for-another') return 'email'
  if (error.code === 'weak-password') return 'password'
  if (error.code !== 'bad-input' || error.errors.length !== 1) return null
  const last = error.errors[0]?.field.split('.').at(-1)
  return last === 'name' || last === 'email' || last === 'password' ? last : null
}
