import type { Expectation, ExpectationsAnswer, RisksAnswer } from '@paceboard/contract'
import type { ItemId, OpenRisk, Pace, TypeId } from '@paceboard/domain'
import { useQuery } from '@tanstack/react-query'
import { createContext, type ReactNode, useCallback, useContext, useMemo } from 'react'
import { api } from '../../lib/api.ts'
import { useBoardState } from '../../lib/board/board-context.ts'

/** The board's own figures, by type and pace. */
type Figures = ReadonlyMap<string, Expectation>

const ExpectationContext = createContext<Figures>(new Map())

export type Risks = ReadonlyMap<ItemId, OpenRisk>

const RiskContext = createContext<Risks>(new Map())

/** History changes slowly: a quarter of an hour old is fresh. */
const FRESH_MS = 15 * 60_000

/** Asks the board's history how long each kind of work takes, once, and how promised days stand, as the board changes. */
export function ExpectationProvider({ children }: { readonly children: ReactNode }) {
  const boardId = useBoardState((state) => state.boardId)
  const { data } = useQuery({
    queryKey: ['expectations', boardId],
    queryFn: ({ signal }) => api.get<ExpectationsAnswer>(`/api/boards/${boardId}/flow/expectations`, { signal }),
    staleTime: FRESH_MS,
    retry: false,
  })
  const figures = useMemo(() => new Map(data?.expectations.map((one) => [keyOf(one.typeId, one.pace), one])), [data])
  const risks = useRisks()
  return (
    <ExpectationContext value={figures}>
      <RiskContext value={risks}>{children}</RiskContext>
    </ExpectationContext>
  )
}

/** How the promised days of open items stand; asked once for all who want to know, and again when the board has changed. */
function useRisks(): Risks {
  const boardId = useBoardState((state) => state.boardId)
  const { data } = useQuery({
    queryKey: ['board', boardId, 'flow', 'risks'],
    queryFn: ({ signal }) => api.get<RisksAnswer>(`/api/boards/${boardId}/flow/risks`, { signal }),
    retry: false,
  })
  return useMemo(() => new Map(data?.risks.map((risk) => [risk.itemId, risk])), [data])
}

/** How the promised day of a card on the board page stands; null when nothing is known. */
export function useOpenRisk(itemId: ItemId): OpenRisk | null {
  return useContext(RiskContext).get(itemId) ?? null
}

/** The same of all cards. */
export function useOpenRisks(): Risks {
  return useContext(RiskContext)
}

/** The same wherever the item is shown alone. */
export function useRiskOf(itemId: ItemId): OpenRisk | null {
  return useRisks().get(itemId) ?? null
}

/** Days within which 85 % of some work are finished, and what says so; `type` is what the type itself expects. */
export interface ExpectedDays {
  readonly p85: number
  readonly basis: Expectation['basis'] | 'type'
}

/**
 * What an age is held against: the board's own figure for this type and pace; while there are too few of them, what the
 * type expects; without that, the figure of its pace (R7). Sprints and marathons are never judged by each other: the
 * figure of everything finished serves only work without a pace. null when nothing says anything.
 */
export function useExpectation(typeId: TypeId, pace: Pace | null): ExpectedDays | null {
  const known = useContext(ExpectationContext).get(keyOf(typeId, pace)) ?? null
  const ofType = useBoardState(({ visible }) => {
    const type = visible.types.get(typeId)
    return pace === null || type?.pace === pace ? (type?.expectedDays?.p85 ?? null) : null
  })
  return useMemo(() => chosen(known, ofType, pace), [known, ofType, pace])
}

/** The same for any kind of work, for lists that are put in order by it. */
export function useExpectedDays(): (typeId: TypeId, pace: Pace | null) => ExpectedDays | null {
  const figures = useContext(ExpectationContext)
  const types = useBoardState(({ visible }) => visible.types)
  return useCallback(
    (typeId, pace) => {
      const type = types.get(typeId)
      const ofType = pace === null || type?.pace === pace ? (type?.expectedDays?.p85 ?? null) : null
      return chosen(figures.get(keyOf(typeId, pace)) ?? null, ofType, pace)
    },
    [figures, types],
  )
}

function chosen(known: Expectation | null, ofType: number | null, pace: Pace | null): ExpectedDays | null {
  if (known?.basis === 'typeAndPace') return known
  if (ofType !== null) return { p85: ofType, basis: 'type' }
  return known?.basis === 'all' && pace !== null ? null : known
}

function keyOf(typeId: TypeId, pace: Pace | null): string {
  return `${typeId} ${pace ?? ''}`
}
