import { addDays, type Column, type IsoDate, itemsIn, localDate, type WipMode } from '@paceboard/domain'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { announce } from '../../../lib/announcements.ts'
import { useBoard, useBoardState } from '../../../lib/board/board-context.ts'
import { useLocalText } from '../../../lib/use-local-text.ts'
import { useNow } from '../../../lib/use-now.ts'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { RadioCards } from '../../../ui/radio-cards.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { useKeptText } from '../item/words/use-kept-text.ts'
import { useDoWithUndo } from '../use-moves.ts'
import { LimitAdvice } from './limit-advice.tsx'
import styles from './limit-dialog.module.css'
import { closeLimit, limitStore } from './limit-store.ts'

const MOST = 1000
/** Limits that nobody looks at again turn into walls: a month is proposed. */
const REVIEW_DAYS = 30
/** An experiment is looked at after three weeks. */
const TRIAL_DAYS = 21

/** The Champion changes a column's limit: how many, what happens beyond, why, and when to look again. */
export function LimitDialog() {
  const { t } = useTranslation('board')
  const say = useLocalText()
  const { columnId, proposed } = useStore(limitStore)
  const column = useBoardState((state) => (columnId ? state.visible.columns.get(columnId) : undefined))
  if (!column) return null
  return (
    <Dialog
      isOpen
      onClose={closeLimit}
      title={t('limit.title', { column: say(column.name) })}
      size="l"
      isDismissable={false}
    >
      <LimitForm key={column.id} column={column} proposed={proposed} />
    </Dialog>
  )
}

interface LimitFormProps {
  readonly column: Column
  /** A limit to be tried; null when the form starts with the present one. */
  readonly proposed: number | null
}

function LimitForm({ column, proposed }: LimitFormProps) {
  const { t } = useTranslation(['board', 'common', 'advice'])
  const say = useLocalText()
  const now = useNow()
  const timezone = useBoardState((state) => state.visible.settings.timezone)
  const count = useBoard((board) => itemsIn(board, column.id).length)
  const doIt = useDoWithUndo()
  const today = localDate(now, timezone)
  const [limit, setLimit] = useState(proposed ?? column.wip.limit)
  const [sprint, setSprint] = useState(column.wip.sprint)
  const [marathon, setMarathon] = useState(column.wip.marathon)
  const [mode, setMode] = useState<WipMode>(column.wip.mode)
  const {
    text: reason,
    setText: setReason,
    forget,
  } = useKeptText(
    proposed === null ? `limit.${column.id}` : `limit.${column.id}.${proposed}`,
    proposed === null ? '' : t('advice:tryReason', { count: proposed }),
  )
  const [isTried, setTried] = useState(false)
  const [reviewOn, setReviewOn] = useState<IsoDate | null>(addDays(today, proposed === null ? REVIEW_DAYS : TRIAL_DAYS))

  function tryOut(trial: number) {
    setLimit(trial)
    setReason(t('advice:tryReason', { count: trial }))
    setReviewOn(addDays(today, TRIAL_DAYS))
    announce(t('advice:filledIn', { count: trial }))
  }

  function handleSubmit(event: FormEvent) {
    event.preventDefault()
    setTried(true)
    if (reason.trim() === '') return
    const wip = { limit, sprint, marathon, mode }
    const command = { type: 'SetWipLimit', columnId: column.id, wip, reason: reason.trim(), reviewOn } as const
    if (doIt(command, t('board:limit.changed', { column: say(column.name) }))) giveUp()
  }

  function giveUp() {
    forget()
    closeLimit()
  }

  return (
    <form className={styles.form} onSubmit={handleSubmit}>
      <p className={styles.lead}>{t('board:limit.lead', { cards: t('common:cards', { count }) })}</p>
      <LimitAdvice column={column} today={today} onTry={tryOut} />
      <div className={styles.numbers}>
        <NumberField
          label={t('board:limit.limit')}
          hint={t('board:limit.none')}
          value={limit}
          onChange={setLimit}
          min={0}
          max={MOST}
          step={1}
        />
        <NumberField label={t('board:limit.sprint')} value={sprint} onChange={setSprint} min={0} max={MOST} step={1} />
        <NumberField
          label={t('board:limit.marathon')}
          value={marathon}
          onChange={setMarathon}
          min={0}
          max={MOST}
          step={1}
        />
      </div>
      {limit !== null && limit < count && mode !== 'off' && <Banner tone="attention">{t('board:limit.below')}</Banner>}
      <RadioCards
        label={t('board:limit.mode')}
        value={mode}
        onChange={setMode}
        options={(['hard', 'soft', 'off'] as const).map((one) => ({
          id: one,
          title: t(`board:limit.${one}`),
          text: t(`board:limit.${one}Text`),
        }))}
      />
      <TextArea
        label={t('board:limit.reason')}
        hint={t('board:limit.reasonHint')}
        value={reason}
        onChange={setReason}
        maxLength={500}
        rows={2}
        error={isTried && reason.trim() === '' ? t('board:limit.reasonMissing') : null}
      />
      <DateField label={t('board:limit.review')} value={reviewOn} onChange={setReviewOn} min={today} />
      <div className={styles.buttons}>
        <Button onPress={giveUp}>{t('common:cancel')}</Button>
        <Button type="submit" variant="primary">
          {t('board:limit.submit')}
        </Button>
      </div>
    </form>
  )
}
