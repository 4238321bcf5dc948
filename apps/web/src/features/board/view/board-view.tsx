import { type ColumnId, itemsIn } from '@paceboard/domain'
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo } from 'react'
import { useLocation, useSearch } from 'wouter'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { useBoard, useBoardState } from '../../../lib/board/board-context.ts'
import { type Risks, useOpenRisks } from '../expectation.tsx'
import { useToday } from '../use-why-not.ts'
import { type DeviceView, useDeviceView } from './device-view.ts'
import { type Filters, type Matches, matcher, NO_FILTERS } from './filters.ts'
import type { Swimlanes } from './lanes.ts'
import { type Row, type RowsIn, rowsFor, type Shows, showsFor } from './rows.ts'
import { type BoardView, viewFrom, withView } from './view-url.ts'

export interface ShownBoard extends BoardView, DeviceView {
  /** null when every card is shown. */
  readonly matches: Matches | null
  readonly rowsIn: RowsIn
  readonly shows: Shows
  readonly setFilters: (filters: Filters) => void
  readonly setSwimlanes: (swimlanes: Swimlanes) => void
}

const NO_RISKS: Risks = new Map()

/** Beside the board page, for instance in an item's sheet, nothing is hidden. */
const EVERYTHING: ShownBoard = {
  filters: NO_FILTERS,
  swimlanes: 'none',
  density: 'comfortable',
  collapsed: new Set(),
  matches: null,
  rowsIn: itemsIn,
  shows: showsFor({ matches: null, collapsed: new Set() }),
  setFilters: () => {},
  setSwimlanes: () => {},
  setDensity: () => {},
  setCollapsed: () => {},
}

/** What the board page shows now, for what stands beside it; null on other pages. */
export const shownBoard = createStore<{ readonly shown: ShownBoard | null }>(() => ({ shown: null }))

const BoardViewContext = createContext<ShownBoard>(EVERYTHING)

/** What the board page shows, and how; changes only when a person changes it. */
export function useBoardView(): ShownBoard {
  return useContext(BoardViewContext)
}

/** The rows of a column as shown; the same array as long as none of them changed. */
export function useColumnRows(columnId: ColumnId): readonly Row[] {
  const { rowsIn } = useBoardView()
  return useBoard((board) => rowsIn(board, columnId))
}

export function BoardViewProvider({ children }: { readonly children: ReactNode }) {
  const search = useSearch()
  const device = useDeviceView()
  const me = useBoardState((state) => state.you.memberId)
  const timezone = useBoardState((state) => state.visible.settings.timezone)
  const today = useToday()
  const setView = useSetView()
  const view = useMemo(() => viewFrom(new URLSearchParams(search)), [search])
  // What nobody asks about must not filter the board anew when it changes.
  const known = useOpenRisks()
  const risks = view.filters.due.includes('at-risk') ? known : NO_RISKS
  const matches = useMemo(
    () => matcher(view.filters, { me, today, timezone, risks }),
    [view.filters, me, today, timezone, risks],
  )
  const { collapsed } = device
  const rowsIn = useMemo(
    () => rowsFor({ matches, swimlanes: view.swimlanes, collapsed }),
    [matches, view.swimlanes, collapsed],
  )
  const shows = useMemo(() => showsFor({ matches, collapsed }), [matches, collapsed])
  const shown = useMemo(
    (): ShownBoard => ({
      ...view,
      ...device,
      matches,
      rowsIn,
      shows,
      setFilters: (filters) => setView({ filters }),
      setSwimlanes: (swimlanes) => setView({ swimlanes }),
    }),
    [view, device, matches, rowsIn, shows, setView],
  )
  useEffect(() => shownBoard.setState({ shown }), [shown])
  useEffect(() => () => shownBoard.setState({ shown: null }), [])
  return <BoardViewContext value={shown}>{children}</BoardViewContext>
}

/** The view of the board page, if it is on screen, for what is drawn outside it. */
export function BesideBoardView({ children }: { readonly children: ReactNode }) {
  const shown = useStore(shownBoard, (state) => state.shown)
  return <BoardViewContext value={shown ?? EVERYTHING}>{children}</BoardViewContext>
}

/** Writes a view into the address of this very moment: an item may have been opened since the last render. */
function useSetView(): (change: Partial<BoardView>) => void {
  const [, navigate] = useLocation()
  return useCallback(
    (change) => {
      const search = new URLSearchParams(window.location.search)
      const next = withView(search, { ...viewFrom(search), ...change }).toString()
      navigate(window.location.pathname + (next && `?${next}`), { replace: true })
    },
    [navigate],
  )
}
