import type { ApproverWaitsAnswer } from '@paceboard/contract'
import type { ApproverWaitDays } from '@paceboard/domain'
import { useTranslation } from 'react-i18next'
import { useBoardState } from '../../../lib/board/board-context.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import type { FlowQuery } from '../flow-filters.ts'
import listStyles from '../item-list.module.css'
import { Loading, ReadingFailed } from '../not-read.tsx'
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
  const { data, error, refetch, isFetching } = answer
  // The sheet opens in the list's place: both at once would lie on each other.
  const open = (num: number) => {
    onClose()
    onOpen(num)
  }
  const waits = data?.waits.toReversed()
  return (
    <Dialog
      isOpen={point !== null}
      onClose={onClose}
      title={title}
      lead={waits && t('flow.questions', { count: waits.length })}
    >
      {waits ? (
        <PagedList
          rows={waits}
          rowId={({ itemId, memberId, round, askedOn }) => `${itemId} ${memberId} ${round} ${askedOn}`}
          row={(wait) => <WaitRow wait={wait} onOpen={open} />}
        />
      ) : error ? (
        <ReadingFailed onRetry={() => void refetch()} isRetrying={isFetching} />
      ) : (
        <Loading />
      )}
    </Dialog>
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
