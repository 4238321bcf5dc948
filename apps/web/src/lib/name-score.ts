/**
 * How well typed words name something, both as `plainWords` writes them: 0 = not at all, more is better. The words may
 * come in any order and be begun only.
 */
export function nameScore(typed: string, name: string): number {
  if (typed === '') return 1
  if (name === typed) return 5
  if (name.startsWith(typed)) return 4
  const words = typed.split(' ')
  if (!words.every((word) => name.includes(word))) return 0
  const spaced = ` ${name}`
  return words.every((word) => spaced.includes(` ${word}`)) ? 3 : 2
}

/** As `nameScore`, and also finds a name by the beginnings of its words: "gobo" finds "go to board". */
export function shortNameScore(typed: string, name: string): number {
  const score = nameScore(typed, name)
  if (score > 0 || typed.length < 2 || typed.includes(' ')) return score
  return isMadeOfBeginnings(typed, name.split(' ')) ? 1 : 0
}

function isMadeOfBeginnings(typed: string, words: readonly string[]): boolean {
  if (typed === '') return true
  return words.some((word, index) => {
    const later = words.slice(index + 1)
    for (let length = commonLength(typed, word); length > 0; length--) {
      if (isMadeOfBeginnings(typed.slice(length), later)) return true
    }
    return false
  })
}

function commonLength(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length += 1
  return length
}
