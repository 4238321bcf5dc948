import { addDays, daysBetween, type Item, type PaceDraft, type SprintPlan } from '@paceboard/domain'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDispatch } from '../../../../lib/board/board-context.ts'
import { useFormat } from '../../../../lib/use-format.ts'
import { Banner } from '../../../../ui/banner.tsx'
import { Button } from '../../../../ui/button.tsx'
import { DateField } from '../../../../ui/date-field.tsx'
import { Dialog } from '../../../../ui/dialog.tsx'
import { useToday } from '../../use-why-not.ts'
import { DayInPlace } from '../fields/date-properties.tsx'
import { Properties, Property } from '../property.tsx'
import styles from './pace.module.css'
import { extendedEnd } from './pace-draft.ts'

export interface SprintPlanProps {
  readonly item: Item
  readonly plan: SprintPlan
  readonly whyNot: string | null
  readonly onPlan: (draft: PaceDraft) => void
  /** Opens the change to a marathon, with its reason. */
  readonly onMarathon: () => void
}

/** The time box of a sprint; once over, the decision it waits for. */
export function SprintPlanFields({ item, plan, whyNot, onPlan, onMarathon }: SprintPlanProps) {
  const { t } = useTranslation('item')
  const format = useFormat()
  const today = useToday()
  const [isExtending, setExtending] = useState(false)
  const left = daysBetween(today, plan.end)
  const isOpen = item.clock.finishedAt === null
  const total = Math.max(1, daysBetween(plan.start, plan.end))
  const spent = Math.min(1, Math.max(0, daysBetween(plan.start, today) / total))
  return (
    <>
      <Properties>
        <Property label={t('pace.start')} whyNot={whyNot} shown={format.day(plan.start, today)}>
          <DayInPlace
            label={t('pace.start')}
            value={plan.start}
            mayClear={false}
            onSave={(start) => start && onPlan({ pace: 'sprint', start, end: plan.end })}
          />
        </Property>
        <Property label={t('pace.end')} whyNot={whyNot} shown={format.day(plan.end, today)}>
          <DayInPlace
            label={t('pace.end')}
            value={plan.end}
            min={plan.start}
            mayClear={false}
            onSave={(end) => end && onPlan({ pace: 'sprint', start: plan.start, end })}
          />
        </Property>
      </Properties>
      {isOpen && (
        <div className={styles.box}>
          <div className={styles.track} aria-hidden>
            <span className={styles.spent} style={{ width: `${spent * 100}%` }} />
          </div>
          <span className={styles.left}>
            {left < 0 ? t('pace.over', { count: -left }) : t('pace.left', { count: left })}
          </span>
          <Button
            size="s"
            disabledReason={whyNot ?? (plan.extended ? t('pace.extendedAlready') : null)}
            onPress={() => setExtending(true)}
          >
            {t('pace.extend')}
          </Button>
        </div>
      )}
      {isOpen && left < 0 && (
        <Banner
          tone="attention"
          title={t('pace.decideTitle')}
          actions={
            <Button size="s" disabledReason={whyNot} onPress={onMarathon}>
              {t('pace.toMarathon')}
            </Button>
          }
        >
          {plan.extended ? t('pace.decideAfterExtension') : t('pace.decide')}
        </Banner>
      )}
      {isExtending && <ExtendDialog item={item} plan={plan} onClose={() => setExtending(false)} />}
    </>
  )
}

function ExtendDialog(props: { readonly item: Item; readonly plan: SprintPlan; readonly onClose: () => void }) {
  const { item, plan, onClose } = props
  const { t } = useTranslation(['item', 'common'])
  const dispatch = useDispatch()
  const today = useToday()
  const [end, setEnd] = useState<string | null>(extendedEnd(plan.end, today))

  function extend() {
    if (end && dispatch({ type: 'ExtendTimeBox', itemId: item.id, end }).ok) onClose()
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="s"
      title={t('item:pace.extendTitle')}
      lead={t('item:pace.extendLead')}
      footer={
        <>
          <Button onPress={onClose}>{t('common:cancel')}</Button>
          <Button variant="primary" onPress={extend}>
            {t('item:pace.extend')}
          </Button>
        </>
      }
    >
      <DateField
        mayClear={false}
        label={t('item:pace.newEnd')}
        value={end}
        onChange={setEnd}
        min={addDays(plan.end, 1)}
      />
    </Dialog>
  )
}
