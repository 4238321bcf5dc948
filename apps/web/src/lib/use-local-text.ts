import type { LocalText } from '@paceboard/domain'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { type Locale, pickLocale } from './locale.ts'

/** The language on screen. */
export function useLocale(): Locale {
  return pickLocale(useTranslation().i18n.language)
}

/** Picks the words of a name that exists in both languages: `const say = useLocalText()`, then `say(column.name)`. */
export function useLocalText(): (text: LocalText) => string {
  const locale = useLocale()
  return useCallback((text) => text[locale], [locale])
}
