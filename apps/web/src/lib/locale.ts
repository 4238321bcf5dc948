export const LOCALES = ['en', 'fr'] as const
export type Locale = (typeof LOCALES)[number]

/** The language a tag such as 'fr-CA' asks for, or null when we do not speak it. */
export function toLocale(tag: string | null | undefined): Locale | null {
  const language = tag?.toLowerCase().split('-')[0]
  return LOCALES.find((known) => known === language) ?? null
}

/** The first language we speak among the wishes, most binding first: user setting, this browser's memory, its languages. */
export function pickLocale(...wishes: readonly (string | null | undefined)[]): Locale {
  for (const wish of wishes) {
    const locale = toLocale(wish)
    if (locale) return locale
  }
  return 'en'
}
