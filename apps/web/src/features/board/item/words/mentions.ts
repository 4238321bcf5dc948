import type { Member, MemberId } from '@paceboard/domain'

type Named = Pick<Member, 'id' | 'name'>

/** Whom a text names with @ and the full name; the longest name wins, so that "@Ana Ruiz" is not "@Ana". */
export function mentionsIn(text: string, people: readonly Named[]): readonly MemberId[] {
  return [...new Set(partsOf(text, people).flatMap((part) => (part.person ? [part.person.id] : [])))]
}

export interface TextPart {
  readonly text: string
  /** Set where the text names somebody. */
  readonly person: Named | null
}

/** A text cut at the names in it. */
export function partsOf(text: string, people: readonly Named[]): readonly TextPart[] {
  const byLength = people.toSorted((a, b) => b.name.length - a.name.length)
  const parts: TextPart[] = []
  let rest = text
  let plain = ''
  while (rest !== '') {
    const person = rest.startsWith('@') ? byLength.find(({ name }) => names(rest.slice(1), name)) : undefined
    if (person) {
      if (plain !== '') parts.push({ text: plain, person: null })
      parts.push({ text: rest.slice(0, person.name.length + 1), person })
      rest = rest.slice(person.name.length + 1)
      plain = ''
    } else {
      plain += rest[0]
      rest = rest.slice(1)
    }
  }
  return plain === '' ? parts : [...parts, { text: plain, person: null }]
}

/** The name, and no letter right after it. */
function names(rest: string, name: string): boolean {
  if (name === '' || !rest.toLowerCase().startsWith(name.toLowerCase())) return false
  return !/^\p{L}/u.test(rest.slice(name.length))
}
