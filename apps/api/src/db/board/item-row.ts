import type { BoardId, Item } from '@paceboard/domain'
import type { Prisma } from '../../generated/sqlite/client.ts'
import { dateOf, fromJson, instantOf, json } from './json.ts'

/** The parts of an item that no query asks for. The clock's bounds are columns; the rest of it is here. */
type ItemData = Pick<Item, 'plan' | 'advice' | 'partnerIds' | 'labelIds' | 'checklist' | 'blocked' | 'comments'> & {
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
    checklist,
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
    data: json(data),
  }
}

/** Every field is named: objects that are spread together have a shape each, which costs ten times the memory. */
export function itemFrom(row: Prisma.ItemModel): Item {
  const data = fromJson<ItemData>(row.data)
  const { phase, startObserved, restarts, reopens } = data.clock
  return {
    plan: data.plan,
    advice: data.advice,
    partnerIds: data.partnerIds,
    labelIds: data.labelIds,
    checklist: data.checklist,
    blocked: data.blocked,
    approval: data.approval ?? null,
    comments: data.comments,
    id: row.id as Item['id'],
    num: row.num,
    typeId: row.typeId as Item['typeId'],
    title: row.title,
    columnId: row.columnId as Item['columnId'],
    rank: row.rank as Item['rank'],
    service: row.service as Item['service'],
    assigneeId: row.assigneeId as Item['assigneeId'],
    audience: row.audience,
    channel: row.channel,
    value: row.value as Item['value'],
    size: row.size as Item['size'],
    dueDate: row.dueDate,
    publishAt: instantOf(row.publishAt),
    described: row.described,
    createdAt: row.createdAt.getTime(),
    createdBy: row.createdBy as Item['createdBy'],
    enteredAt: row.enteredAt.getTime(),
    enteredBy: row.enteredBy as Item['enteredBy'],
    clock: {
      phase,
      startedAt: instantOf(row.startedAt),
      finishedAt: instantOf(row.finishedAt),
      startObserved,
      restarts,
      reopens,
    },
    archivedAt: instantOf(row.archivedAt),
  }
}
