/** Up to two letters for a person: first and last word, in upper case; '?' when there is no name. */
export function initials(name: string): string {
  const words = name
    .trim()
    .split(/[\s-]+/u)
    .filter(Boolean)
  const first = words[0]
  if (first === undefined) return '?'
  const last = words.length > 1 ? words[words.length - 1] : undefined
  return `${firstLetter(first)}${last === undefined ? '' : firstLetter(last)}`.toLocaleUpperCase()
}

function firstLetter(word: string): string {
  return Array.from(word)[0] ?? ''
}
