import type { BoardEvent } from '../board/events.ts'
import type { NewItem } from '../board/item-events.ts'
import type { ColumnId, CommentId, ItemId, MemberId } from '../ids.ts'
import type { Instant } from '../time.ts'
import type { HistoryPeople } from './history-people.ts'
import type { ItemHistory } from './item-history.ts'

/** The item as it is made, in the column where its history begins. */
export type ItemMaker = (columnId: ColumnId) => Omit<NewItem, 'num'>

/** One thing that happened to one item: a commit to be. */
export interface HistoryStep {
  readonly at: Instant
  readonly by: MemberId | null
  /** `num` is the number of an item that is made by it. */
  readonly events: (num: number) => readonly BoardEvent[]
  /** What it counts as in the report. */
  readonly counts: 'items' | 'moves' | 'comments' | null
}

interface Making {
  readonly at: Instant
  /** Where an item begins of which nothing else is known. */
  readonly landing: ColumnId
  readonly people: HistoryPeople
  readonly make: ItemMaker
}

/** What happened to an item, each kind of thing in the order of time. */
export function stepsOf(item: ItemHistory, making: Making): readonly HistoryStep[] {
  const itemId = item.itemId as ItemId
  const born = making.make(item.entries[0]?.stage?.id ?? making.landing)
  const bornAt = item.entries[0]?.at ?? making.at
  const birth = (num: number): readonly BoardEvent[] => [
    { type: 'ItemCreated', item: { ...born, num } },
    ...(item.description ? [{ type: 'ItemDescribed', itemId, empty: false } as const] : []),
  ]
  return [
    { at: bornAt, by: making.people.memberOf(item.entries[0]?.by ?? null), events: birth, counts: 'items' },
    ...way(item, born, making.people),
    ...blocks(item),
    ...comments(item, making.people),
  ]
}

/** Moves, archivings where the item was given up on, and restorings. */
function way(
  { itemId: id, entries }: ItemHistory,
  born: Omit<NewItem, 'num'>,
  people: HistoryPeople,
): readonly HistoryStep[] {
  const itemId = id as ItemId
  const steps: HistoryStep[] = []
  let columnId = born.columnId
  let isArchived = false
  for (const [i, { at, stage, by: person }] of entries.entries()) {
    const by = people.memberOf(person)
    const step = (event: BoardEvent, counts: 'moves' | null = null) =>
      steps.push({ at, by, events: () => [event], counts })
    if (stage === null) {
      if (!isArchived) step({ type: 'ItemArchived', itemId, columnId })
      isArchived = true
      continue
    }
    const moved = { fromColumnId: columnId, toColumnId: stage.id, fromBelow: null }
    if (isArchived) step({ type: 'ItemRestored', itemId, columnId: stage.id, rank: born.rank })
    else if (i > 0) step({ type: 'ItemMoved', itemId, ...moved, rank: born.rank }, 'moves')
    columnId = stage.id
    isArchived = false
  }
  return steps
}

function blocks({ itemId: id, blocks }: ItemHistory): readonly HistoryStep[] {
  const itemId = id as ItemId
  return blocks.flatMap(({ from, to, note }) => {
    const blocked = { type: 'ItemBlocked', itemId, reason: 'internal', note } as const
    const unblocked = { type: 'ItemUnblocked', itemId, reason: 'internal', note, since: from } as const
    const begin = { at: from, by: null, events: () => [blocked], counts: null }
    return to === null ? [begin] : [begin, { at: to, by: null, events: () => [unblocked], counts: null }]
  })
}

function comments({ itemId: id, comments }: ItemHistory, people: HistoryPeople): readonly HistoryStep[] {
  const itemId = id as ItemId
  return comments.map(({ id: commentId, at, by: person, text }) => {
    const by = people.memberOf(person)
    const author = by === null && person ? { author: person.name } : {}
    const added = { type: 'CommentAdded', itemId, commentId: commentId as CommentId, text, mentions: [] } as const
    return { at, by, events: () => [{ ...added, ...author }], counts: 'comments' }
  })
}
