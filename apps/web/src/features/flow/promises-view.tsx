import { useTranslation } from 'react-i18next'
import { useBoardState } from '../../lib/board/board-context.ts'
import { useLocale } from '../../lib/use-local-text.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import cardStyles from './chart/dot-card.module.css'
import { PartBars } from './chart/part-bars.tsx'
import { chartCsv } from './chart-csv.ts'
import { ChartPanel } from './chart-panel.tsx'
import { ItemsBehind } from './items-behind.tsx'
import { Loading, ReadingFailed } from './not-read.tsx'
import { promiseRows } from './promise-rows.ts'
import { PromiseTable, type PromiseTableProps } from './promise-table.tsx'
import { useAskedPoint } from './use-asked-point.ts'
import { useChart } from './use-chart.ts'
import { usePromiseWords } from './use-promise-words.ts'
import type { FlowViewProps } from './views.ts'
import { useWindowWords } from './window-words.ts'

/** R12: what a team may say when it is asked how long something will take. */
export function PromisesView({ query, onOpen }: FlowViewProps) {
  const { t } = useTranslation('charts')
  const boardId = useBoardState((state) => state.boardId)
  const locale = useLocale()
  const windowWords = useWindowWords()
  const asked = useAskedPoint()
  const { data, error, refetch, isFetching } = useChart('promises', query)
  if (!data) return error ? <ReadingFailed onRetry={() => void refetch()} isRetrying={isFetching} /> : <Loading />
  const { percent, all } = data.chart
  const rows = promiseRows(data.chart)
  return (
    <>
      <ChartPanel
        title={t('promises.title')}
        lead={t('promises.lead')}
        definition={t('promises.definition')}
        period={windowWords(data)}
        csv={chartCsv(boardId, 'promises', query, locale)}
        chart={
          all.n === 0 ? (
            <EmptyState size="s" title={t('time.emptyTitle')}>
              {t('promises.emptyText')}
            </EmptyState>
          ) : (
            <PromiseBars percent={percent} rows={rows} onAsk={asked.ask} />
          )
        }
        table={<PromiseTable percent={percent} rows={rows} onAsk={asked.ask} />}
      />
      <ItemsBehind point={asked.point} title={asked.title} query={query} onOpen={onOpen} onClose={asked.close} />
    </>
  )
}

function PromiseBars({ percent, rows, onAsk }: PromiseTableProps) {
  const { t } = useTranslation('charts')
  const { nameOf, promiseOf, factsOf, missedOf, askForMissed } = usePromiseWords(percent)
  const sentence = (line: number) => {
    const row = rows[line]
    if (!row) return ''
    return t('promises.part', { row: nameOf(row), promise: promiseOf(row), facts: factsOf(row), missed: missedOf(row) })
  }
  return (
    <PartBars
      label={t('promises.label')}
      role={t('promises.role')}
      help={t('promises.help')}
      rows={rows.map((row) => ({
        id: row.id,
        name: nameOf(row),
        total: promiseOf(row),
        facts: row.basis === 'own' ? `${factsOf(row)} ${missedOf(row)}` : factsOf(row),
        parts:
          row.days === null
            ? []
            : [{ id: 'days', look: row.basis === 'own' ? 'own' : 'borrowed', value: row.days, words: [] }],
      }))}
      legend={[]}
      say={({ line }) => sentence(line)}
      card={({ line }) => <p className={cardStyles.title}>{sentence(line)}</p>}
      onPick={({ line }) => {
        const row = rows[line]
        const missed = row && askForMissed(row)
        if (missed) onAsk(missed)
      }}
    />
  )
}
