import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../lib/use-format.ts'
import cardStyles from '../chart/dot-card.module.css'
import type { Place } from '../chart/grid-walk.ts'
import { PartBars } from '../chart/part-bars.tsx'
import { type ApproverRow, approverParts, PART_LOOKS, pointOf, type WaitPoint } from './approver-rows.ts'
import { useApproverWords } from './use-approver-words.ts'

/** What somebody asked for: questions to approvers, in words. */
export interface AskedWaits {
  readonly point: WaitPoint
  readonly title: string
}

export interface ApproversProps {
  readonly rows: readonly ApproverRow[]
  readonly onAsk: (asked: AskedWaits) => void
}

const PARTS = ['approved', 'changes', 'refused', 'waiting'] as const

/** A bar for each approver: what they answered and what they owe; under it how long their answers took. */
export function ApproverBars({ rows, onAsk }: ApproversProps) {
  const { t } = useTranslation('approval')
  const format = useFormat()
  const { nameOf, daysOf } = useApproverWords()
  const people = rows.filter(({ memberId }) => memberId !== null)
  const at = ({ line, cell }: Place) => {
    const row = people[line]
    const part = row && approverParts(row)[cell]
    return row && part ? { row, part } : null
  }
  const sentence = (place: Place) => {
    const found = at(place)
    if (!found) return ''
    const { row, part } = found
    const facts = { name: nameOf(row), part: t(`flow.${part.id}`), count: part.count }
    return `${t('flow.part', facts)} ${daysOf(row)}`
  }
  const isUsed = (part: (typeof PARTS)[number]) =>
    people.some((row) => approverParts(row).some(({ id }) => id === part))
  return (
    <PartBars
      label={t('flow.label')}
      role={t('flow.role')}
      help={t('flow.help')}
      rows={people.map((row) => ({
        id: row.memberId ?? '',
        name: nameOf(row),
        total: row.overdue > 0 ? t('flow.overdueCount', { count: row.overdue }) : '',
        facts: daysOf(row),
        parts: approverParts(row).map(({ id, look, count }) => ({
          id,
          look,
          value: count,
          words: [`${t(`flow.${id}`)} ${format.number(count)}`, format.number(count)],
        })),
      }))}
      legend={PARTS.filter(isUsed).map((part) => ({ look: PART_LOOKS[part], words: t(`flow.${part}`) }))}
      say={sentence}
      card={(place) => <p className={cardStyles.title}>{sentence(place)}</p>}
      onPick={(place) => {
        const found = at(place)
        if (!found) return
        const { row, part } = found
        onAsk({
          point: pointOf(row, part.id),
          title: t('flow.behind', { name: nameOf(row), what: t(`flow.${part.id}`) }),
        })
      }}
    />
  )
}
