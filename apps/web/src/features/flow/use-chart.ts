import type { ChartAnswer, Charts } from '@paceboard/contract'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'
import { useBoardState } from '../../lib/board/board-context.ts'
import type { FlowQuery } from './flow-filters.ts'

/** One chart of the board; asked again when the board has changed. */
export function useChart<Name extends keyof Charts>(name: Name, query: FlowQuery) {
  return useFlowAnswer<ChartAnswer<Charts[Name]>>(name, query)
}

/** An answer of the board's flow, by the last part of its address; null asks nothing. */
export function useFlowAnswer<Answer>(
  path: string,
  query: Readonly<Record<string, string | number | undefined>> | null,
) {
  const boardId = useBoardState((state) => state.boardId)
  const search = new URLSearchParams(
    Object.entries(query ?? {}).flatMap(([key, value]) => (value === undefined ? [] : [[key, `${value}`]])),
  )
  return useQuery({
    queryKey: ['board', boardId, 'flow', path, `${search}`],
    queryFn: ({ signal }) => api.get<Answer>(`/api/boards/${boardId}/flow/${path}?${search}`, { signal }),
    placeholderData: keepPreviousData,
    enabled: query !== null,
  })
}
