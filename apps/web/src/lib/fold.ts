/** Letters without case and accents: "evenement" finds "Événement". */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
}

/** Only the words of a text, folded, a space between them: "L’œuvre – suite" is "l oeuvre suite". */
export function plainWords(text: string): string {
  return folded(text)
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
