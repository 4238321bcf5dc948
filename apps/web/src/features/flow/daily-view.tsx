import { useBoardState } from '../../lib/board/board-context.ts'
import { useLocale } from '../../lib/use-local-text.ts'
import { chartCsv } from './chart-csv.ts'
import { GivenUpPanel } from './given-up-panel.tsx'
import { ItemsBehind } from './items-behind.tsx'
import { Loading, ReadingFailed } from './not-read.tsx'
import { ThroughputPanel } from './throughput-panel.tsx'
import { useAskedPoint } from './use-asked-point.ts'
import { useChart } from './use-chart.ts'
import type { FlowViewProps } from './views.ts'
import { useWindowWords } from './window-words.ts'
import { WipPanel } from './wip-panel.tsx'

/** What was finished and what was under way, over time: is the board steady? */
export function DailyView({ filters, query, onOpen }: FlowViewProps) {
  const daily = useChart('daily', query)
  const limits = useChart('limits', {})
  const cancelled = useChart('cancelled', query)
  const asked = useAskedPoint()
  const boardId = useBoardState((state) => state.boardId)
  const locale = useLocale()
  const windowWords = useWindowWords()
  const { data, error, refetch, isFetching } = daily
  if (!data) return error ? <ReadingFailed onRetry={() => void refetch()} isRetrying={isFetching} /> : <Loading />
  const { chart, today } = data
  const period = windowWords(data)
  return (
    <>
      <ThroughputPanel
        chart={chart}
        today={today}
        period={period}
        csv={chartCsv(boardId, 'weeks', query, locale)}
        onAsk={asked.ask}
      />
      <WipPanel
        chart={chart}
        changes={limits.data?.chart ?? []}
        filters={filters}
        today={today}
        period={period}
        csv={chartCsv(boardId, 'daily', query, locale)}
        onAsk={asked.ask}
      />
      {cancelled.data && (
        <GivenUpPanel
          series={cancelled.data.chart}
          today={today}
          period={period}
          csv={chartCsv(boardId, 'cancelled', query, locale)}
          onOpen={onOpen}
        />
      )}
      <ItemsBehind point={asked.point} title={asked.title} query={query} onOpen={onOpen} onClose={asked.close} />
    </>
  )
}
