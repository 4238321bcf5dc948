import type { LocalText } from '@paceboard/domain'

export const NO_TEXT: LocalText = { fr: '', en: '' }

/** What two fields mean: words in one language only stand for both; null when both are empty. */
export function toLocalText({ fr, en }: LocalText): LocalText | null {
  const [french, english] = [fr.trim(), en.trim()]
  if (french === '' && english === '') return null
  return { fr: french || english, en: english || french }
}
