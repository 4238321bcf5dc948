import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { type Locale, pickLocale } from '../lib/locale.ts'
import { readSetting, writeSetting } from '../lib/storage.ts'
import type { en } from './en/index.ts'
import type { Translated } from './translated.ts'

type Words = Translated<typeof en>

const dictionaries = {
  en: () => import('./en/index.ts').then((words) => words.en),
  fr: () => import('./fr/index.ts').then((words) => words.fr),
} satisfies Record<Locale, () => Promise<Words>>

/** Has the words on their way that this person most likely reads, while the server is still asked who it is. */
export function preloadWords(): void {
  void dictionaries[pickLocale(readSetting('locale'), ...navigator.languages)]().catch(() => {})
}

/** Loads the words of one language, so that the first render speaks it. The user's own setting wins over this browser's. */
export async function startI18n(userSetting?: string | null): Promise<void> {
  const locale = pickLocale(userSetting, readSetting('locale'), ...navigator.languages)
  await i18next.use(initReactI18next).init({
    lng: locale,
    fallbackLng: false,
    ns: ['common', 'ui'],
    defaultNS: 'common',
    resources: { [locale]: await dictionaries[locale]() },
    interpolation: { escapeValue: false },
    returnNull: false,
  })
  document.documentElement.lang = locale
}

/** Changes the language on screen at once and keeps it in this browser. */
export async function chooseLocale(locale: Locale): Promise<void> {
  const words = await dictionaries[locale]()
  for (const [namespace, entries] of Object.entries(words)) i18next.addResourceBundle(locale, namespace, entries)
  await i18next.changeLanguage(locale)
  document.documentElement.lang = locale
  writeSetting('locale', locale)
}
