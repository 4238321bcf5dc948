import type { BoardId, Item } from '@paceboard/domain'
import type { Prisma } from '../../generated/sqlite/client.ts'
import { dateOf, fromJson, instantOf, json } from './json.ts'
import type { SharedParts } from './shared-parts.ts'

/** The parts of an item that no query asks for. The clock's bounds are columns; the rest of it is here. */
type ItemData = Pick<Item, 'plan' | 'advice' | 'partnerIds' | 'labelIds' | 'blocked' | 'comments'> & {
  /** Left out while there is none. */
  readonly approval?: NonNullable<Item['approval']>
  readonly clock: Omit<Item['clock'], 'startedAt' | 'finishedAt'>
}

export function itemRow(boardId: BoardId, item: Item): Prisma.ItemCreateManyInput {
  const { plan, advice, partnerIds, labelIds, checklist, blocked, comments, approval } = item
  const { startedAt, finishedAt, ...clock } = item.clock
  const data: ItemData = {
    plan,
    advice,
    partnerIds,
    labelIds,
    blocked,
    comments,
    ...(approval && { approval }),
    clock,
  }
  return {
    boardId,
    id: item.id,
    num: item.num,
    typeId: item.typeId,
    title: item.title,
    columnId: item.columnId,
    rank: item.rank,
    pace: plan?.pace ?? null,
    service: item.service,
    assigneeId: item.assigneeId,
    audience: item.audience,
    channel: item.channel,
    value: item.value,
    size: item.size,
    dueDate: item.dueDate,
    publishAt: dateOf(item.publishAt),
    described: item.described,
    createdAt: new Date(item.createdAt),
    createdBy: item.createdBy,
    enteredAt: new Date(item.enteredAt),
    enteredBy: item.enteredBy,
    startedAt: dateOf(startedAt),
    finishedAt: dateOf(finishedAt),
    archivedAt: dateOf(item.archivedAt),
    checklist: JSON.stringify(checklist),
    data: json(data),
  }
}

/** A row as drivers tell it: on SQLite moments are texts, and yes or no is a number. */
export type RawItem = {
  readonly [Field in keyof Prisma.ItemModel]: Prisma.ItemModel[Field] extends Date | null
    ? Date | string | null
    : Prisma.ItemModel[Field] extends boolean
      ? boolean | number
      : Prisma.ItemModel[Field]
}

/** Every field is named: objects that are spread together have a shape each, which costs ten times the memory. */
export function itemFrom(row: RawItem, shared: SharedParts): Item {
  const data = fromJson<ItemData>(row.data)
  return {
    plan: planFrom(data.plan, shared),
    advice: data.advice,
    partnerIds: shared.list(data.partnerIds),
    labelIds: shared.list(data.labelIds),
    checklist: shared.checklist(row.checklist),
    blocked: data.blocked,
    approval: data.approval ?? null,
    comments: shared.list(data.comments),
    id: row.id as Item['id'],
    num: row.num,
    typeId: shared.text(row.typeId as Item['typeId']),
    title: row.title,
    columnId: shared.text(row.columnId as Item['columnId']),
    rank: row.rank as Item['rank'],
    service: shared.text(row.service as Item['service']),
    assigneeId: shared.textOrNull(row.assigneeId as Item['assigneeId']),
    audience: shared.text(row.audience),
    channel: shared.text(row.channel),
    value: row.value as Item['value'],
    size: row.size as Item['size'],
    dueDate: shared.textOrNull(row.dueDate),
    publishAt: instantFrom(row.publishAt),
    described: Boolean(row.described),
    createdAt: instantFrom(row.createdAt) ?? 0,
    createdBy: shared.textOrNull(row.createdBy as Item['createdBy']),
    enteredAt: instantFrom(row.enteredAt) ?? 0,
    enteredBy: shared.textOrNull(row.enteredBy as Item['enteredBy']),
    clock: clockFrom(row, data.clock),
    archivedAt: instantFrom(row.archivedAt),
  }
}

function planFrom(plan: Item['plan'], shared: SharedParts): Item['plan'] {
  if (plan?.pace !== 'sprint') return plan
  return { pace: 'sprint', start: shared.text(plan.start), end: shared.text(plan.end), extended: plan.extended }
}

function clockFrom(row: RawItem, { phase, startObserved, restarts, reopens }: ItemData['clock']): Item['clock'] {
  const [startedAt, finishedAt] = [instantFrom(row.startedAt), instantFrom(row.finishedAt)]
  return { phase, startedAt, finishedAt, startObserved, restarts, reopens }
}

function instantFrom(value: Date | string | null): number | null {
  return typeof value === 'string' ? Date.parse(value) : instantOf(value)
}
