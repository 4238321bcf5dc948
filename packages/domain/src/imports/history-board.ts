import type { Commit } from '../board/commit.ts'
import { type Founder, foundBoard } from '../board/create-board.ts'
import type { Column, ItemType, Label } from '../board/model.ts'
import { type Rank, ranksAfter } from '../board/rank.ts'
import type { ColumnId, CommandId, ItemId, LabelId, MilestoneId, TypeId } from '../ids.ts'
import { defaultPlan, type PacePlan } from '../pace/plan.ts'
import { ITEM_TYPES } from '../templates/item-types.ts'
import { COLORS } from '../templates/looks.ts'
import { type Instant, localDate } from '../time.ts'
import { cardType } from './card-type.ts'
import { type Here, type HistoryPeople, historyPeople } from './history-people.ts'
import { type ItemMaker, stepsOf } from './history-steps.ts'
import { type HistoryStage, type ItemHistory, isArchived, isFinished } from './item-history.ts'
import { triageColumn } from './triage-column.ts'

export interface HistoryChoices {
  readonly name: string
  /** Of the commit that founds the board: by it the same import is known again. */
  readonly commandId: CommandId
  readonly founder: Founder
  /** Who of the file's people comes to the board with an account, by the file's id. */
  readonly here: Here
  readonly timezone: string
  /** The moment of the import. */
  readonly at: Instant
}

export interface HistoryBoard {
  /** The whole log; the first commit founds the board. */
  readonly commits: readonly Commit[]
  readonly descriptions: ReadonlyMap<ItemId, string>
  readonly people: HistoryPeople
  readonly counts: { readonly items: number; readonly moves: number; readonly comments: number }
}

const NO_LIMIT = { limit: null, sprint: null, marathon: null, mode: 'hard' } as const

/**
 * A board from items with their histories: one commit for each thing that happened, in the order of time. The same items
 * and choices give the same board. `source` begins the ids of what the file has no ids for.
 */
export function boardOfHistories(
  source: string,
  stages: readonly HistoryStage[],
  items: readonly ItemHistory[],
  choices: HistoryChoices,
): HistoryBoard {
  const { founder, at, name, commandId, timezone } = choices
  const people = historyPeople(items, founder, choices.here)
  const columns = columnsOf(stages)
  const types = namedTypes(source, items)
  const labels = namedLabels(source, items)
  const plan = {
    columns,
    types: [...types.values(), cardType(source, CARD), ...ITEM_TYPES],
    labels: [...labels.values()],
    personLimit: null,
  }
  const created = foundBoard(plan, name, timezone, founder, people.others)

  const ranks = ranksAfter(null, items.length)
  const landing = columns[0]?.id as ColumnId
  const maker = (item: ItemHistory, i: number): ItemMaker => {
    const type = types.get(item.type) ?? cardType(source, CARD)
    return (columnId) => ({
      id: item.itemId as ItemId,
      typeId: type.id,
      title: item.title,
      columnId,
      rank: ranks[i] as Rank,
      plan: planOf(item, { ...type, pace: item.pace ?? type.pace }, choices),
      advice: null,
      service: type.service,
      assigneeId: people.memberOf(item.assignee),
      partnerIds: [],
      labelIds: item.labels.flatMap((label) => labels.get(label)?.id ?? []),
      ...{ audience: '', channel: '', value: null, size: null },
      dueDate: item.dueDate,
      ...{ publishAt: null, checklist: [] },
    })
  }
  const steps = items.flatMap((item, i) => stepsOf(item, { at, landing, people, make: maker(item, i) }))
  // A stable sort: steps of one moment stay in the order of the file.
  steps.sort((a, b) => a.at - b.at)

  const commits: Commit[] = [{ seq: 1, commandId, by: null, at: steps[0]?.at ?? at, events: [created] }]
  const counts = { items: 0, moves: 0, comments: 0 }
  for (const step of steps) {
    if (step.counts !== null) counts[step.counts]++
    const seq = commits.length + 1
    const events = step.events(counts.items)
    commits.push({ seq, commandId: `${source}-${seq}` as CommandId, by: step.by, at: step.at, events })
  }
  const descriptions = new Map(items.flatMap((item) => (item.description ? [describe(item)] : [])))
  return { commits, descriptions, people, counts }
}

function describe({ itemId, description }: ItemHistory): readonly [ItemId, string] {
  return [itemId as ItemId, description]
}

function columnsOf(stages: readonly HistoryStage[]): readonly Column[] {
  const columns = stages.map(({ id, name, kind }): Column => {
    const rest = { wip: NO_LIMIT, wipNote: null, entryPolicy: null, exitPolicy: null, archivedAt: null }
    return { id, name: { fr: name, en: name }, kind, ...rest }
  })
  const lands = columns.some(({ kind }) => kind === 'intake' || kind === 'backlog')
  return lands ? columns : [triageColumn(), ...columns]
}

/**
 * Nobody boxed the time of an item that comes from elsewhere: its box runs from its creation to its due date, or as long
 * as its type takes. Open work without a date gets a fresh box, because one that ended years ago would only cry wolf.
 */
function planOf(item: ItemHistory, type: ItemType, { at, timezone }: HistoryChoices): PacePlan {
  const isOpen = !isArchived(item) && !isFinished(item)
  const born = item.entries[0]?.at ?? at
  const due = item.dueDate
  const start = localDate(due === null && isOpen ? at : born, timezone)
  const plan = defaultPlan(type, start, 'm1' as MilestoneId)
  return plan.pace === 'sprint' && due !== null && due >= start ? { ...plan, end: due } : plan
}

const CARD = { fr: 'Carte', en: 'Card' }

function namedTypes(source: string, items: readonly ItemHistory[]): ReadonlyMap<string, ItemType> {
  return named(
    items.map((item) => item.type),
    (name, i): ItemType => ({
      ...cardType(source, CARD),
      id: `${source}-type-${i}` as TypeId,
      name: { fr: name, en: name },
      color: colorAt(i),
    }),
  )
}

function namedLabels(source: string, items: readonly ItemHistory[]): ReadonlyMap<string, Label> {
  return named(
    items.flatMap((item) => item.labels),
    (name, i): Label => ({ id: `${source}-label-${i}` as LabelId, name, color: colorAt(i), archivedAt: null }),
  )
}

/** One value for each different word, in the order in which they come. */
function named<Value>(words: readonly string[], make: (word: string, i: number) => Value): ReadonlyMap<string, Value> {
  return new Map([...new Set(words)].filter(Boolean).map((word, i) => [word, make(word, i)]))
}

function colorAt(i: number): string {
  return COLORS[i % COLORS.length] ?? 'slate'
}
