import { addDays, type ColumnId, type IsoDate } from '@paceboard/domain'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBoardState } from '../../lib/board/board-context.ts'
import { useFormat } from '../../lib/use-format.ts'
import { useLocale } from '../../lib/use-local-text.ts'
import { Switch } from '../../ui/switch.tsx'
import { SeriesPlot } from './chart/series-plot.tsx'
import { chartCsv } from './chart-csv.ts'
import { ChartPanel } from './chart-panel.tsx'
import { Areas, BandList } from './cumulative-marks.tsx'
import { ItemsBehind } from './items-behind.tsx'
import { Loading, ReadingFailed } from './not-read.tsx'
import { PagedTable } from './paged-table.tsx'
import styles from './series-marks.module.css'
import { useAskedPoint } from './use-asked-point.ts'
import { useChart } from './use-chart.ts'
import { useColumnName } from './use-column-name.ts'
import type { FlowViewProps } from './views.ts'
import { useWindowWords } from './window-words.ts'

/** R11: how work piled up in the columns, day by day; the gap between two lines is what stood between them. */
export function CumulativeView({ query, onOpen }: FlowViewProps) {
  const { t } = useTranslation('flow')
  const nameOf = useColumnName()
  const format = useFormat()
  const boardId = useBoardState((state) => state.boardId)
  const locale = useLocale()
  const windowWords = useWindowWords()
  const [withBacklog, setWithBacklog] = useState(false)
  const asked = useAskedPoint()
  const { data, error, refetch, isFetching } = useChart('cumulative', query)
  if (!data) return error ? <ReadingFailed onRetry={() => void refetch()} isRetrying={isFetching} /> : <Loading />
  const { chart, today } = data
  const columns = chart.columns.filter(({ phase }) => withBacklog || phase !== 'notStarted')
  const dates = Array.from({ length: chart.days }, (_, index) => addDays(chart.firstDay, index))
  const bandAt = (place: number, index: number) =>
    (columns[place]?.cumulative[index] ?? 0) - (columns[place + 1]?.cumulative[index] ?? 0)
  const sentence = (index: number) => {
    const parts = columns.map(({ columnId }, place) => `${nameOf(columnId)} ${format.number(bandAt(place, index))}`)
    return t('cumulative.point', { day: format.longDay(dates[index] ?? today), columns: format.list(parts) })
  }
  const ask = (columnId: ColumnId, day: IsoDate) =>
    asked.ask({
      point: { series: 'band', column: columnId, day },
      title: t('cumulative.behind', { column: nameOf(columnId), day: format.day(day, today) }),
    })
  /** The area below the pointer; by keyboard, all that was under way. */
  const pick = (day: IsoDate, index: number, value: number | null) => {
    const column = columns.findLast(({ cumulative }) => value !== null && value <= (cumulative[index] ?? 0))
    if (column) ask(column.columnId, day)
    else if (value === null)
      asked.ask({ point: { series: 'wipEndOfDay', day }, title: t('wip.behind', { day: format.longDay(day) }) })
  }

  return (
    <>
      <ChartPanel
        title={t('cumulative.title')}
        lead={t('cumulative.lead')}
        definition={t('cumulative.definition')}
        period={windowWords(data)}
        csv={chartCsv(boardId, 'cumulative', query, locale)}
        chart={
          <>
            <SeriesPlot
              label={t('cumulative.label')}
              unit={t('axis.items')}
              dates={dates}
              most={Math.max(0, columns[0]?.cumulative.at(-1) ?? 0)}
              today={today}
              margin={128}
              marks={(scale) => <Areas columns={columns} scale={scale} nameOf={nameOf} />}
              say={sentence}
              card={(index) => (
                <BandList
                  columns={columns}
                  title={format.longDay(dates[index] ?? today)}
                  nameOf={nameOf}
                  bandAt={(place) => bandAt(place, index)}
                />
              )}
              onPick={(index, value) => pick(dates[index] ?? today, index, value)}
            />
            <Switch label={t('cumulative.withBacklog')} isSelected={withBacklog} onChange={setWithBacklog} />
          </>
        }
        table={
          <PagedTable
            caption={t('view.asTable', { title: t('cumulative.title') })}
            columns={[
              { id: 'day', header: t('wip.columns.day'), cell: ({ day }) => format.day(day, today) },
              ...columns.map(({ columnId }, place) => ({
                id: columnId,
                header: nameOf(columnId),
                align: 'end' as const,
                cell: ({ day, index }: { day: IsoDate; index: number }) => (
                  <button type="button" className={styles.number} onClick={() => ask(columnId, day)}>
                    {format.number(bandAt(place, index))}
                  </button>
                ),
              })),
            ]}
            rows={dates.map((day, index) => ({ day, index })).toReversed()}
            rowId={({ day }) => day}
          />
        }
      />
      <ItemsBehind point={asked.point} title={asked.title} query={query} onOpen={onOpen} onClose={asked.close} />
    </>
  )
}
