import type { ExpectationsAnswer } from '@paceboard/contract'
import type { Pace, TypeId } from '@paceboard/domain'
import { useQuery } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { api } from '../../lib/api.ts'
import { useBoardState } from '../../lib/board/board-context.ts'

/** The board's own figures, by type and pace. */
type Figures = ReadonlyMap<string, number>

const ExpectationContext = createContext<Figures>(new Map())

/** History changes slowly: a quarter of an hour old is fresh. */
const FRESH_MS = 15 * 60_000

/** Asks the board's history, once, how long each kind of work takes. */
export function ExpectationProvider({ children }: { readonly children: ReactNode }) {
  const boardId = useBoardState((state) => state.boardId)
  const { data } = useQuery({
    queryKey: ['expectations', boardId],
    queryFn: async ({ signal }) => {
      const answer = await api.get<ExpectationsAnswer>(`/api/boards/${boardId}/flow/expectations`, { signal })
      return answer.expectations
    },
    staleTime: FRESH_MS,
    retry: false,
  })
  const figures = useMemo(() => new Map(data?.map((row) => [keyOf(row.typeId, row.pace), row.p85])), [data])
  return <ExpectationContext value={figures}>{children}</ExpectationContext>
}

/** Days within which 85 % of this kind are finished: the board's own figure, else what its type expects, else null. */
export function useExpectation(typeId: TypeId, pace: Pace | null): number | null {
  const figures = useContext(ExpectationContext)
  const expected = useBoardState((state) => state.visible.types.get(typeId)?.expectedDays?.p85 ?? null)
  return figures.get(keyOf(typeId, pace)) ?? expected
}

function keyOf(typeId: TypeId, pace: Pace | null): string {
  return `${typeId} ${pace ?? ''}`
}
