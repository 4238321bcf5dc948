import type { TimeChart } from '@paceboard/contract'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBoardState } from '../../lib/board/board-context.ts'
import { useFormat } from '../../lib/use-format.ts'
import { useLocale } from '../../lib/use-local-text.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { ApproversPanel } from './approvers/approvers-panel.tsx'
import { chartCsv } from './chart-csv.ts'
import { ChartPanel } from './chart-panel.tsx'
import { CountButton } from './count-button.tsx'
import { ItemsBehind } from './items-behind.tsx'
import { Loading, ReadingFailed } from './not-read.tsx'
import { TimeBars } from './time-bars.tsx'
import { TimeItemsBehind, type TimePoint } from './time-items-behind.tsx'
import { type TimeRow, timeRows } from './time-rows.ts'
import { TimeTable } from './time-table.tsx'
import { LONG_AGO, useAskedPoint } from './use-asked-point.ts'
import { useChart } from './use-chart.ts'
import { useTypeLook } from './use-type-look.ts'
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
  const finished = useAskedPoint()
  const lookOf = useTypeLook()
  const { data, error, refetch, isFetching } = useChart('time', query)
  if (!data) return error ? <ReadingFailed onRetry={() => void refetch()} isRetrying={isFetching} /> : <Loading />
  const { chart } = data
  const rows = timeRows(chart, by)
  const askFinished = ({ typeId }: Pick<TimeRow, 'typeId'>) =>
    finished.ask({
      point: {
        series: 'throughput',
        from: data.from ?? LONG_AGO,
        to: data.to,
        ...(typeId !== null && { type: typeId }),
      },
      title: typeId === null ? t('promises.all') : lookOf(typeId).name,
    })
  const ask = (next: AskedTime) => {
    setAsked(next)
    setOpen(true)
  }
  return (
    <>
      <ChartPanel
        title={t('time.title')}
        lead={<Lead chart={chart} onAsk={ask} onAskFinished={() => askFinished({ typeId: null })} />}
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
        table={<TimeTable rows={rows} onAsk={ask} onAskFinished={askFinished} />}
      />
      <ApproversPanel query={query} onOpen={onOpen} />
      <TimeItemsBehind
        point={isOpen && asked ? asked.point : null}
        title={asked?.title ?? ''}
        query={query}
        onOpen={onOpen}
        onClose={() => setOpen(false)}
      />
      <ItemsBehind
        point={finished.point}
        title={finished.title}
        query={query}
        onOpen={onOpen}
        onClose={finished.close}
      />
    </>
  )
}

interface LeadProps {
  readonly chart: TimeChart
  readonly onAsk: (asked: AskedTime) => void
  readonly onAskFinished: () => void
}

function Lead({ chart: { all, efficiency }, onAsk, onAskFinished }: LeadProps) {
  const { t } = useTranslation('charts')
  const format = useFormat()
  const { configured, ratio } = efficiency
  return (
    <>
      <CountButton onPress={onAskFinished}>{t('time.lead', { count: all.n })}</CountButton>{' '}
      {ratio !== null && (
        <CountButton onPress={() => onAsk({ point: { use: 'working' }, title: t('time.use.working') })}>
          {t('time.efficiency', { percent: format.percent(ratio) })}
        </CountButton>
      )}
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
