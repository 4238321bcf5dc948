import { createContext, useContext } from 'react'
import { useTranslation } from 'react-i18next'
import { type Format, formatFor } from './format.ts'
import { pickLocale } from './locale.ts'

/** The IANA zone dates are shown in: the open board's, else the browser's. */
export const TimeZoneContext = createContext<string>(Intl.DateTimeFormat().resolvedOptions().timeZone)

/** The formats of the current language and time zone. */
export function useFormat(): Format {
  const { i18n } = useTranslation()
  const timeZone = useContext(TimeZoneContext)
  return formatFor(pickLocale(i18n.language), timeZone)
}
