import { type Board, type Item, type ItemId, itemsIn, type MemberId } from '@paceboard/domain'
import { csvOf } from '../lib/csv.ts'
import { utc } from './instants.ts'
import { ITEM_WORDS, type Locale } from './item-words.ts'

/** Every item of a board, archived ones too, one a row, by number. */
export function itemsCsv(board: Board, descriptions: ReadonlyMap<ItemId, string>, locale: Locale): string {
  const fields = fieldsOf(board, descriptions, locale)
  const items = [...board.items.values()].sort((a, b) => a.num - b.num)
  return csvOf([fields.map(([header]) => header), ...items.map((item) => fields.map(([, cell]) => `${cell(item)}`))])
}

type Field = readonly [header: string, cell: (item: Item) => string | number]

function fieldsOf(board: Board, descriptions: ReadonlyMap<ItemId, string>, locale: Locale): readonly Field[] {
  const words = ITEM_WORDS[locale]
  const places = placesOf(board)
  const nameOf = (id: MemberId | null) => (id === null ? '' : (board.members.get(id)?.name ?? ''))
  const date = (text: string | null) => text ?? ''
  return [
    [words.id, (item) => item.num],
    [words.key, (item) => item.id],
    [words.title, (item) => item.title],
    [words.type, (item) => board.types.get(item.typeId)?.name[locale] ?? item.typeId],
    [words.pace, ({ plan }) => (plan === null ? '' : plan.pace === 'sprint' ? 'Sprint' : 'Marathon')],
    [words.column, (item) => board.columns.get(item.columnId)?.name[locale] ?? item.columnId],
    [words.place, (item) => places.get(item.id) ?? ''],
    [words.service, (item) => words.services[item.service]],
    [words.assignee, (item) => nameOf(item.assigneeId)],
    [words.partners, (item) => item.partnerIds.map(nameOf).join('; ')],
    [words.labels, (item) => item.labelIds.map((id) => board.labels.get(id)?.name ?? '').join('; ')],
    [words.audience, (item) => item.audience],
    [words.channel, (item) => item.channel],
    [words.value, ({ value }) => (value === null ? '' : words.values[value])],
    [words.size, (item) => item.size ?? ''],
    [words.dueDate, (item) => date(item.dueDate)],
    [words.publishAt, (item) => utc(item.publishAt)],
    [words.planStart, ({ plan }) => (plan?.pace === 'sprint' ? plan.start : '')],
    [words.planEnd, ({ plan }) => (plan === null ? '' : plan.pace === 'sprint' ? plan.end : plan.horizon)],
    [words.createdAt, (item) => utc(item.createdAt)],
    [words.createdBy, (item) => nameOf(item.createdBy)],
    [words.startedAt, (item) => utc(item.clock.startedAt)],
    [words.finishedAt, (item) => utc(item.clock.finishedAt)],
    [words.archivedAt, (item) => utc(item.archivedAt)],
    [words.blocked, (item) => utc(item.blocked?.since ?? null)],
    [words.blockedNote, (item) => item.blocked?.note ?? ''],
    [words.checks, (item) => item.checklist.length],
    [words.checksDone, (item) => item.checklist.filter((check) => check.done).length],
    [words.comments, (item) => item.comments.length],
    [words.description, (item) => descriptions.get(item.id) ?? ''],
  ]
}

/** Where each live item stands in its column, from 1. */
function placesOf(board: Board): ReadonlyMap<ItemId, number> {
  const places = new Map<ItemId, number>()
  for (const columnId of board.columnOrder) {
    for (const [i, id] of itemsIn(board, columnId).entries()) places.set(id, i + 1)
  }
  return places
}
