import { useTranslation } from 'react-i18next'
import { useBoardState } from '../../../lib/board/board-context.ts'
import { useFormat } from '../../../lib/use-format.ts'
import type { ApproverRow } from './approver-rows.ts'

/** Approvers and their days in words. */
export function useApproverWords() {
  const { t } = useTranslation(['approval', 'common'])
  const format = useFormat()
  const members = useBoardState((state) => state.visible.members)
  return {
    nameOf: ({ memberId }: Pick<ApproverRow, 'memberId'>): string =>
      memberId === null ? t('approval:flow.everybody') : (members.get(memberId)?.name ?? t('approval:somebody')),
    /** "Half within 2 days, 85% within 4 days", as far as there are enough answers to say so. */
    daysOf: ({ answered, p50Days, p85Days }: ApproverRow): string => {
      const days = (count: number) => t('common:days', { count })
      if (answered === 0) return t('approval:flow.noAnswer')
      if (p50Days === null) return t('approval:flow.tooFew', { count: answered })
      if (p85Days === null) return t('approval:flow.half', { p50: days(p50Days) })
      return t('approval:flow.halfAndMost', { p50: days(p50Days), p85: days(p85Days), percent: format.percent(0.85) })
    },
  }
}
