import type { CycleTimeAnswer } from '@paceboard/contract'
import type { BoardId, IsoDate } from '@paceboard/domain'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'

/** Cycle times of what was finished from a day on (null = ever); asked again when the board has changed. */
export function useCycleTimes(boardId: BoardId, from: IsoDate | null) {
  return useQuery({
    queryKey: ['board', boardId, 'cycle-time', from],
    queryFn: ({ signal }) => {
      const query = from === null ? '' : `?from=${from}`
      return api.get<CycleTimeAnswer>(`/api/boards/${boardId}/flow/cycle-time${query}`, { signal })
    },
    placeholderData: keepPreviousData,
  })
}
