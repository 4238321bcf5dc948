import type { BoardAnswer, BoardCreatedAnswer } from '@paceboard/contract'
import type {
  BoardId,
  ColumnId,
  ColumnKind,
  CommandId,
  ItemId,
  LabelId,
  SingleCommand,
  TypeId,
} from '@paceboard/domain'
import type { HttpClient } from './http-client.ts'

/** A board of a given size, spread evenly over its columns, limits off. */
export interface SeededBoard {
  readonly id: BoardId
  readonly columns: readonly ColumnId[]
  readonly items: readonly ItemId[]
}

const BATCH = 500

export const ACCOUNT = { email: 'bench@example.com', password: 'a long enough password' } as const

/** Signs up the first person of an empty installation. */
export async function firstAccount(client: HttpClient): Promise<void> {
  await client.send('POST', '/api/setup', {
    name: 'Bench',
    ...ACCOUNT,
    locale: 'en',
  })
}

export interface BoardWish {
  readonly id: string
  readonly items: number
  /** The template's own when left out; more are added among the active ones. */
  readonly columns?: number
  /** Cards of different heights: long and short titles, dates, blockers, labels. */
  readonly varied?: boolean
  /** Nine in ten stand in the last column, as on a board of some years. */
  readonly mostlyDone?: boolean
}

export async function seedBoard(client: HttpClient, wish: BoardWish): Promise<SeededBoard> {
  const id = wish.id as BoardId
  await client.send<BoardCreatedAnswer>('POST', '/api/boards', {
    boardId: id,
    name: `Board of ${wish.items}`,
    template: 'marketing',
    locale: 'en',
    timezone: 'Europe/Paris',
  })
  const template = (await client.send<BoardAnswer>('GET', `/api/boards/${id}`)).board
  await run(client, id, columnChanges(template, wish.columns ?? template.columnOrder.length))
  const { columnOrder: columns, types, labels } = (await client.send<BoardAnswer>('GET', `/api/boards/${id}`)).board
  await run(
    client,
    id,
    columns.map((columnId): SingleCommand => {
      const wip = { limit: null, sprint: null, marathon: null, mode: 'off' } as const
      return { type: 'SetWipLimit', columnId, wip, reason: 'benchmark', reviewOn: null }
    }),
  )
  const typeId = types.find((type) => type.checklist.every((check) => !check.mandatory))?.id as TypeId
  const items: ItemId[] = []
  const commands: SingleCommand[] = []
  const lowest = new Map<ColumnId, ItemId>()
  for (let i = 0; i < wish.items; i++) {
    const itemId = `i${i}` as ItemId
    const columnId = (wish.mostlyDone && i % 10 > 0 ? columns.at(-1) : columns[i % columns.length]) as ColumnId
    const place = { columnId, below: lowest.get(columnId) ?? null }
    lowest.set(columnId, itemId)
    const title = wish.varied ? titleOf(i) : `Item number ${i} of the benchmark`
    commands.push({ type: 'CreateItem', itemId, typeId, title, locale: 'en', place })
    items.push(itemId)
  }
  // Commits of their own, as people make them: flow metrics read those with blocks whole.
  if (wish.varied) commands.push(...items.flatMap((itemId, i) => dressed(i, itemId, labels[i % labels.length]?.id)))
  for (let from = 0; from < commands.length; from += BATCH) await run(client, id, commands.slice(from, from + BATCH))
  return { id, columns, items }
}

/** The template's columns, with further active ones or without the last of them. */
function columnChanges({ columns, columnOrder }: BoardAnswer['board'], wanted: number): readonly SingleCommand[] {
  const kinds = new Map(columns.map((column) => [column.id, column.kind]))
  const active = columnOrder.filter((columnId) => kinds.get(columnId) === 'active')
  const added = Array.from({ length: Math.max(0, wanted - columnOrder.length) }, (_, n): SingleCommand => {
    const name = { en: `Step ${n + 1}`, fr: `Étape ${n + 1}` }
    return { type: 'AddColumn', columnId: `step-${n}` as ColumnId, name, kind: 'active', after: active.at(-1) ?? null }
  })
  const spare = columnOrder.filter((columnId) => !NEEDED.has(kinds.get(columnId) ?? 'done'))
  const removed = spare.slice(0, Math.max(0, columnOrder.length - wanted))
  return [...added, ...removed.map((columnId): SingleCommand => ({ type: 'ArchiveColumn', columnId }))]
}

/** Kinds that a board keeps. */
const NEEDED: ReadonlySet<ColumnKind> = new Set(['intake', 'backlog', 'active', 'live', 'done'])

const WORDS = 'spring launch landing page for the bakers of the north with photographs and a film about bread'.split(
  ' ',
)

function titleOf(i: number): string {
  return `${i} ${WORDS.slice(0, 1 + ((i * 7) % WORDS.length)).join(' ')}`
}

function dressed(i: number, itemId: ItemId, labelId: LabelId | undefined): readonly SingleCommand[] {
  const commands: SingleCommand[] = []
  if (i % 3 === 0) commands.push({ type: 'EditItem', itemId, changes: { dueDate: `2027-0${1 + (i % 9)}-15` } })
  if (i % 5 === 0) commands.push({ type: 'BlockItem', itemId, reason: 'supplier', note: 'waits for the printer' })
  if (i % 2 === 0 && labelId) commands.push({ type: 'LabelItem', itemId, labelId })
  return commands
}

async function run(client: HttpClient, boardId: BoardId, commands: readonly SingleCommand[]): Promise<void> {
  if (commands.length === 0) return
  await client.send('POST', `/api/boards/${boardId}/commands`, {
    commandId: `seed-${boardId}-${seeded++}` as CommandId,
    command: { type: 'Batch', commands },
  })
}

let seeded = 0
