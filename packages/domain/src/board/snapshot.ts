import type { ColumnId } from '../ids.ts'
import { NO_BOARD } from './evolve.ts'
import type { Board, BoardSettings, Column, ItemType, Label, MarketingOwner, Member, Suggestion } from './model.ts'
import { withItems } from './place-item.ts'
import { type SlimItem, slimItem, wholeItem } from './slim-item.ts'

/** A board as plain data: what the API sends and the rows hold. The indexes are not in it; they follow from the items. */
export interface BoardSnapshot {
  readonly settings: BoardSettings
  readonly owner: MarketingOwner
  readonly members: readonly Member[]
  readonly columns: readonly Column[]
  /** Live columns, left to right. */
  readonly columnOrder: readonly ColumnId[]
  readonly types: readonly ItemType[]
  readonly labels: readonly Label[]
  readonly items: readonly SlimItem[]
  readonly suggestions: readonly Suggestion[]
  readonly nextNum: number
}

export function toSnapshot(board: Board): BoardSnapshot {
  return {
    settings: board.settings,
    owner: board.owner,
    members: [...board.members.values()],
    columns: [...board.columns.values()],
    columnOrder: board.columnOrder,
    types: [...board.types.values()],
    labels: [...board.labels.values()],
    items: Array.from(board.items.values(), slimItem),
    suggestions: [...board.suggestions.values()],
    nextNum: board.nextNum,
  }
}

export function fromSnapshot(snapshot: BoardSnapshot): Board {
  const board: Board = {
    ...NO_BOARD,
    settings: snapshot.settings,
    owner: snapshot.owner,
    members: new Map(snapshot.members.map((member) => [member.id, member])),
    columns: new Map(snapshot.columns.map((column) => [column.id, column])),
    columnOrder: snapshot.columnOrder,
    types: new Map(snapshot.types.map((type) => [type.id, type])),
    labels: new Map(snapshot.labels.map((label) => [label.id, label])),
    suggestions: new Map(snapshot.suggestions.map((one) => [one.id, one])),
    nextNum: snapshot.nextNum,
  }
  return withItems(board, snapshot.items.map(wholeItem))
}
