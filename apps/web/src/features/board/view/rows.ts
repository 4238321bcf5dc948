import { type Board, type ColumnId, type Item, type ItemId, itemsIn } from '@paceboard/domain'
import type { Matches } from './filters.ts'
import { type LaneKey, laneOf, laneOrder, type Swimlanes } from './lanes.ts'

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
  /** Columns that are folded away show no card at all. */
  readonly collapsed: ReadonlySet<ColumnId>
}

const NO_ROWS: readonly Row[] = []

export function rowsFor({ matches, swimlanes, collapsed }: Look): RowsIn {
  return (board, columnId) => {
    if (collapsed.has(columnId)) return NO_ROWS
    const shown = matches ? shownIn(board, columnId, matches) : itemsIn(board, columnId)
    return swimlanes === 'none' ? shown : inLanes(board, shown, swimlanes)
  }
}

/** Whether the board shows a card, drawn at this moment or further down in its column. */
export type Shows = (board: Board, itemId: ItemId) => boolean

export function showsFor({ matches, collapsed }: Pick<Look, 'matches' | 'collapsed'>): Shows {
  return (board, itemId) => {
    const item = board.items.get(itemId)
    if (!item || item.archivedAt !== null || collapsed.has(item.columnId)) return false
    const column = board.columns.get(item.columnId)
    return column?.archivedAt === null && (matches === null || matches(item, column))
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

function inLanes(board: Board, shown: readonly ItemId[], swimlanes: Swimlanes): readonly Row[] {
  const lanes = new Map<LaneKey, ItemId[]>()
  const order = new Set(laneOrder(board, swimlanes))
  for (const id of shown) {
    const lane = laneOf(board.items.get(id) as Item, swimlanes)
    const known = order.has(lane) ? lane : ''
    const cards = lanes.get(known)
    if (cards) cards.push(id)
    else lanes.set(known, [id])
  }
  return [...order].flatMap((lane): readonly Row[] => {
    const cards = lanes.get(lane)
    return cards ? [`lane ${lane}`, ...cards] : []
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
