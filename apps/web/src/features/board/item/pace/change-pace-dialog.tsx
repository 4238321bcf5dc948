import type { Cadence, Item, MilestoneId, Pace, PaceDraft, Rejection } from '@paceboard/domain'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDispatch } from '../../../../lib/board/board-context.ts'
import { useExplain } from '../../../../lib/board/use-explain.ts'
import { newId } from '../../../../lib/new-id.ts'
import { Button } from '../../../../ui/button.tsx'
import { DateField } from '../../../../ui/date-field.tsx'
import { Dialog } from '../../../../ui/dialog.tsx'
import { PaceMark } from '../../../../ui/pace-mark.tsx'
import { RadioCards } from '../../../../ui/radio-cards.tsx'
import { Select } from '../../../../ui/select.tsx'
import { TextArea } from '../../../../ui/text-area.tsx'
import { TextField } from '../../../../ui/text-field.tsx'
import { useToday } from '../../use-why-not.ts'
import { useKeptText } from '../words/use-kept-text.ts'
import styles from './pace.module.css'
import { marathonDraft, sprintDraft } from './pace-draft.ts'

const PACES = ['sprint', 'marathon'] as const satisfies readonly Pace[]
const CADENCES = ['weekly', 'biweekly', 'monthly'] as const satisfies readonly Cadence[]

type DraftOf<Name extends Pace> = Extract<PaceDraft, { pace: Name }>

export interface ChangePaceDialogProps {
  readonly item: Item
  /** The pace to begin with; null = the other one. */
  readonly wanted: Pace | null
  readonly onClose: () => void
}

/** Another pace for an item, with the dates that pace needs and why it changes. */
export function ChangePaceDialog({ item, wanted, onClose }: ChangePaceDialogProps) {
  const { t } = useTranslation(['item', 'common'])
  const dispatch = useDispatch()
  const explain = useExplain()
  const today = useToday()
  const [pace, setPace] = useState<Pace>(wanted ?? (item.plan?.pace === 'sprint' ? 'marathon' : 'sprint'))
  const [sprint, setSprint] = useState(() => sprintDraft(today) as DraftOf<'sprint'>)
  const [marathon, setMarathon] = useState(() => marathonDraft(today, newId<MilestoneId>()))
  const { text: reason, setText: setReason, forget } = useKeptText(`pace.${item.id}`)
  const [refused, setRefused] = useState<Rejection | null>(null)
  const asksWhy = item.plan !== null && item.plan.pace !== pace

  function save() {
    const plan = pace === 'sprint' ? sprint : marathon
    const done = dispatch({ type: 'SetPace', itemId: item.id, plan, reason: reason.trim() }, { quiet: true })
    if (done.ok) giveUp()
    else setRefused(done.reason)
  }

  function giveUp() {
    forget()
    onClose()
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      isDismissable={false}
      title={item.plan ? t('item:pace.change') : t('item:pace.choose')}
      lead={t('item:pace.changeLead')}
      footer={
        <>
          <Button onPress={giveUp}>{t('common:cancel')}</Button>
          <Button variant="primary" onPress={save}>
            {t(`item:pace.use.${pace}`)}
          </Button>
        </>
      }
    >
      <RadioCards
        label={t('common:pace.label')}
        hideLabel
        value={pace}
        onChange={setPace}
        options={PACES.map((id) => ({
          id,
          title: t(`common:pace.${id}`),
          text: t(`item:pace.meaning.${id}`),
          art: <PaceMark pace={id} show="mark" />,
        }))}
      />
      {pace === 'sprint' ? (
        <SprintDates draft={sprint} onChange={setSprint} />
      ) : (
        <MarathonDates draft={marathon} onChange={setMarathon} />
      )}
      {asksWhy && <TextArea label={t('item:pace.why')} value={reason} onChange={setReason} rows={2} maxLength={500} />}
      {refused && (
        <p role="alert" className={styles.refused}>
          {explain(refused)}
        </p>
      )}
    </Dialog>
  )
}

interface DatesProps<Name extends Pace> {
  readonly draft: DraftOf<Name>
  readonly onChange: (draft: DraftOf<Name>) => void
}

function SprintDates({ draft, onChange }: DatesProps<'sprint'>) {
  const { t } = useTranslation('item')
  return (
    <div className={styles.pair}>
      <DateField
        mayClear={false}
        label={t('pace.start')}
        value={draft.start}
        onChange={(start) => start && onChange({ ...draft, start })}
      />
      <DateField
        mayClear={false}
        label={t('pace.end')}
        value={draft.end}
        onChange={(end) => end && onChange({ ...draft, end })}
      />
    </div>
  )
}

function MarathonDates({ draft, onChange }: DatesProps<'marathon'>) {
  const { t } = useTranslation('item')
  const milestone = draft.milestones[0]
  return (
    <>
      <div className={styles.pair}>
        <DateField
          mayClear={false}
          label={t('pace.horizon')}
          value={draft.horizon}
          onChange={(horizon) => horizon && onChange({ ...draft, horizon })}
        />
        <Select
          label={t('pace.cadence')}
          options={CADENCES.map((id) => ({ id, label: t(`pace.cadences.${id}`) }))}
          value={draft.cadence}
          onChange={(cadence) => onChange({ ...draft, cadence })}
        />
      </div>
      {milestone && (
        <div className={styles.pair}>
          <TextField
            label={t('pace.firstMilestone')}
            placeholder={t('pace.plainMilestone')}
            value={milestone.title}
            maxLength={200}
            onChange={(title) => onChange({ ...draft, milestones: [{ ...milestone, title }] })}
          />
          <DateField
            mayClear={false}
            label={t('pace.firstMilestoneDue')}
            value={milestone.due}
            onChange={(due) => due && onChange({ ...draft, milestones: [{ ...milestone, due }] })}
          />
        </div>
      )}
    </>
  )
}
