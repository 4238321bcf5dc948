import { type IsoDate, type Member, type MemberId, marketingOwnerAt } from '@paceboard/domain'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBoard, useBoardState, useDispatch } from '../../../lib/board/board-context.ts'
import { useExplain } from '../../../lib/board/use-explain.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useNow } from '../../../lib/use-now.ts'
import { useSubmit } from '../../../lib/use-submit.ts'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { RadioCards } from '../../../ui/radio-cards.tsx'
import { showToast } from '../../../ui/toast-queue.ts'
import { useToday } from '../use-why-not.ts'
import { coverEnd } from './cover.ts'
import { DialogForm } from './dialog-form.tsx'
import { PersonSelect } from './person-select.tsx'
import { inTeam } from './role-order.ts'

export interface HandOverProps {
  readonly members: readonly Member[]
  readonly onClose: () => void
}

/** Gives the role of Marketing Owner to somebody of the team: for good, or until a day. */
export function HandOverOwner({ members, onClose }: HandOverProps) {
  const { t } = useTranslation('people')
  const format = useFormat()
  const explain = useExplain()
  const dispatch = useDispatch()
  const now = useNow()
  const today = useToday()
  const zone = useBoardState((state) => state.visible.settings.timezone)
  const owner = useBoard((board) => marketingOwnerAt(board, now))
  const [kind, setKind] = useState<'good' | 'cover'>('good')
  const [memberId, setMemberId] = useState<MemberId | null>(null)
  const [lastDay, setLastDay] = useState<IsoDate | null>(null)
  const [isChecked, setChecked] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)

  const candidates = inTeam(members).filter(({ id }) => id !== owner)
  const isCover = kind === 'cover'

  const { handleSubmit, form } = useSubmit(
    async () => handOver(),
    () => {
      setChecked(true)
      return memberId !== null && (!isCover || lastDay !== null)
    },
  )

  function handOver() {
    if (memberId === null) return
    const until = isCover && lastDay !== null ? coverEnd(lastDay, zone) : null
    const done = dispatch({ type: 'HandOverOwner', memberId, until }, { quiet: true })
    if (!done.ok) return setRefusal(explain(done.reason))
    const name = members.find(({ id }) => id === memberId)?.name ?? ''
    const day = lastDay === null ? '' : format.day(lastDay, today)
    showToast({ text: until === null ? t('owner.done', { name }) : t('owner.doneCover', { name, day }) })
    onClose()
  }

  return (
    <Dialog isOpen onClose={onClose} title={t('owner.title')} lead={t('owner.lead')} isDismissable={false}>
      {candidates.length === 0 ? (
        <Banner>{t('owner.nobody')}</Banner>
      ) : (
        <DialogForm
          form={form}
          onSubmit={handleSubmit}
          onCancel={onClose}
          refusal={refusal}
          submit={
            <Button type="submit" variant="primary">
              {t('owner.submit')}
            </Button>
          }
        >
          <RadioCards
            label={t('owner.how')}
            options={[
              { id: 'good', title: t('owner.good'), text: t('owner.goodText') },
              { id: 'cover', title: t('owner.cover'), text: t('owner.coverText') },
            ]}
            value={kind}
            onChange={setKind}
          />
          <PersonSelect
            label={t('owner.who')}
            people={candidates}
            value={memberId}
            onChange={setMemberId}
            error={isChecked && memberId === null ? t('owner.whoMissing') : null}
          />
          {isCover && (
            <DateField
              label={t('owner.until')}
              min={today}
              value={lastDay}
              onChange={setLastDay}
              error={isChecked && lastDay === null ? t('owner.untilMissing') : null}
            />
          )}
        </DialogForm>
      )}
    </Dialog>
  )
}
