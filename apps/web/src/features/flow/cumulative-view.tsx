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
import { CountButton } from './count-button.tsx'
import { Areas, BandList } from './cumulative-marks.tsx'
import { ItemsBehind } from './items-behind.tsx'
import { Loading, ReadingFailed } from './not-read.tsx'
import { PagedTable } from './paged-table.tsx'
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
  const sentence = (index: number, place: number | null) => {
    const day = format.longDay(dates[index] ?? today)
    const column = place === null ? undefined : columns[place]
    if (column && place !== null) {
      return t('wip.there', { day, column: nameOf(column.columnId), count: bandAt(place, index) })
    }
    const parts = columns.map(({ columnId }, at) => `${nameOf(columnId)} ${format.number(bandAt(at, index))}`)
    return t('cumulative.point', { day, columns: format.list(parts) })
  }
  const ask = (columnId: ColumnId, day: IsoDate) =>
    asked.ask({
      point: { series: 'band', column: columnId, day },
      title: t('cumulative.behind', { column: nameOf(columnId), day: format.day(day, today) }),
    })
  /** The area below the pointer, or the one walked to; without one, all that was under way. */
  const pick = (index: number, { value, part }: { readonly value: number | null; readonly part: number | null }) => {
    const day = dates[index] ?? today
    const below = value === null ? part : columns.findLastIndex(({ cumulative }) => value <= (cumulative[index] ?? 0))
    const column = below === null ? undefined : columns[below]
    if (column) ask(column.columnId, day)
    else if (below === null)
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
              parts={columns.length}
              help={t('cumulative.help')}
              say={sentence}
              card={(index, part) => (
                <BandList
                  columns={columns}
                  chosen={part}
                  title={format.longDay(dates[index] ?? today)}
                  nameOf={nameOf}
                  bandAt={(place) => bandAt(place, index)}
                />
              )}
              onPick={pick}
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
                  <CountButton onPress={() => ask(columnId, day)}>{format.number(bandAt(place, index))}</CountButton>
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
