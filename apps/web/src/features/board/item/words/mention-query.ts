import type { Member } from '@paceboard/domain'

type Named = Pick<Member, 'id' | 'name'>

export interface MentionQuery {
  /** Where the @ stands in the text. */
  readonly from: number
  /** The caret: what is between is typed so far. */
  readonly to: number
  readonly words: string
}

const LONGEST_NAME = 60
const MOST = 6

/** The name that is being typed after an @ at the caret; null where none is. An address is no name. */
export function mentionAt(text: string, caret: number): MentionQuery | null {
  const from = text.slice(0, caret).lastIndexOf('@')
  if (from < 0 || caret - from > LONGEST_NAME || /[\p{L}\p{N}]/u.test(text[from - 1] ?? '')) return null
  const words = text.slice(from + 1, caret)
  return /^\s|\n/.test(words) ? null : { from, to: caret, words }
}

/** Whose name, first or last, begins with these words; the best first, at most six. */
export function peopleFor<P extends Named>(words: string, people: readonly P[]): readonly P[] {
  const wanted = plain(words)
  const first = people.filter(({ name }) => plain(name).startsWith(wanted))
  const later = people.filter((one) => !first.includes(one) && plain(one.name).includes(` ${wanted}`))
  return [...first, ...later].slice(0, MOST)
}

export interface Written {
  readonly text: string
  readonly caret: number
}

/** The text with the name in place of what was typed of it, and one space after it. */
export function withMention(text: string, { from, to }: MentionQuery, name: string): Written {
  const rest = text.slice(to).replace(/^ /, '')
  const before = `${text.slice(0, from)}@${name} `
  return { text: before + rest, caret: before.length }
}

/** The text with an @ at the caret, where a name can begin. */
export function withAt(text: string, caret: number): Written {
  const before = text.slice(0, caret)
  const next = `${before}${/[\p{L}\p{N}]$/u.test(before) ? ' ' : ''}@`
  return { text: next + text.slice(caret), caret: next.length }
}

/** Letters without case and accents, as one types them in a hurry. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
