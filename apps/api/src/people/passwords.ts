import { type Algorithm, hash, verify } from '@node-rs/argon2'
import { problem } from '../http/problem.ts'

/** Argon2id with the parameters that OWASP recommends: 19 MiB, two passes, one lane. The enum is not there at run time. */
const ARGON2 = { algorithm: 2 as Algorithm.Argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export function hashPassword(password: string): Promise<string> {
  return hash(password, ARGON2)
}

export function verifyPassword(data: { readonly hash: string; readonly password: string }): Promise<boolean> {
  return verify(data.hash, data.password)
}

/** What people choose first; any digits and signs around it make it no better. */
const COMMON = new Set([
  '',
  'a',
  'abc',
  'abcdef',
  'abcdefgh',
  'abcdefghij',
  'admin',
  'adminadmin',
  'administrator',
  'administrateur',
  'azerty',
  'azertyuiop',
  'bienvenue',
  'changeme',
  'changemenow',
  'iloveyou',
  'jetaime',
  'letmein',
  'loulou',
  'marketing',
  'motdepasse',
  'paceboard',
  'passw0rd',
  'p@ssword',
  'p@ssw0rd',
  'password',
  'passwordpassword',
  'qwerty',
  'qwertyuiop',
  'qwertz',
  'qwertzuiop',
  'soleil',
  'sunshine',
  'welcome',
])

/** What a password must not be made of. */
export interface Owner {
  readonly name: string
  readonly email: string
}

/**
 * A password is more than the person's name or address, a common word or one character, with digits and signs around.
 * @throws problem weak-password
 */
export function refuseWeak(password: string, { name, email }: Owner): void {
  const core = coreOf(password)
  const own = [name, email, email.split('@')[0] ?? ''].map(coreOf)
  if (COMMON.has(core) || own.includes(core) || new Set(password.toLowerCase()).size < 4) throw problem('weak-password')
}

/** Small letters, without spaces and without the digits and signs at both ends. */
function coreOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/\s/g, '')
    .replaceAll(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
}
