import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { type Locale, pickLocale } from '../lib/locale.ts'
import { readSetting, writeSetting } from '../lib/storage.ts'
import type { first } from './en/first.ts'
import type { more } from './en/more.ts'
import { innerQuotes } from './inner-quotes.ts'
import type { Translated } from './translated.ts'

interface Dictionary {
  /** What a board says before anything is opened. */
  readonly first: () => Promise<Translated<typeof first>>
  /** Everything else. */
  readonly more: () => Promise<Translated<typeof more>>
}

const dictionaries: Record<Locale, Dictionary> = {
  en: {
    first: () => import('./en/first.ts').then((words) => words.first),
    more: () => import('./en/more.ts').then((words) => words.more),
  },
  fr: {
    first: () => import('./fr/first.ts').then((words) => words.first),
    more: () => import('./fr/more.ts').then((words) => words.more),
  },
}

/** Has the words on their way that this person most likely reads, while the server is still asked who it is. */
export function preloadWords(): void {
  void dictionaries[pickLocale(readSetting('locale'), ...navigator.languages)].first().catch(() => {})
}

/** Loads the first words of one language, so that the first render speaks it. The user's own setting wins over this browser's. */
export async function startI18n(userSetting?: string | null): Promise<void> {
  const locale = pickLocale(userSetting, readSetting('locale'), ...navigator.languages)
  await i18next
    .use(initReactI18next)
    .use(quotes)
    .init({
      lng: locale,
      fallbackLng: false,
      ns: ['common', 'ui'],
      defaultNS: 'common',
      resources: { [locale]: await dictionaries[locale].first() },
      interpolation: { escapeValue: false },
      returnNull: false,
      postProcess: quotes.name,
    })
  document.documentElement.lang = locale
}

/** Loads the rest of the words in the language on screen: whatever comes later than the board may need them. */
export async function loadMoreWords(): Promise<void> {
  const locale = i18next.language as Locale
  if (!complete.has(locale)) {
    addWords(locale, await dictionaries[locale].more())
    complete.add(locale)
  }
}

/** A title that holds quotes itself stands within the quotes of a sentence. */
const quotes = {
  type: 'postProcessor' as const,
  name: 'quotes',
  process: (said: unknown) => (typeof said === 'string' ? innerQuotes(said) : said) as string,
}

/** Changes the language on screen at once and keeps it in this browser. */
export async function chooseLocale(locale: Locale): Promise<void> {
  const { first, more } = dictionaries[locale]
  for (const words of await Promise.all([first(), more()])) addWords(locale, words)
  complete.add(locale)
  await i18next.changeLanguage(locale)
  document.documentElement.lang = locale
  writeSetting('locale', locale)
}

/** The languages of which all words are there. */
const complete = new Set<Locale>()

function addWords(locale: Locale, words: Awaited<ReturnType<Dictionary['first' | 'more']>>): void {
  for (const [namespace, entries] of Object.entries(words)) i18next.addResourceBundle(locale, namespace, entries)
}
