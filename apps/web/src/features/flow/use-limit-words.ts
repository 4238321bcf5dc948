import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/use-format.ts'
import type { FlowFilters } from './flow-filters.ts'
import { useColumnName } from './use-column-name.ts'
import type { LimitLine, WipSeries } from './wip-series.ts'

/** What the line of a limit is, or why there is none: limits count all items of a column, or those of a pace. */
export function useLimitWords({ typeId, labelId, person, pace }: FlowFilters) {
  const { t } = useTranslation('flow')
  const format = useFormat()
  const nameOf = useColumnName()
  const isNarrowed = typeId !== null || labelId !== null || person !== null
  const whose = pace ?? 'any'
  return ({ columnId }: WipSeries, line: LimitLine): string => {
    if (isNarrowed) return t('wip.noLine.filtered')
    const what = columnId === null ? 'all' : 'one'
    if (line.kind === 'missing') {
      const columns = { count: line.columnIds.length, columns: format.list(line.columnIds.map(nameOf)) }
      return [t(`wip.noLine.${whose}`, columns), columnId === null && t('wip.noLine.choose')].filter(Boolean).join(' ')
    }
    return [t(`wip.line.${what}.${whose}`), line.hasGaps && t('wip.line.gaps')].filter(Boolean).join(' ')
  }
}
