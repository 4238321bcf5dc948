import {
  addDays,
  CADENCE_DAYS,
  type IsoDate,
  type Item,
  type MarathonPlan,
  type Milestone,
  type MilestoneId,
  type PaceDraft,
} from '@paceboard/domain'
import { Plus, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useDispatch } from '../../../../lib/board/board-context.ts'
import { newId } from '../../../../lib/new-id.ts'
import { useFormat } from '../../../../lib/use-format.ts'
import { Button, IconButton } from '../../../../ui/button.tsx'
import { useToday, useWhyNot } from '../../use-why-not.ts'
import { DayInPlace } from '../fields/date-properties.tsx'
import { InlineText } from '../inline-text.tsx'
import styles from './pace.module.css'
import { withMilestone, withoutMilestone } from './pace-draft.ts'

export interface MilestonesProps {
  readonly item: Item
  readonly plan: MarathonPlan
  readonly whyNot: string | null
  readonly onPlan: (draft: PaceDraft) => void
}

/** The steps at which a marathon shows progress. */
export function Milestones({ item, plan, whyNot, onPlan }: MilestonesProps) {
  const { t } = useTranslation('item')
  const today = useToday()
  const reached = plan.milestones.filter(({ doneAt }) => doneAt !== null).length
  const last = plan.milestones.at(-1)

  function add() {
    const from = last && last.due > today ? last.due : today
    const due = addDays(from, CADENCE_DAYS[plan.cadence])
    onPlan(withMilestone(plan, { id: newId<MilestoneId>(), title: '', due }))
  }

  return (
    <div className={styles.milestones}>
      <h3 className={styles.subtitle}>{t('pace.milestones', { reached, all: plan.milestones.length })}</h3>
      <ul className={styles.steps}>
        {plan.milestones.map((milestone) => (
          <MilestoneRow key={milestone.id} {...{ item, plan, milestone, today, whyNot, onPlan }} />
        ))}
      </ul>
      <Button size="s" variant="quiet" icon={Plus} disabledReason={whyNot} onPress={add} className={styles.addStep}>
        {t('pace.addMilestone')}
      </Button>
    </div>
  )
}

interface MilestoneRowProps extends MilestonesProps {
  readonly milestone: Milestone
  readonly today: IsoDate
}

function MilestoneRow({ item, plan, milestone, today, whyNot, onPlan }: MilestoneRowProps) {
  const { t } = useTranslation('item')
  const dispatch = useDispatch()
  const whyNotTo = useWhyNot()
  const format = useFormat()
  const { id, title, due, doneAt } = milestone
  const name = title || t('pace.plainMilestone')
  const tick = (done: boolean) => ({ type: 'TickMilestone', itemId: item.id, milestoneId: id, done }) as const
  const noTick = whyNotTo(tick(true))
  const isLate = doneAt === null && due < today
  const noRemove = whyNot ?? (plan.milestones.length === 1 ? t('pace.lastMilestone') : null)
  return (
    <li className={styles.step} data-done={doneAt !== null || undefined} data-late={isLate || undefined}>
      <input
        type="checkbox"
        aria-label={t('pace.tick', { name })}
        checked={doneAt !== null}
        disabled={noTick !== null}
        title={noTick ?? undefined}
        onChange={(event) => dispatch(tick(event.target.checked))}
        className={styles.dot}
      />
      <InlineText
        label={t('pace.milestoneName')}
        value={title}
        placeholder={t('pace.plainMilestone')}
        maxLength={200}
        mayBeEmpty
        isReadOnly={whyNot !== null}
        onSave={(text) => onPlan(withMilestone(plan, { id, title: text, due }))}
      />
      <span className={styles.due}>
        {doneAt !== null ? (
          t('pace.reachedOn', { date: format.date(doneAt) })
        ) : whyNot === null ? (
          <DayInPlace
            label={t('pace.milestoneDue', { name })}
            value={due}
            mayClear={false}
            onSave={(day) => day && onPlan(withMilestone(plan, { id, title, due: day }))}
          />
        ) : (
          format.relativeDay(due, today)
        )}
        {isLate && <span className={styles.lateWord}>{t('pace.late')}</span>}
      </span>
      <IconButton
        label={t('pace.removeMilestone', { name })}
        icon={X}
        size="s"
        disabledReason={noRemove}
        onPress={() => onPlan(withoutMilestone(plan, id))}
      />
    </li>
  )
}
