import type { MemberId } from '@paceboard/domain'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDispatch, useStanding } from '../../../lib/board/board-context.ts'
import { useExplain } from '../../../lib/board/use-explain.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useSubmit } from '../../../lib/use-submit.ts'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { showToast } from '../../../ui/toast-queue.ts'
import { DialogForm } from './dialog-form.tsx'
import type { HandOverProps } from './hand-over-owner.tsx'
import { PersonSelect } from './person-select.tsx'
import { inTeam } from './role-order.ts'

/** Gives the Champion's flag to somebody else of the team; an administrator does so in the Champion's name. */
export function HandOverChampion({ members, onClose }: HandOverProps) {
  const { t } = useTranslation('people')
  const format = useFormat()
  const explain = useExplain()
  const dispatch = useDispatch()
  const isChampion = useStanding()?.champion ?? false
  const [memberId, setMemberId] = useState<MemberId | null>(null)
  const [isChecked, setChecked] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)

  const champions = members.filter(({ roles }) => roles.champion)
  const candidates = inTeam(members).filter(({ roles }) => !roles.champion)
  const lead = isChampion
    ? t('champion.lead')
    : t('champion.leadOther', { names: format.list(champions.map(({ name }) => name)), count: champions.length })

  const { handleSubmit, form } = useSubmit(
    async () => handOver(),
    () => {
      setChecked(true)
      return memberId !== null
    },
  )

  function handOver() {
    if (memberId === null) return
    const done = dispatch({ type: 'HandOverChampion', memberId }, { quiet: true })
    if (!done.ok) return setRefusal(explain(done.reason))
    showToast({ text: t('champion.done', { name: members.find(({ id }) => id === memberId)?.name ?? '' }) })
    onClose()
  }

  return (
    <Dialog isOpen onClose={onClose} title={t('champion.title')} lead={lead} size="s" isDismissable={false}>
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
              {t('champion.submit')}
            </Button>
          }
        >
          <PersonSelect
            label={t('owner.who')}
            people={candidates}
            value={memberId}
            onChange={setMemberId}
            error={isChecked && memberId === null ? t('owner.whoMissing') : null}
          />
        </DialogForm>
      )}
    </Dialog>
  )
}
