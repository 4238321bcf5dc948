import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/use-format.ts'
import cardStyles from './chart/dot-card.module.css'
import type { Place } from './chart/grid-walk.ts'
import { PartBars } from './chart/part-bars.tsx'
import type { TimeRow } from './time-rows.ts'
import type { AskedTime } from './time-view.tsx'
import { useTimeWords } from './use-time-words.ts'

export interface TimeBarsProps {
  readonly rows: readonly TimeRow[]
  readonly onAsk: (asked: AskedTime) => void
}

const USES = ['working', 'waiting', 'blocked', 'outside'] as const

/** The average time of one item as bars in parts. */
export function TimeBars({ rows, onAsk }: TimeBarsProps) {
  const { t } = useTranslation(['charts', 'flow'])
  const format = useFormat()
  const { nameOf, wordsOf, askFor } = useTimeWords()
  const at = ({ line, cell }: Place) => {
    const row = rows[line]
    const part = row?.parts[cell]
    return row && part ? { row, part } : null
  }
  const sentence = (place: Place) => {
    const found = at(place)
    if (!found) return ''
    const { days, share } = found.part
    const facts = { days: format.days(days), share: format.percent(share) }
    return t('charts:time.part', { row: nameOf(found.row), part: wordsOf(found.part), ...facts })
  }
  const isUsed = (use: (typeof USES)[number]) => rows.some(({ parts }) => parts.some((part) => part.use === use))
  return (
    <PartBars
      label={t('charts:time.label')}
      role={t('charts:time.role')}
      help={t('charts:time.help')}
      rows={rows.map((row) => ({
        id: row.id,
        name: nameOf(row),
        total: `${format.days(row.days)} · ${t('flow:behind.count', { count: row.n })}`,
        parts: row.parts.map((part) => ({
          id: `${part.use} ${part.reason}`,
          look: part.use,
          value: part.days,
          words: [`${wordsOf(part)} ${format.days(part.days)}`, format.days(part.days)],
        })),
      }))}
      legend={USES.filter(isUsed).map((use) => ({ look: use, words: t(`charts:time.use.${use}`) }))}
      say={sentence}
      card={(place) => <p className={cardStyles.title}>{sentence(place)}</p>}
      onPick={(place) => {
        const found = at(place)
        if (found) onAsk(askFor(found.row, found.part))
      }}
    />
  )
}
