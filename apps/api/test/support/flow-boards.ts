import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import {
  BOARD_TEMPLATES,
  type BoardEvent,
  type BoardId,
  type BoardPlan,
  type BoardSettings,
  type ColumnKind,
  type Commit,
  foundBoard,
  type Instant,
  type NewItem,
  type Pace,
  type PacePlan,
  type Phase,
} from '@paceboard/domain'
import { storeHistory } from '../../src/db/board/store-history.ts'
import type { ApiUnderTest } from './api-under-test.ts'
import { boardId, columnId, itemId, memberId, typeId } from './boards.ts'

const folder = join(import.meta.dirname, '../../../../../shared/flow-data')

/** The recorded boards and their expected answers lie beside the repository, not in it. */
export const flowDataIsHere = existsSync(folder)

/** Parses a JSON file of the shared flow data, gzipped or not; the caller says what is in it. */
export function readFlowData<Content>(path: string): Content {
  const bytes = readFileSync(join(folder, path))
  return JSON.parse((path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')) as Content
}

export interface FlowLog {
  readonly asOf: string
  readonly columns: readonly {
    readonly id: string
    readonly name: string
    readonly phase: Phase
    readonly wait?: boolean
  }[]
  readonly items: readonly FlowLogItem[]
}

interface FlowLogItem {
  readonly id: string
  readonly type: string
  readonly pace: Pace | null
  readonly entries: readonly (readonly [at: string, columnId: string])[]
  readonly cancelled: string | null
  /** In the order they began. */
  readonly blocked?: readonly (readonly [from: string, to: string | null])[]
}

const KIND_BY_PHASE = { notStarted: 'backlog', started: 'active', done: 'live' } as const satisfies Record<
  Phase,
  ColumnKind
>

const PLANS: Readonly<Record<Pace, PacePlan>> = {
  sprint: { pace: 'sprint', start: '2024-01-01', end: '2024-01-14', extended: false },
  marathon: { pace: 'marathon', horizon: '2024-12-31', cadence: 'monthly', milestones: [], lastCheckIn: null },
}

/** Stores a recorded history as a board of maya's, through the same door as imports; its id. */
export async function storeFlowLog(
  api: ApiUnderTest,
  log: FlowLog,
  settings: Partial<BoardSettings> = {},
  later: readonly Happening[] = [],
): Promise<BoardId> {
  const id = boardId(`b-${randomUUID()}`)
  await storeHistory(api.deps.db, id, { commits: commitsOf(log, settings, later) })
  return id
}

/** One commit per happening, in the order of time. */
function commitsOf(log: FlowLog, settings: Partial<BoardSettings>, later: readonly Happening[]): readonly Commit[] {
  const happenings = [...log.items.flatMap(happeningsOf), ...later].sort((a, b) => a.at - b.at)
  const [first] = happenings
  if (!first) throw new Error('the log is empty')
  return [founding(log, settings, first.at), ...happenings].map(({ at, event }, i) => {
    return { seq: i + 1, commandId: `c-${i}`, by: null, at, events: [event] } as unknown as Commit
  })
}

export interface Happening {
  readonly at: Instant
  readonly event: BoardEvent
}

function founding(log: FlowLog, settings: Partial<BoardSettings>, at: Instant): Happening {
  const model = BOARD_TEMPLATES[0]?.plan as BoardPlan
  const [column, type] = [model.columns[0], model.types[0]]
  if (!column || !type) throw new Error('the first template is empty')
  const typeNames = [...new Set(log.items.map((item) => item.type))]
  const plan = {
    ...model,
    columns: log.columns.map(({ id, name, phase, wait }) => {
      const kind: ColumnKind = wait ? 'waiting' : KIND_BY_PHASE[phase]
      return { ...column, id: columnId(id), name: { fr: `${name} (fr)`, en: name }, kind }
    }),
    types: typeNames.map((name) => ({ ...type, id: typeId(name), name: { fr: `${name} (fr)`, en: name } })),
  }
  const created = foundBoard(plan, 'Recorded', 'UTC', { memberId: memberId('maya'), name: 'Maya' })
  return { at, event: { ...created, settings: { ...created.settings, ...settings } } }
}

function happeningsOf(item: FlowLogItem): readonly Happening[] {
  const id = itemId(item.id)
  const moves = item.entries.map(([time, to], i): Happening => {
    const at = Date.parse(time)
    const from = item.entries[i - 1]?.[1]
    if (from === undefined) return { at, event: { type: 'ItemCreated', item: newItem(item, to) } }
    const columns = { fromColumnId: columnId(from), toColumnId: columnId(to) }
    return { at, event: { type: 'ItemMoved', itemId: id, ...columns, fromBelow: null, rank: 'a0' as NewItem['rank'] } }
  })
  const steps = [...moves, ...blocksOf(item)]
  if (item.cancelled === null) return steps
  const last = columnId(item.entries.at(-1)?.[1] ?? '')
  return [...steps, { at: Date.parse(item.cancelled), event: { type: 'ItemArchived', itemId: id, columnId: last } }]
}

/** An item is blocked once at a time: blocks that overlap are one. */
function blocksOf({ id, blocked = [] }: FlowLogItem): readonly Happening[] {
  const spans: { from: Instant; to: Instant }[] = []
  for (const [from, to] of blocked) {
    const [begin, end] = [Date.parse(from), to === null ? Number.POSITIVE_INFINITY : Date.parse(to)]
    const open = spans.at(-1)
    if (open && begin <= open.to) open.to = Math.max(open.to, end)
    else spans.push({ from: begin, to: end })
  }
  const block = { itemId: itemId(id), reason: 'supplier', note: '' } as const
  return spans.flatMap(({ from, to }): readonly Happening[] => [
    { at: from, event: { type: 'ItemBlocked', ...block } },
    ...(to < Number.POSITIVE_INFINITY
      ? [{ at: to, event: { type: 'ItemUnblocked', ...block, since: from } } as const]
      : []),
  ])
}

let num = 0

function newItem({ id, type, pace }: FlowLogItem, column: string): NewItem {
  num++
  return {
    id: itemId(id),
    num,
    typeId: typeId(type),
    title: id,
    columnId: columnId(column),
    rank: 'a0' as NewItem['rank'],
    plan: pace === null ? null : PLANS[pace],
    advice: null,
    service: 'standard',
    assigneeId: null,
    partnerIds: [],
    labelIds: [],
    audience: '',
    channel: '',
    value: null,
    size: null,
    dueDate: null,
    publishAt: null,
    checklist: [],
  }
}
