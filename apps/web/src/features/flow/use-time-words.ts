import { useTranslation } from 'react-i18next'
import { useBoardState } from '../../lib/board/board-context.ts'
import { useLocalText } from '../../lib/use-local-text.ts'
import type { TimePart, TimeRow } from './time-rows.ts'
import type { AskedTime } from './time-view.tsx'
import { useTypeLook } from './use-type-look.ts'

/** Bars of "where the time goes" in words, and what to ask for behind them. */
export function useTimeWords() {
  const { t } = useTranslation(['charts', 'board'])
  const say = useLocalText()
  const lookOf = useTypeLook()
  const columns = useBoardState((state) => state.visible.columns)

  function nameOf({ typeId, columnId }: TimeRow): string {
    if (typeId !== null) return lookOf(typeId).name
    const column = columnId === null ? undefined : columns.get(columnId)
    return column ? say(column.name) : t('charts:time.all')
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
