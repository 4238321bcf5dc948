import type { Column, Item } from '@paceboard/domain'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { dismissToast, showToast } from '../../../ui/toast-queue.ts'
import { ask } from '../actions/ask-store.ts'
import { askedTogether } from './asked-together.ts'

let last = 0

/** After a move: offers to ask for approval where that is waited for and nobody is asked. It holds nobody up. */
export function useOfferApproval(): (items: readonly Item[], column: Column) => void {
  const { t } = useTranslation('actions')
  return useCallback(
    (items, column) => {
      dismissToast(last)
      const asked = column.kind === 'approval' ? askedTogether(items) : []
      const [first] = asked
      if (!first) return
      const count = asked.length
      last = showToast({
        text: count > 1 ? t('approval.nobodyAskedOf', { count }) : t('approval.nobodyAsked', { title: first.title }),
        action: { label: t('approval.askNow'), onAction: () => ask('approval', ...asked.map(({ id }) => id)) },
      })
    },
    [t],
  )
}
