import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBoardState } from '../../lib/board/board-context.ts'
import { useLocale, useLocalText } from '../../lib/use-local-text.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { AgeingChart } from './ageing-chart.tsx'
import { type AgeingColumn, ageingColumns } from './ageing-columns.ts'
import { AgeingTable } from './ageing-table.tsx'
import { chartCsv } from './chart-csv.ts'
import { ChartPanel } from './chart-panel.tsx'
import { CountButton } from './count-button.tsx'
import styles from './flow-page.module.css'
import { ItemsBehind } from './items-behind.tsx'
import { ItemsDialog } from './items-dialog.tsx'
import { Loading, ReadingFailed } from './not-read.tsx'
import { useAskedPoint } from './use-asked-point.ts'
import { useChart } from './use-chart.ts'
import type { FlowViewProps } from './views.ts'
import { useWindowWords } from './window-words.ts'

/** From this many finished items on a column has a band (R7). */
const SMALLEST_BAND = 5

/** What is in progress, and which of it takes longer than such work usually does. */
export function AgeingView({ query, onOpen }: FlowViewProps) {
  const { t } = useTranslation('charts')
  const boardId = useBoardState((state) => state.boardId)
  const board = useBoardState((state) => state.visible)
  const locale = useLocale()
  const windowWords = useWindowWords()
  const asked = useAskedPoint()
  const [isBlockedOpen, setBlockedOpen] = useState(false)
  const { data, error, refetch, isFetching } = useChart('aging', query)
  if (!data) return error ? <ReadingFailed onRetry={() => void refetch()} isRetrying={isFetching} /> : <Loading />
  const columns = ageingColumns(board, data.chart)
  const count = columns.reduce((sum, { items }) => sum + items.length, 0)
  const blocked = data.chart.items.filter((item) => item.blocked !== null).map(({ id }) => id)
  const askForAll = () => asked.ask({ point: { series: 'wipEndOfDay', day: data.today }, title: t('ageing.title') })
  return (
    <>
      <ChartPanel
        title={t('ageing.title')}
        lead={
          <>
            <CountButton onPress={askForAll}>{t('ageing.lead', { count })}</CountButton>{' '}
            {blocked.length > 0 && (
              <CountButton onPress={() => setBlockedOpen(true)}>
                {t('ageing.blockedLead', { count: blocked.length })}
              </CountButton>
            )}
          </>
        }
        definition={t('ageing.definition')}
        period={t('ageing.window', { window: windowWords(data) })}
        csv={chartCsv(boardId, 'aging', query, locale)}
        chart={
          count === 0 ? (
            <EmptyState size="s" title={t('ageing.emptyTitle')}>
              {t('ageing.emptyText')}
            </EmptyState>
          ) : (
            <>
              <AgeingChart columns={columns} items={board.items} onOpen={onOpen} />
              <TooFew columns={columns} />
            </>
          )
        }
        table={
          <AgeingTable columns={columns} items={board.items} today={data.today} onOpen={onOpen} onAsk={asked.ask} />
        }
      />
      <ItemsBehind point={asked.point} title={asked.title} query={query} onOpen={onOpen} onClose={asked.close} />
      <ItemsDialog
        isOpen={isBlockedOpen}
        title={t('ageing.columns.blocked')}
        itemIds={blocked}
        onOpen={onOpen}
        onClose={() => setBlockedOpen(false)}
      />
    </>
  )
}

/** Columns through which too little has gone to say what is usual there. */
function TooFew({ columns }: { readonly columns: readonly AgeingColumn[] }) {
  const { t } = useTranslation('charts')
  const say = useLocalText()
  return columns
    .filter(({ band }) => (band?.n ?? 0) < SMALLEST_BAND)
    .map(({ column, band }) => (
      <p key={column.id} className={styles.note}>
        {t('ageing.noBand', { column: say(column.name), n: band?.n ?? 0, needed: SMALLEST_BAND })}
      </p>
    ))
}
