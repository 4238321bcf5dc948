import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBoardState } from '../../../lib/board/board-context.ts'
import { useLocale } from '../../../lib/use-local-text.ts'
import { ButtonLink } from '../../../ui/button-link.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { chartCsv } from '../chart-csv.ts'
import { ChartPanel } from '../chart-panel.tsx'
import { CountButton } from '../count-button.tsx'
import type { FlowQuery } from '../flow-filters.ts'
import { Loading, ReadingFailed } from '../not-read.tsx'
import { useChart } from '../use-chart.ts'
import { useWindowWords } from '../window-words.ts'
import { ApproverBars, type AskedWaits } from './approver-bars.tsx'
import { type ApproverRow, approverRows, isNothing, type WaitPoint } from './approver-rows.ts'
import { ApproverTable } from './approver-table.tsx'
import { useApproverWords } from './use-approver-words.ts'
import { WaitsBehind } from './waits-behind.tsx'

export interface ApproversPanelProps {
  readonly query: FlowQuery
  readonly onOpen: (num: number) => void
}

/** How long answers take by whom they are asked, and what waits for whom. */
export function ApproversPanel({ query, onOpen }: ApproversPanelProps) {
  const { t } = useTranslation('approval')
  const boardId = useBoardState((state) => state.boardId)
  const locale = useLocale()
  const windowWords = useWindowWords()
  const [asked, setAsked] = useState<AskedWaits | null>(null)
  const [isOpen, setOpen] = useState(false)
  const { data, error, refetch, isFetching } = useChart('approvals', query)
  if (!data) return error ? <ReadingFailed onRetry={() => void refetch()} isRetrying={isFetching} /> : <Loading />
  const rows = approverRows(data.chart)
  const [all] = rows
  const ask = (next: AskedWaits) => {
    setAsked(next)
    setOpen(true)
  }
  return (
    <>
      <ChartPanel
        title={t('flow.title')}
        lead={all && !isNothing(all) && <Lead all={all} onAsk={ask} />}
        definition={t('flow.definition')}
        period={windowWords(data)}
        csv={chartCsv(boardId, 'approvals', query, locale)}
        chart={all && isNothing(all) ? <Nothing /> : <ApproverBars rows={rows} onAsk={ask} />}
        table={<ApproverTable rows={rows} onAsk={ask} />}
      />
      <WaitsBehind
        point={isOpen && asked ? asked.point : null}
        title={asked?.title ?? ''}
        query={query}
        onOpen={onOpen}
        onClose={() => setOpen(false)}
      />
    </>
  )
}

function Lead({ all, onAsk }: { readonly all: ApproverRow; readonly onAsk: (asked: AskedWaits) => void }) {
  const { t } = useTranslation('approval')
  const { daysOf } = useApproverWords()
  const number = (kind: WaitPoint['kind'], words: string, title: string) => (
    <CountButton onPress={() => onAsk({ point: { kind }, title })}>{words}</CountButton>
  )
  return (
    <>
      {all.answered > 0 && number('answered', t('flow.answers', { count: all.answered }), t('flow.columns.answered'))}{' '}
      {all.answered > 0 && daysOf(all)}{' '}
      {all.waiting > 0 && number('waiting', t('flow.waitingCount', { count: all.waiting }), t('flow.waiting'))}{' '}
      {all.overdue > 0 && number('overdue', t('flow.overdueCount', { count: all.overdue }), t('flow.columns.overdue'))}
    </>
  )
}

function Nothing() {
  const { t } = useTranslation('approval')
  const boardId = useBoardState((state) => state.boardId)
  return (
    <EmptyState
      size="s"
      title={t('flow.emptyTitle')}
      action={<ButtonLink href={`/boards/${boardId}`}>{t('flow.emptyAction')}</ButtonLink>}
    >
      {t('flow.emptyText')}
    </EmptyState>
  )
}
