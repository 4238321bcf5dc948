import type { MemberId, MemberOf } from '@paceboard/domain'
import type { Db } from '../db/client.ts'

interface Person {
  readonly id: string
  readonly name: string
  readonly email: string
}

/**
 * Finds Trello's members among the people with an account here: by address, else by user name, else by full name. A name
 * that two people have finds nobody, because a wrong guess would show a board to the wrong person.
 */
export async function findMembers(db: Db): Promise<MemberOf> {
  const people = await db.user.findMany({ select: { id: true, name: true, email: true } })
  const byEmail = unique(people, (person) => person.email)
  const byUserName = unique(people, (person) => person.email.split('@')[0] ?? '')
  const byName = unique(people, (person) => person.name)
  return ({ email, username, fullName }) => {
    const person =
      byEmail.get(key(email ?? '')) ?? byUserName.get(key(username ?? '')) ?? byName.get(key(fullName ?? ''))
    return person ? { memberId: person.id as MemberId, name: person.name } : null
  }
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
