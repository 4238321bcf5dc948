import { approvalState, type Column, type Item } from '@paceboard/domain'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { dismissToast, showToast } from '../../../ui/toast-queue.ts'
import { ask } from '../actions/ask-store.ts'

let last = 0

/** After a move: offers to ask for approval where that is waited for and nobody is asked. It holds nobody up. */
export function useOfferApproval(): (item: Item, column: Column) => void {
  const { t } = useTranslation('actions')
  return useCallback(
    (item, column) => {
      dismissToast(last)
      if (!wantsQuestion(item, column)) return
      last = showToast({
        text: t('approval.nobodyAsked', { title: item.title }),
        action: { label: t('approval.askNow'), onAction: () => ask('approval', item.id) },
      })
    },
    [t],
  )
}

/** In a column for approval, and neither asked nor approved. */
export function wantsQuestion({ approval }: Item, { kind }: Column): boolean {
  if (kind !== 'approval') return false
  const state = approval && approvalState(approval)
  return state !== 'pending' && state !== 'approved'
}
