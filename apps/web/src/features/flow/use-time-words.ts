import { useTranslation } from 'react-i18next'
import type { TimePart, TimeRow } from './time-rows.ts'
import type { AskedTime } from './time-view.tsx'
import { useColumnName } from './use-column-name.ts'
import { useTypeLook } from './use-type-look.ts'

/** Bars of "where the time goes" in words, and what to ask for behind them. */
export function useTimeWords() {
  const { t } = useTranslation(['charts', 'board'])
  const lookOf = useTypeLook()
  const columnName = useColumnName()

  function nameOf({ typeId, columnId }: TimeRow): string {
    if (typeId !== null) return lookOf(typeId).name
    return columnId === null ? t('charts:time.all') : columnName(columnId)
  }

  /** What was done in it; of blocked time, why. */
  function wordsOf({ use, reason }: Pick<TimePart, 'use' | 'reason'>): string {
    return reason === null ? t(`charts:time.use.${use}`) : t(`board:blockReason.${reason}`)
  }

  /** What lies behind a part, or behind a whole bar. */
  function askFor(row: TimeRow, part?: Pick<TimePart, 'use' | 'reason'>): AskedTime {
    const { typeId, columnId } = row
    const name = nameOf(row)
    return {
      point: {
        ...(typeId !== null && { type: typeId }),
        ...(columnId !== null && { column: columnId }),
        ...(part && { use: part.use }),
        ...(part?.reason && { reason: part.reason }),
      },
      title: part ? t('charts:time.behind', { row: name, part: wordsOf(part) }) : name,
    }
  }

  return { nameOf, wordsOf, askFor }
}
