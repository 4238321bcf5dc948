import type { IsoDate } from '@paceboard/domain'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/use-format.ts'

/** Which days a chart is about, in words; without a first day, everything up to the last one. */
export function useWindowWords(): (window: { readonly from: IsoDate | null; readonly to: IsoDate }) => string {
  const { t } = useTranslation('charts')
  const format = useFormat()
  return ({ from, to }) =>
    from === null
      ? t('window.until', { to: format.longDay(to) })
      : t('window.between', { from: format.longDay(from), to: format.longDay(to) })
}
