import type { TimeChart } from '@paceboard/contract'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBoardState } from '../../lib/board/board-context.ts'
import { useFormat } from '../../lib/use-format.ts'
import { useLocale } from '../../lib/use-local-text.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { chartCsv } from './chart-csv.ts'
import { ChartPanel } from './chart-panel.tsx'
import { Loading, ReadingFailed } from './not-read.tsx'
import { TimeBars } from './time-bars.tsx'
import { TimeItemsBehind, type TimePoint } from './time-items-behind.tsx'
import { timeRows } from './time-rows.ts'
import { TimeTable } from './time-table.tsx'
import { useChart } from './use-chart.ts'
import type { FlowViewProps } from './views.ts'
import { useWindowWords } from './window-words.ts'

/** What somebody asked for: part of the time, in words. */
export interface AskedTime {
  readonly point: TimePoint
  readonly title: string
}

/** R14: what finished work did between its start and its finish. */
export function TimeView({ query, onOpen }: FlowViewProps) {
  const { t } = useTranslation('charts')
  const boardId = useBoardState((state) => state.boardId)
  const locale = useLocale()
  const windowWords = useWindowWords()
  const [by, setBy] = useState<'type' | 'column'>('type')
  const [asked, setAsked] = useState<AskedTime | null>(null)
  const [isOpen, setOpen] = useState(false)
  const { data, error, refetch, isFetching } = useChart('time', query)
  if (!data) return error ? <ReadingFailed onRetry={() => void refetch()} isRetrying={isFetching} /> : <Loading />
  const { chart } = data
  const rows = timeRows(chart, by)
  const ask = (next: AskedTime) => {
    setAsked(next)
    setOpen(true)
  }
  return (
    <>
      <ChartPanel
        title={t('time.title')}
        lead={<Lead chart={chart} />}
        definition={t('time.definition')}
        period={windowWords(data)}
        csv={chartCsv(boardId, 'time', query, locale)}
        tools={
          <Segmented<'type' | 'column'>
            label={t('time.by')}
            options={[
              { id: 'type', label: t('time.byType') },
              { id: 'column', label: t('time.byColumn') },
            ]}
            value={by}
            onChange={setBy}
          />
        }
        chart={chart.all.n === 0 ? <Nothing /> : <TimeBars rows={rows} onAsk={ask} />}
        table={<TimeTable rows={rows} onAsk={ask} />}
      />
      <TimeItemsBehind
        point={isOpen && asked ? asked.point : null}
        title={asked?.title ?? ''}
        query={query}
        onOpen={onOpen}
        onClose={() => setOpen(false)}
      />
    </>
  )
}

function Lead({ chart: { all, efficiency } }: { readonly chart: TimeChart }) {
  const { t } = useTranslation('charts')
  const format = useFormat()
  const { configured, ratio } = efficiency
  return (
    <>
      {t('time.lead', { count: all.n })}
      {ratio !== null && ` ${t('time.efficiency', { percent: format.percent(ratio) })}`}
      {!configured && ` ${t('time.notConfigured')}`}
    </>
  )
}

function Nothing() {
  const { t } = useTranslation('charts')
  return (
    <EmptyState size="s" title={t('time.emptyTitle')}>
      {t('time.emptyText')}
    </EmptyState>
  )
}
