import { type ColumnId, itemsIn } from '@paceboard/domain'
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { useBoard, useBoardState } from '../../../lib/board/board-context.ts'
import { PHONE, useMedia } from '../../../lib/use-media.ts'
import { type Risks, useOpenRisks } from '../expectation.tsx'
import { useToday } from '../use-why-not.ts'
import { type DeviceView, useDeviceView } from './device-view.ts'
import { type Filters, type Matches, matcher, NO_FILTERS } from './filters.ts'
import type { LaneKey, Swimlanes } from './lanes.ts'
import {
  type EarlierIn,
  earlierFor,
  type LanesIn,
  lanesFor,
  type Row,
  type RowsIn,
  rowsFor,
  type Shows,
  showsFor,
} from './rows.ts'
import { type BoardView, viewFrom, withView } from './view-url.ts'

export interface ShownBoard extends BoardView, DeviceView {
  /** null when every card is shown. */
  readonly matches: Matches | null
  /** Lanes run across the board, which scrolls as one. */
  readonly isBanded: boolean
  readonly rowsIn: RowsIn
  readonly lanesIn: LanesIn
  readonly earlierIn: EarlierIn
  readonly shows: Shows
  /** Lanes in which all finished work is shown, until the page is left. */
  readonly wholeLanes: ReadonlySet<LaneKey>
  readonly showWholeLane: (lane: LaneKey) => void
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
  foldedLanes: new Set(),
  matches: null,
  isBanded: false,
  rowsIn: itemsIn,
  lanesIn: () => new Map(),
  earlierIn: () => 0,
  shows: (board, itemId) => board.items.get(itemId)?.archivedAt === null,
  setFilters: () => {},
  setSwimlanes: () => {},
  setDensity: () => {},
  setCollapsed: () => {},
  setLaneFolded: () => {},
  wholeLanes: new Set(),
  showWholeLane: () => {},
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
  const me = useBoardState((state) => state.you.memberId)
  const timezone = useBoardState((state) => state.visible.settings.timezone)
  const today = useToday()
  const setView = useSetView()
  const view = useMemo(() => viewFrom(new URLSearchParams(search)), [search])
  const { swimlanes } = view
  const device = useDeviceView(swimlanes)
  // What nobody asks about must not filter the board anew when it changes.
  const known = useOpenRisks()
  const risks = view.filters.due.includes('at-risk') ? known : NO_RISKS
  const matches = useMemo(
    () => matcher(view.filters, { me, today, timezone, risks }),
    [view.filters, me, today, timezone, risks],
  )
  const { collapsed, foldedLanes } = device
  const isBanded = !useMedia(PHONE) && swimlanes !== 'none'
  const [wholeLanes, setWholeLanes] = useState<ReadonlySet<LaneKey>>(new Set())
  const { rowsIn, lanesIn, earlierIn, shows } = useMemo(() => {
    const look = { matches, swimlanes, isBanded, collapsed, foldedLanes, wholeLanes }
    return { rowsIn: rowsFor(look), lanesIn: lanesFor(look), earlierIn: earlierFor(look), shows: showsFor(look) }
  }, [matches, swimlanes, isBanded, collapsed, foldedLanes, wholeLanes])
  const shown = useMemo(
    (): ShownBoard => ({
      ...view,
      ...device,
      matches,
      isBanded,
      rowsIn,
      lanesIn,
      earlierIn,
      shows,
      wholeLanes,
      showWholeLane: (lane) => setWholeLanes((before) => new Set(before).add(lane)),
      setFilters: (filters) => setView({ filters }),
      setSwimlanes: (swimlanes) => setView({ swimlanes }),
    }),
    [view, device, matches, isBanded, rowsIn, lanesIn, earlierIn, shows, wholeLanes, setView],
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
