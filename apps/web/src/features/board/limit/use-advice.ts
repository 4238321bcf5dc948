import type { AdviceAnswer, ChartAnswer, Charts } from '@paceboard/contract'
import { addDays, type ColumnId, type IsoDate } from '@paceboard/domain'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api } from '../../../lib/api.ts'
import { useBoardState } from '../../../lib/board/board-context.ts'

/** Cards spend so long in a column as they did in these days: enough of them finish in a quarter. */
const TIME_DAYS = 91

/** What the last complete days say about the board; with a service level in days, the limit that it asks for. */
export function useAdvice(days: number, p85: number | null) {
  return useFlow<AdviceAnswer>('advice', { days: `${days}`, ...(p85 !== null && { p85: `${p85}` }) })
}

/** What stood in a column at the end of each of the last complete days, by stage dates; null until it is read. */
export function useColumnDays(columnId: ColumnId, days: number, today: IsoDate): readonly number[] | null {
  const window = { from: addDays(today, -days), to: addDays(today, -1) }
  const { data } = useFlow<ChartAnswer<Charts['cumulative']>>('cumulative', window)
  if (!data) return null
  const { columns } = data.chart
  const place = columns.findIndex((column) => column.columnId === columnId)
  const right = columns[place + 1]?.cumulative ?? []
  return (columns[place]?.cumulative ?? []).map((come, day) => come - (right[day] ?? 0))
}

/** The time that finished cards spent in each started column, in milliseconds; empty until it is read. */
export function useColumnTimes(today: IsoDate): readonly { readonly columnId: ColumnId; readonly time: number }[] {
  const { data } = useFlow<ChartAnswer<Charts['time']>>('time', { from: addDays(today, -TIME_DAYS), to: today })
  return (data?.chart.all.columns ?? []).map(({ columnId, working, waiting, blocked }) => {
    return { columnId, time: working + waiting + blocked }
  })
}

function useFlow<Answer>(path: string, query: Readonly<Record<string, string>>) {
  const boardId = useBoardState((state) => state.boardId)
  const search = new URLSearchParams(query)
  return useQuery({
    queryKey: ['board', boardId, 'flow', path, `${search}`],
    queryFn: ({ signal }) => api.get<Answer>(`/api/boards/${boardId}/flow/${path}?${search}`, { signal }),
    placeholderData: keepPreviousData,
  })
}
