import type { Cadence, Item, MarathonPlan, PaceDraft } from '@paceboard/domain'
import { MessageSquareText } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDispatch } from '../../../../lib/board/board-context.ts'
import { useFormat } from '../../../../lib/use-format.ts'
import { Button } from '../../../../ui/button.tsx'
import { RelativeTime } from '../../../../ui/relative-time.tsx'
import { TextField } from '../../../../ui/text-field.tsx'
import { useToday, useWhyNot } from '../../use-why-not.ts'
import { Choice } from '../fields/choice.tsx'
import { DayInPlace } from '../fields/date-properties.tsx'
import { Properties, Property } from '../property.tsx'
import { Milestones } from './milestones.tsx'
import styles from './pace.module.css'
import { draftOf } from './pace-draft.ts'

const CADENCES = ['weekly', 'biweekly', 'monthly'] as const satisfies readonly Cadence[]

export interface MarathonPlanProps {
  readonly item: Item
  readonly plan: MarathonPlan
  readonly whyNot: string | null
  readonly onPlan: (draft: PaceDraft) => void
}

/** Horizon, cadence, milestones and the last check-in of a marathon. */
export function MarathonPlanFields({ item, plan, whyNot, onPlan }: MarathonPlanProps) {
  const { t } = useTranslation('item')
  const format = useFormat()
  const today = useToday()
  const draft = draftOf(plan)
  return (
    <>
      <Properties>
        <Property label={t('pace.horizon')} whyNot={whyNot} shown={format.day(plan.horizon, today)}>
          <DayInPlace
            label={t('pace.horizon')}
            value={plan.horizon}
            mayClear={false}
            onSave={(horizon) => horizon && onPlan({ ...draft, horizon })}
          />
        </Property>
        <Property label={t('pace.cadence')} whyNot={whyNot} shown={t(`pace.cadences.${plan.cadence}`)}>
          <Choice
            label={t('pace.cadence')}
            options={CADENCES.map((id) => ({ id, label: t(`pace.cadences.${id}`) }))}
            value={plan.cadence}
            onChange={(cadence) => onPlan({ ...draft, cadence })}
          />
        </Property>
      </Properties>
      <Milestones item={item} plan={plan} whyNot={whyNot} onPlan={onPlan} />
      <CheckInLine item={item} plan={plan} />
    </>
  )
}

function CheckInLine({ item, plan }: { readonly item: Item; readonly plan: MarathonPlan }) {
  const { t } = useTranslation(['item', 'common'])
  const dispatch = useDispatch()
  const whyNot = useWhyNot()
  const [note, setNote] = useState<string | null>(null)
  const no = whyNot({ type: 'CheckIn', itemId: item.id, note: '' })

  function save() {
    if (dispatch({ type: 'CheckIn', itemId: item.id, note: note?.trim() ?? '' }).ok) setNote(null)
  }

  if (note === null) {
    return (
      <p className={styles.checkIn}>
        <span>
          {plan.lastCheckIn === null ? (
            t('item:pace.noCheckIn')
          ) : (
            <>
              {t('item:pace.lastCheckIn')} <RelativeTime at={plan.lastCheckIn} />
            </>
          )}
        </span>
        <Button size="s" icon={MessageSquareText} disabledReason={no} onPress={() => setNote('')}>
          {t('item:pace.checkIn')}
        </Button>
      </p>
    )
  }
  return (
    <form
      className={styles.noteForm}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <TextField
        label={t('item:pace.checkInNote')}
        hint={t('item:pace.checkInHint')}
        value={note}
        onChange={setNote}
        maxLength={500}
        autoFocus
      />
      <div className={styles.buttons}>
        <Button size="s" onPress={() => setNote(null)}>
          {t('common:cancel')}
        </Button>
        <Button size="s" variant="primary" type="submit">
          {t('item:pace.checkIn')}
        </Button>
      </div>
    </form>
  )
}
