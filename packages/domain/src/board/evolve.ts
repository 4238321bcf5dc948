import type { ItemId } from '../ids.ts'
import { patched, withEntry } from '../lib/maps.ts'
import { PersistentMap } from '../lib/persistent-map.ts'
import { columnsInOrder, inBacklog } from './columns.ts'
import type { BoardEvent, EventOf, Stamp } from './events.ts'
import { evolveColumns } from './evolve-columns.ts'
import { evolveItem } from './evolve-item.ts'
import { evolvePeople } from './evolve-people.ts'
import { wholeType } from './item-type.ts'
import type { Board, Item, Suggestion } from './model.ts'
import { placeItem, withItems } from './place-item.ts'

/** The board after one event. The only way in which a board changes, on the server and in every browser. */
export function evolve(board: Board, event: BoardEvent, stamp: Stamp): Board {
  switch (event.type) {
    case 'BoardCreated':
      return newBoard(event)
    case 'BoardEdited':
      return { ...board, settings: { ...board.settings, ...event.to } }
    case 'TypeAdded':
      return { ...board, types: withEntry(board.types, event.itemType.id, wholeType(event.itemType)) }
    case 'TypeEdited':
      return { ...board, types: patched(board.types, event.typeId, event.to) }
    case 'TypeArchived':
      return { ...board, types: patched(board.types, event.typeId, { archivedAt: stamp.at }) }
    case 'TypeRestored':
      return { ...board, types: patched(board.types, event.typeId, { archivedAt: null }) }
    case 'LabelAdded':
      return { ...board, labels: withEntry(board.labels, event.label.id, event.label) }
    case 'LabelEdited':
      return { ...board, labels: patched(board.labels, event.labelId, event.to) }
    case 'LabelArchived':
      return { ...board, labels: patched(board.labels, event.labelId, { archivedAt: stamp.at }) }
    case 'LabelRestored':
      return { ...board, labels: patched(board.labels, event.labelId, { archivedAt: null }) }
    case 'RankSuggested': {
      const { suggestion } = event
      return { ...board, suggestions: withEntry(board.suggestions, suggestion.id, suggestion) }
    }
    case 'SuggestionAnswered':
      return withoutSuggestions(board, (one) => one.id === event.suggestionId)
    case 'ColumnAdded':
    case 'ColumnEdited':
    case 'ColumnMoved':
    case 'ColumnArchived':
    case 'ColumnRestored':
    case 'WipLimitSet':
    case 'PersonLimitSet':
      return reindexed(evolveColumns(board, event, stamp), event)
    case 'MemberAdded':
    case 'MemberRemoved':
    case 'RolesSet':
    case 'OwnerHandedOver':
      return evolvePeople(board, event, stamp)
    default:
      return settled(withItem(board, evolveItem(board, event, stamp)), event)
  }
}

/** The board after a commit's events, in order. */
export function evolveAll(board: Board, events: readonly BoardEvent[], stamp: Stamp): Board {
  return events.reduce((now, event) => evolve(now, event, stamp), board)
}

/** A board before its first event. */
export const NO_BOARD: Board = {
  settings: {
    name: '',
    timezone: 'UTC',
    workingDays: [1, 2, 3, 4, 5],
    pullTop: 0,
    personLimit: null,
    sprintShare: 60,
    enduranceDays: 15,
    startPolicy: 'lastCommitment',
    unobservedStart: 'exclude',
    bounceSeconds: 0,
  },
  owner: { holderId: '' as Board['owner']['holderId'], cover: null },
  members: new Map(),
  columns: new Map(),
  columnOrder: [],
  types: new Map(),
  labels: new Map(),
  items: PersistentMap.empty(),
  suggestions: new Map(),
  nextNum: 1,
  order: new Map(),
  tally: new Map(),
}

function newBoard(event: EventOf<'BoardCreated'>): Board {
  return {
    ...NO_BOARD,
    settings: event.settings,
    owner: { holderId: event.ownerId, cover: null },
    members: new Map(event.members.map((member) => [member.id, member])),
    columns: new Map(event.columns.map((column) => [column.id, column])),
    columnOrder: event.columns.filter((column) => column.archivedAt === null).map((column) => column.id),
    types: new Map(event.types.map((type) => [type.id, wholeType(type)])),
    labels: new Map(event.labels.map((label) => [label.id, label])),
  }
}

/** A column that changes its kind changes what counts as active: the tally is built anew. */
function reindexed(board: Board, event: BoardEvent): Board {
  return event.type === 'ColumnEdited' && event.to.kind ? withItems(board, [...board.items.values()]) : board
}

function withItem(board: Board, item: Item): Board {
  const placed = placeItem(board, item)
  return item.num < board.nextNum ? placed : { ...placed, nextNum: item.num + 1 }
}

/** A wish for a rank ends when its item leaves the backlog. */
function settled(board: Board, event: BoardEvent): Board {
  if (event.type !== 'ItemMoved' && event.type !== 'ItemArchived') return board
  if (board.suggestions.size === 0) return board
  const waiting = columnsInOrder(board).some(
    (column) => inBacklog(column) && event.type === 'ItemMoved' && column.id === event.toColumnId,
  )
  const itemId: ItemId = event.itemId
  return waiting ? board : withoutSuggestions(board, (one) => one.itemId === itemId)
}

function withoutSuggestions(board: Board, gone: (suggestion: Suggestion) => boolean): Board {
  const left = [...board.suggestions.values()].filter((one) => !gone(one))
  return { ...board, suggestions: new Map(left.map((one) => [one.id, one])) }
}
