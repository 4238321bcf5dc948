import type { ApproverWaitsAnswer } from '@paceboard/contract'
import type { ApproverWaitDays } from '@paceboard/domain'
import { useTranslation } from 'react-i18next'
import { useBoardState } from '../../../lib/board/board-context.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { BehindDialog } from '../behind-dialog.tsx'
import type { FlowQuery } from '../flow-filters.ts'
import listStyles from '../item-list.module.css'
import { PagedList } from '../paged-list.tsx'
import { useFlowAnswer } from '../use-chart.ts'
import type { WaitPoint } from './approver-rows.ts'

export interface WaitsBehindProps {
  /** The number that was asked for; null = none. */
  readonly point: WaitPoint | null
  readonly title: string
  readonly query: FlowQuery
  readonly onOpen: (num: number) => void
  readonly onClose: () => void
}

/** The questions that a number counts, newest first: the item, whom it was asked, and how long that took. */
export function WaitsBehind({ point, title, query, onOpen, onClose }: WaitsBehindProps) {
  const { t } = useTranslation('approval')
  const answer = useFlowAnswer<ApproverWaitsAnswer>('approver-waits', point && { ...query, ...point })
  return (
    <BehindDialog
      isOpen={point !== null}
      title={title}
      lead={answer.data && t('flow.questions', { count: answer.data.waits.length })}
      answer={answer}
      list={({ waits }, open) => (
        <PagedList
          rows={waits.toReversed()}
          rowId={({ itemId, memberId, round, askedOn }) => `${itemId} ${memberId} ${round} ${askedOn}`}
          row={(wait) => <WaitRow wait={wait} onOpen={open} />}
        />
      )}
      onOpen={onOpen}
      onClose={onClose}
    />
  )
}

function WaitRow({ wait, onOpen }: { readonly wait: ApproverWaitDays; readonly onOpen: (num: number) => void }) {
  const { t } = useTranslation('approval')
  const format = useFormat()
  const item = useBoardState(({ visible }) => visible.items.get(wait.itemId))
  const name = useBoardState(({ visible }) => visible.members.get(wait.memberId)?.name) ?? t('somebody')
  if (!item) return null
  const outcome = wait.verdict ? t(`verdict.${wait.verdict}`) : t(wait.endedOn ? 'verdict.spared' : 'verdict.open')
  return (
    <button type="button" className={listStyles.item} onClick={() => onOpen(item.num)}>
      <span className={listStyles.title}>
        {item.title}
        <span className={listStyles.about}>{t('flow.wait', { name, outcome })}</span>
      </span>
      <span className={listStyles.remark}>{format.days(wait.days)}</span>
    </button>
  )
}
