import type { ColumnId } from '../ids.ts'
import { NO_BOARD } from './evolve.ts'
import type {
  Board,
  BoardSettings,
  Check,
  Column,
  Item,
  ItemType,
  Label,
  MarketingOwner,
  Member,
  Suggestion,
} from './model.ts'
import { withItems } from './place-item.ts'
import { Checklists, type SlimItem, slimItem, wholeItem } from './slim-item.ts'

/** A board as plain data, as rows hold it. The indexes are not in it; they follow from the items. */
export interface BoardParts {
  readonly settings: BoardSettings
  readonly owner: MarketingOwner
  readonly members: readonly Member[]
  readonly columns: readonly Column[]
  /** Live columns, left to right. */
  readonly columnOrder: readonly ColumnId[]
  readonly types: readonly ItemType[]
  readonly labels: readonly Label[]
  readonly items: readonly Item[]
  readonly suggestions: readonly Suggestion[]
  readonly nextNum: number
}

/** A board as the API sends it: half of the bytes of whole items would be nulls, empty lists and the same checklists. */
export interface BoardSnapshot extends Omit<BoardParts, 'items'> {
  readonly items: readonly SlimItem[]
  /** What the items' `checklist` names by its place. */
  readonly checklists: readonly (readonly Check[])[]
}

/** The board as plain data, equal checklists once and items without what is as usual. */
export function toSnapshot(board: Board): BoardSnapshot {
  const checklists = new Checklists()
  const items = Array.from(board.items.values(), (item) => slimItem(item, checklists))
  return { ...frameOf(board), items, checklists: checklists.lists }
}

/** The parts of a board that are few. */
export function frameOf(board: Board): Omit<BoardParts, 'items'> {
  return {
    settings: board.settings,
    owner: board.owner,
    members: [...board.members.values()],
    columns: [...board.columns.values()],
    columnOrder: board.columnOrder,
    types: [...board.types.values()],
    labels: [...board.labels.values()],
    suggestions: [...board.suggestions.values()],
    nextNum: board.nextNum,
  }
}

/** The board that a snapshot was made of, with its indexes. */
export function fromSnapshot({ items, checklists, ...frame }: BoardSnapshot): Board {
  return fromParts({ ...frame, items: items.map((item) => wholeItem(item, checklists)) })
}

export function fromParts(parts: BoardParts): Board {
  const board: Board = {
    ...NO_BOARD,
    settings: parts.settings,
    owner: parts.owner,
    members: new Map(parts.members.map((member) => [member.id, member])),
    columns: new Map(parts.columns.map((column) => [column.id, column])),
    columnOrder: parts.columnOrder,
    types: new Map(parts.types.map((type) => [type.id, type])),
    labels: new Map(parts.labels.map((label) => [label.id, label])),
    suggestions: new Map(parts.suggestions.map((one) => [one.id, one])),
    nextNum: parts.nextNum,
  }
  return withItems(board, parts.items)
}
