import { PHASE_BY_KIND } from '../board/columns.ts'
import type { Commit } from '../board/commit.ts'
import { type Founder, foundBoard } from '../board/create-board.ts'
import type { BoardEvent } from '../board/events.ts'
import type { NewItem } from '../board/item-events.ts'
import type { Column, ItemType, Label, Member } from '../board/model.ts'
import { type Rank, ranksAfter } from '../board/rank.ts'
import type { ColumnId, CommandId, ItemId, LabelId, MemberId, MilestoneId, TypeId } from '../ids.ts'
import { defaultPlan } from '../pace/plan.ts'
import { ITEM_TYPES } from '../templates/item-types.ts'
import { COLORS } from '../templates/looks.ts'
import { type Instant, localDate } from '../time.ts'
import type { CsvMapping, CsvTable } from './csv-mapping.ts'
import { type CsvItem, type CsvReading, type CsvStage, readCsvRows } from './csv-rows.ts'
import type { ImportNote } from './import-note.ts'
import { triageColumn } from './triage-column.ts'

export interface CsvChoices {
  readonly mapping: CsvMapping
  readonly name: string
  /** Of the commit that founds the board: by it the same import is known again. */
  readonly commandId: CommandId
  readonly founder: Founder
  /** The moment of the import. */
  readonly at: Instant
}

export interface CsvImport {
  readonly commits: readonly Commit[]
  readonly descriptions: ReadonlyMap<ItemId, string>
  readonly reading: CsvReading
  readonly report: {
    readonly items: number
    readonly moves: number
    readonly comments: number
    readonly notes: readonly ImportNote[]
  }
}

/** What a row without a type is. */
const CSV_TYPE: ItemType = {
  id: 'csv-card' as TypeId,
  name: { fr: 'Carte', en: 'Card' },
  icon: 'file-text',
  color: 'slate',
  pace: 'sprint',
  service: 'standard',
  size: null,
  checklist: [],
  doneWhen: null,
  expectedDays: null,
  cadence: 'monthly',
  archivedAt: null,
}
const NO_LIMIT = { limit: null, sprint: null, marathon: null, mode: 'hard' } as const
const MEMBER = { champion: false, member: true, stakeholder: false, cast: false } as const
const EXAMPLES = 5

interface Step {
  readonly at: Instant
  readonly events: (num: number) => readonly BoardEvent[]
  readonly isBirth: boolean
}

/**
 * A board from a table with a date per stage: one commit for each date, in the order of time. Rows that cannot be read
 * are left out and noted. The same table and choices give the same board.
 */
export function importCsv(table: CsvTable, choices: CsvChoices): CsvImport {
  const { mapping, founder, at, name, commandId } = choices
  const reading = readCsvRows(table, mapping, at)
  const { items, stages } = reading
  const columns = columnsOf(stages)
  const types = named(items.map((item) => item.type))
  const labels = named(items.flatMap((item) => item.labels))
  const others = named(items.map((item) => item.assignee).filter((one) => one !== founder.name))
  const memberOf = (person: string): MemberId | null => {
    if (person === '') return null
    return person === founder.name ? founder.memberId : (`was-${others.get(person)}` as MemberId)
  }
  const plan = {
    columns,
    types: [...typesOf(types), CSV_TYPE, ...ITEM_TYPES],
    labels: [...labels].map(
      ([label, i]): Label => ({ id: labelId(i), name: label, color: colorAt(i), archivedAt: null }),
    ),
    personLimit: null,
  }
  const strangers = [...others.keys()].map((person): Member => {
    return { id: memberOf(person) as MemberId, name: person, roles: MEMBER, removedAt: null }
  })
  const created = foundBoard(plan, name, mapping.timezone, founder, strangers)

  const ranks = ranksAfter(null, items.length)
  const landing = columns[0]?.id as ColumnId
  const make = (item: CsvItem, i: number, columnId: ColumnId): Omit<NewItem, 'num'> => {
    const type = plan.types[types.get(item.type) ?? types.size] ?? CSV_TYPE
    const isOpen = item.cancelledAt === null && !isDone(item.entries.at(-1)?.stage)
    const born = item.entries[0]?.at ?? at
    const start = localDate(isOpen ? at : born, mapping.timezone)
    return {
      id: itemIdOf(item),
      typeId: type.id,
      title: item.title,
      columnId,
      rank: ranks[i] as Rank,
      plan: defaultPlan({ ...type, pace: item.pace ?? type.pace }, start, 'm1' as MilestoneId),
      advice: null,
      service: type.service,
      assigneeId: memberOf(item.assignee),
      partnerIds: [],
      labelIds: item.labels.map((label) => labelId(labels.get(label) ?? 0)),
      ...{ audience: '', channel: '', value: null, size: null, dueDate: null, publishAt: null, checklist: [] },
    }
  }
  const steps = items.flatMap((item, i) => stepsOf(item, { at, landing, make: (columnId) => make(item, i, columnId) }))
  // A stable sort: steps of one moment stay in the order of rows and stages.
  steps.sort((a, b) => a.at - b.at)

  const firstAt = steps[0]?.at ?? at
  const commits: Commit[] = [{ seq: 1, commandId, by: null, at: firstAt, events: [created] }]
  let num = 0
  for (const step of steps) {
    if (step.isBirth) num++
    const seq = commits.length + 1
    commits.push({ seq, commandId: `csv-${seq}` as CommandId, by: null, at: step.at, events: step.events(num) })
  }
  const descriptions = new Map(items.flatMap((item) => descriptionOf(item)))
  const moves = items.reduce((sum, { entries }) => sum + Math.max(0, entries.length - 1), 0)
  return {
    ...{ commits, descriptions, reading },
    report: { items: items.length, moves, comments: 0, notes: notesOf(reading, [...others.keys()]) },
  }
}

function stepsOf(
  item: CsvItem,
  { at, landing, make }: { at: Instant; landing: ColumnId; make: (columnId: ColumnId) => Omit<NewItem, 'num'> },
): readonly Step[] {
  const itemId = itemIdOf(item)
  const [first, ...later] = item.entries
  const bornIn = first ? columnIdOf(first.stage) : landing
  const born = make(bornIn)
  const hasText = descriptionOf(item).length > 0
  const birth = (num: number): readonly BoardEvent[] => [
    { type: 'ItemCreated', item: { ...born, num } },
    ...(hasText ? [{ type: 'ItemDescribed', itemId, empty: false } as const] : []),
  ]
  const steps: Step[] = [{ at: first?.at ?? at, events: birth, isBirth: true }]
  let fromColumnId = bornIn
  for (const entry of later) {
    const toColumnId = columnIdOf(entry.stage)
    const columns = { fromColumnId, toColumnId }
    const moved = { type: 'ItemMoved', itemId, ...columns, fromBelow: null, rank: born.rank } as const
    steps.push({ at: entry.at, events: () => [moved], isBirth: false })
    fromColumnId = toColumnId
  }
  if (item.cancelledAt !== null) {
    const archived = { type: 'ItemArchived', itemId, columnId: fromColumnId } as const
    steps.push({ at: item.cancelledAt, events: () => [archived], isBirth: false })
  }
  return steps
}

function columnsOf(stages: readonly CsvStage[]): readonly Column[] {
  const columns = stages.map((stage): Column => {
    const { name, kind } = stage
    const rest = { wip: NO_LIMIT, wipNote: null, entryPolicy: null, exitPolicy: null, archivedAt: null }
    return { id: columnIdOf(stage), name: { fr: name, en: name }, kind, ...rest }
  })
  const lands = columns.some(({ kind }) => kind === 'intake' || kind === 'backlog')
  return lands ? columns : [triageColumn(), ...columns]
}

function typesOf(names: ReadonlyMap<string, number>): readonly ItemType[] {
  return [...names].map(([name, i]) => {
    return { ...CSV_TYPE, id: `csv-type-${i}` as TypeId, name: { fr: name, en: name }, color: colorAt(i) }
  })
}

/** Different words with their place, in the order in which they come. */
function named(words: readonly string[]): ReadonlyMap<string, number> {
  return new Map([...new Set(words)].filter(Boolean).map((word, i) => [word, i]))
}

/** The number of the row's id in its file is worth keeping: people search for it. */
function descriptionOf(item: CsvItem): readonly (readonly [ItemId, string])[] {
  const id = item.id && item.id !== item.title ? `ID: ${item.id}` : ''
  const text = [item.description, id].filter(Boolean).join('\n\n')
  return text ? [[itemIdOf(item), text]] : []
}

function notesOf({ items, faults, stages }: CsvReading, strangers: readonly string[]): readonly ImportNote[] {
  const given = items.filter((item) => item.cancelledAt !== null && !isDone(item.entries.at(-1)?.stage))
  const notes: ImportNote[] = [
    note(
      'rows-skipped',
      faults.map(({ line }) => `${line}`),
    ),
    note('csv-people', strangers),
    note(
      'csv-given-up',
      given.map(({ title }) => title),
    ),
    note('csv-no-history', stages.length === 0 ? items.map(({ title }) => title) : []),
  ]
  return notes.filter(({ count }) => count > 0)
}

function note(code: string, examples: readonly string[]): ImportNote {
  return { code, count: examples.length, examples: examples.slice(0, EXAMPLES) }
}

function isDone(stage: CsvStage | undefined): boolean {
  return stage !== undefined && PHASE_BY_KIND[stage.kind] === 'done'
}

function itemIdOf({ line }: CsvItem): ItemId {
  return `row-${line}` as ItemId
}

function columnIdOf({ index }: CsvStage): ColumnId {
  return `stage-${index + 1}` as ColumnId
}

function labelId(i: number): LabelId {
  return `csv-label-${i}` as LabelId
}

function colorAt(i: number): string {
  return COLORS[i % COLORS.length] ?? 'slate'
}
