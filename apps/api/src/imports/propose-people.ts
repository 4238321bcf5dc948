import type { PersonGuess } from '@paceboard/contract'
import type { MemberId } from '@paceboard/domain'
import type { Db } from '../db/client.ts'
import { problem } from '../http/problem.ts'

interface Person {
  readonly id: string
  readonly name: string
  readonly email: string
}

/** Somebody in a file. */
export interface Stranger {
  readonly id: string
  readonly email?: string | null | undefined
  readonly username?: string | null | undefined
  readonly fullName?: string | null | undefined
}

/**
 * Who of a file's people may have an account here: by address or the very account, else by user name, else by full name. A name that two people
 * have finds nobody. Only a proposal: anybody can take any name, so the importer says whom he wants on the board.
 */
export async function proposePeople(
  db: Db,
  strangers: readonly Stranger[],
  importerId: string,
): Promise<readonly PersonGuess[]> {
  const people = await db.user.findMany({ select: { id: true, name: true, email: true } })
  const colleagues = await colleaguesOf(db, importerId)
  const byEmail = unique(people, (person) => person.email)
  const byUserName = unique(people, (person) => person.email.split('@')[0] ?? '')
  const byName = unique(people, (person) => person.name)
  const byId = new Map(people.map((person) => [person.id, person]))
  return strangers.flatMap(({ id, email, username, fullName }) => {
    const same = byEmail.get(key(email ?? ''))
    const person = same ?? byId.get(id) ?? byUserName.get(key(username ?? '')) ?? byName.get(key(fullName ?? ''))
    if (!person) return []
    const sure = same !== undefined || person.id === importerId || (person.id === id && colleagues.has(id))
    return {
      sourceId: id,
      sourceName: fullName || username || id,
      userId: person.id,
      name: person.name,
      email: sure || colleagues.has(person.id) ? person.email : null,
      sure,
    }
  })
}

/**
 * The people whom the importer wants on the board, by the file's id.
 * @throws problem bad-input for somebody who is not, or no longer, proposed
 */
export function invited(
  wanted: readonly Pick<PersonGuess, 'sourceId' | 'userId'>[],
  proposed: readonly PersonGuess[],
): ReadonlyMap<string, { readonly memberId: MemberId; readonly name: string }> {
  return new Map(
    wanted.map(({ sourceId, userId }, i) => {
      const person = proposed.find((one) => one.sourceId === sourceId && one.userId === userId)
      if (!person) throw problem('bad-input', { errors: [{ field: `members.${i}`, message: 'was not proposed' }] })
      return [sourceId, { memberId: userId as MemberId, name: person.name }]
    }),
  )
}

/** Everybody who is on a board with this person. */
async function colleaguesOf(db: Db, memberId: string): Promise<ReadonlySet<string>> {
  const mine = await db.member.findMany({ where: { id: memberId, removedAt: null }, select: { boardId: true } })
  const boardId = { in: mine.map((row) => row.boardId) }
  const others = await db.member.findMany({ where: { boardId, removedAt: null }, select: { id: true } })
  return new Set(others.map((row) => row.id))
}

function unique(people: readonly Person[], words: (person: Person) => string): ReadonlyMap<string, Person> {
  const found = new Map<string, Person | null>()
  for (const person of people) {
    const word = key(words(person))
    if (word) found.set(word, found.has(word) ? null : person)
  }
  return new Map([...found].flatMap(([word, person]) => (person ? [[word, person]] : [])))
}

function key(word: string): string {
  return word.trim().toLowerCase()
}
