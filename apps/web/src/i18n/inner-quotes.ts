/** Quotes of a sentence, and those that stand within them. */
const PAIRS = [
  { open: '«', close: '»', inner: { open: '“', close: '”' } },
  { open: '“', close: '”', inner: { open: '‘', close: '’' } },
] as const

const SPACE = /[\s\u00a0\u202f]/

/**
 * Quotes within quotes of the same kind become the other kind: « Guide « 10 indicateurs » » is written
 * « Guide “10 indicateurs” ». A text whose quotes do not come in pairs is left as it is.
 */
export function innerQuotes(said: string): string {
  return PAIRS.reduce((text, pair) => {
    const first = text.indexOf(pair.open)
    return first < 0 || text.indexOf(pair.open, first + 1) < 0 ? text : nested(text, pair)
  }, said)
}

function nested(text: string, { open, close, inner }: (typeof PAIRS)[number]): string {
  let depth = 0
  let written = ''
  let skipsSpace = false
  for (const letter of text) {
    if (skipsSpace && SPACE.test(letter)) continue
    skipsSpace = false
    if (letter === open) {
      depth += 1
      written += depth === 1 ? open : inner.open
      skipsSpace = depth > 1
    } else if (letter === close) {
      if (depth === 0) return text
      written = depth === 1 ? written + close : written.trimEnd() + inner.close
      depth -= 1
    } else written += letter
  }
  return depth === 0 ? written : text
}
