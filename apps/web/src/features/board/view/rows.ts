import {
  type Board,
  type ColumnId,
  type Item,
  type ItemId,
  itemsIn,
  type LabelId,
  type MemberId,
  phaseOf,
} from '@paceboard/domain'
import type { Matches } from './filters.ts'
import { type LaneKey, laneOf, laneOrder, NO_LANE, type Swimlanes } from './lanes.ts'

/** The head of a lane within a column. Plain text, so that lists of rows are cheap to compare. */
export type LaneRow = `lane ${LaneKey}`

/** One line of a column: a card, or the head of the lane whose cards follow. */
export type Row = ItemId | LaneRow

/** What a column shows from top to bottom; without filters and lanes, its very cards. */
export type RowsIn = (board: Board, columnId: ColumnId) => readonly Row[]

export interface Look {
  /** null shows every card. */
  readonly matches: Matches | null
  readonly swimlanes: Swimlanes
  /** Lanes run across all columns; on a phone, where one column is seen, each column has its own. */
  readonly isBanded: boolean
  /** Columns that are folded away show no card at all. */
  readonly collapsed: ReadonlySet<ColumnId>
  /** Lanes across the board that are folded away: they show their heads. */
  readonly foldedLanes: ReadonlySet<LaneKey>
  /** Lanes that show all that was finished in them. */
  readonly wholeLanes: ReadonlySet<LaneKey>
}

const NO_ROWS: readonly Row[] = []

export function rowsFor(look: Look): RowsIn {
  const { matches, swimlanes, isBanded, collapsed, foldedLanes } = look
  const lanesIn = lanesFor(look)
  const isCut = isCutFor(look)
  return (board, columnId) => {
    if (collapsed.has(columnId)) return NO_ROWS
    const shown = matches ? shownIn(board, columnId, matches) : itemsIn(board, columnId)
    if (swimlanes === 'none') return shown
    const own = byLane(board, shown, swimlanes)
    return [...lanesIn(board)].flatMap(([lane, size]): readonly Row[] => {
      const cards = own.get(lane) ?? []
      if (!isBanded) return cards.length === 0 ? [] : [`lane ${lane}`, ...cards]
      if (foldedLanes.has(lane)) return [`lane ${lane}`]
      return [`lane ${lane}`, ...(isCut(board, columnId, lane) ? cards.slice(-finishedShown(size)) : cards)]
    })
  }
}

/** How many finished cards of a column a lane leaves out. */
export type EarlierIn = (board: Board, columnId: ColumnId, lane: LaneKey) => number

export function earlierFor(look: Look): EarlierIn {
  const { matches, swimlanes } = look
  const lanesIn = lanesFor(look)
  const isCut = isCutFor(look)
  return (board, columnId, lane) => {
    const size = lanesIn(board).get(lane)
    if (!size || !isCut(board, columnId, lane)) return 0
    const shown = matches ? shownIn(board, columnId, matches) : itemsIn(board, columnId)
    return Math.max(0, shown.filter((id) => laneIn(board, id, swimlanes) === lane).length - finishedShown(size))
  }
}

/** Whether a lane shows only the end of a column: what was finished last. */
function isCutFor({ isBanded, wholeLanes }: Look) {
  return (board: Board, columnId: ColumnId, lane: LaneKey): boolean => {
    const column = board.columns.get(columnId)
    return isBanded && !wholeLanes.has(lane) && column !== undefined && phaseOf(column) === 'done'
  }
}

/** A year of finished work must not push the next lane out of sight: there is as much of it as of work to do. */
function finishedShown({ unfinished }: LaneSize): number {
  return Math.max(1, unfinished)
}

function byLane(board: Board, shown: readonly ItemId[], swimlanes: Swimlanes): ReadonlyMap<LaneKey, readonly ItemId[]> {
  const lanes = new Map<LaneKey, ItemId[]>()
  for (const id of shown) {
    const lane = laneIn(board, id, swimlanes)
    const cards = lanes.get(lane)
    if (cards) cards.push(id)
    else lanes.set(lane, [id])
  }
  return lanes
}

export interface LaneSize {
  /** Cards in all columns. */
  readonly cards: number
  /** Cards in that column of unfinished work which has most of them. */
  readonly unfinished: number
}

/** The lanes that a board shows, in their order; those without a card are left out, those that are folded are not. */
export type LanesIn = (board: Board) => ReadonlyMap<LaneKey, LaneSize>

export function lanesFor({ matches, swimlanes, collapsed }: Look): LanesIn {
  // Every column asks, and the answer is the same as long as the board is.
  let known: { readonly board: Board; readonly lanes: ReadonlyMap<LaneKey, LaneSize> } | null = null
  return (board) => {
    if (known?.board === board) return known.lanes
    const sizes = new Map<LaneKey, LaneSize>()
    for (const columnId of board.columnOrder) {
      const column = board.columns.get(columnId)
      if (!column || collapsed.has(columnId)) continue
      const shown = matches ? shownIn(board, columnId, matches) : itemsIn(board, columnId)
      const isDone = phaseOf(column) === 'done'
      for (const [lane, { length }] of byLane(board, shown, swimlanes)) {
        const { cards = 0, unfinished = 0 } = sizes.get(lane) ?? {}
        sizes.set(lane, { cards: cards + length, unfinished: Math.max(unfinished, isDone ? 0 : length) })
      }
    }
    const lanes = laneOrder(board, swimlanes).flatMap((lane) => {
      const size = sizes.get(lane)
      return size ? [[lane, size] as const] : []
    })
    known = { board, lanes: new Map(lanes) }
    return known.lanes
  }
}

/** Whoever left, and labels that are gone, have no lane any more: their cards stand among those of none. */
function laneIn(board: Board, id: ItemId, swimlanes: Swimlanes): LaneKey {
  const lane = laneOf(board.items.get(id) as Item, swimlanes)
  const isKnown =
    (swimlanes === 'label' && board.labels.has(lane as LabelId)) ||
    (swimlanes === 'person' && board.members.has(lane as MemberId))
  return swimlanes === 'pace' || isKnown ? lane : NO_LANE
}

/** Whether the board shows a card, drawn at this moment or further down in its column. */
export type Shows = (board: Board, itemId: ItemId) => boolean

export function showsFor(look: Look): Shows {
  const { matches, isBanded, collapsed } = look
  const rowsIn = rowsFor(look)
  return (board, itemId) => {
    const item = board.items.get(itemId)
    if (!item || item.archivedAt !== null || collapsed.has(item.columnId)) return false
    const column = board.columns.get(item.columnId)
    if (column?.archivedAt !== null || (matches !== null && !matches(item, column))) return false
    // Lanes that are folded or cut short leave cards out.
    return !isBanded || rowsIn(board, item.columnId).includes(itemId)
  }
}

/** The cards of a column that a filter lets through, by rank. */
export function shownIn(board: Board, columnId: ColumnId, matches: Matches): readonly ItemId[] {
  const column = board.columns.get(columnId)
  if (!column) return []
  return itemsIn(board, columnId).filter((id) => {
    const item = board.items.get(id)
    return item !== undefined && matches(item, column)
  })
}

export function isLane(row: Row): row is LaneRow {
  return row.startsWith('lane ')
}

export function laneKey(row: LaneRow): LaneKey {
  return row.slice('lane '.length)
}

/** The cards among rows, in the order shown. */
export function cardsOf(rows: readonly Row[]): readonly ItemId[] {
  return rows.filter((row): row is ItemId => !isLane(row))
}

/** The lane that a gap belongs to: the head above it, and for the first gap the head right below. */
export function laneAt(rows: readonly Row[], index: number): LaneKey | null {
  const head = rows.slice(0, Math.max(1, index)).findLast(isLane)
  return head === undefined ? null : laneKey(head)
}

/** A lane's rows in a column, its head not counted; null when it has none there. */
export function laneRange(rows: readonly Row[], lane: LaneKey): { readonly from: number; readonly to: number } | null {
  const head = rows.indexOf(`lane ${lane}`)
  if (head < 0) return null
  const next = rows.findIndex((row, index) => index > head && isLane(row))
  return { from: head + 1, to: next < 0 ? rows.length : next }
}
