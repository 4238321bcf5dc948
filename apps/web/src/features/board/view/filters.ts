import {
  addDays,
  awaitedApproval,
  type Column,
  type IsoDate,
  type Item,
  type ItemId,
  type LabelId,
  localDate,
  type MemberId,
  type OpenRisk,
  openApprovers,
  type Pace,
  phaseOf,
  promisedDay,
  type TypeId,
} from '@paceboard/domain'
import { folded } from '../../../lib/fold.ts'
import { isAtRisk } from '../is-at-risk.ts'

/** Somebody of the team; whoever looks; or nobody yet. */
export type Who = MemberId | 'me' | 'nobody'

export const DUES = ['overdue', 'at-risk', 'week', 'none'] as const
/** Late; hardly kept, by the rule of the cards; from today to Sunday; without any date. */
export type Due = (typeof DUES)[number]

export const APPROVALS = ['any', 'mine'] as const
/** Asked of somebody who has not answered; asked of whoever looks. */
export type ApprovalWish = (typeof APPROVALS)[number]

/** Which cards a person wants to see: any of the choices of one kind, and all kinds together. Empty means no wish. */
export interface Filters {
  readonly types: readonly TypeId[]
  readonly paces: readonly Pace[]
  readonly people: readonly Who[]
  readonly labels: readonly LabelId[]
  readonly due: readonly Due[]
  readonly blocked: boolean
  readonly approval: readonly ApprovalWish[]
  /** Part of the title, or the beginning of the number. */
  readonly text: string
}

export const NO_FILTERS: Filters = {
  types: [],
  paces: [],
  people: [],
  labels: [],
  due: [],
  blocked: false,
  approval: [],
  text: '',
}

/** What the words "me", "overdue", "at risk" and "this week" depend on. */
export interface Onlooker {
  readonly me: MemberId
  readonly today: IsoDate
  readonly timezone: string
  /** How promised days stand. */
  readonly risks: ReadonlyMap<ItemId, OpenRisk>
}

export type Matches = (item: Item, column: Column) => boolean

/** How many wishes are set. */
export function countFilters({ types, paces, people, labels, due, blocked, approval, text }: Filters): number {
  const chosen = types.length + paces.length + people.length + labels.length + due.length + approval.length
  return chosen + (blocked ? 1 : 0) + (folded(text) === '' ? 0 : 1)
}

/** The question that filters ask of every card; null when they ask nothing. */
export function matcher(filters: Filters, onlooker: Onlooker): Matches | null {
  const { me } = onlooker
  const { types, paces, people, labels, due, blocked, approval, text } = filters
  const tests: Matches[] = []
  if (types.length > 0) tests.push((item) => types.includes(item.typeId))
  if (paces.length > 0) tests.push(({ plan }) => plan !== null && paces.includes(plan.pace))
  if (people.length > 0) {
    const wanted = new Set(people.map((who) => (who === 'me' ? me : who)))
    tests.push((item) => isWith(item, wanted))
  }
  if (labels.length > 0) tests.push((item) => item.labelIds.some((id) => labels.includes(id)))
  if (blocked) tests.push((item) => item.blocked !== null)
  if (approval.length > 0) tests.push((item, column) => awaits(item, column, approval.includes('any') ? null : me))
  const words = folded(text)
  if (words !== '') tests.push(says(words))
  if (due.length > 0) {
    const sunday = endOfWeek(onlooker.today)
    tests.push((item, column) => duesOf(item, column, onlooker, sunday).some((one) => due.includes(one)))
  }
  if (tests.length === 0) return null
  return (item, column) => tests.every((test) => test(item, column))
}

function isWith(item: Item, wanted: ReadonlySet<Who>): boolean {
  if (item.assigneeId === null && wanted.has('nobody')) return true
  if (item.assigneeId !== null && wanted.has(item.assigneeId)) return true
  return item.partnerIds.some((id) => wanted.has(id))
}

/** Somebody's answer is waited for, or that of this one person. What is out needs none any more. */
function awaits(item: Item, column: Column, memberId: MemberId | null): boolean {
  const approval = awaitedApproval(item, column)
  const open = approval ? openApprovers(approval) : []
  return memberId === null ? open.length > 0 : open.includes(memberId)
}

/** Finished work is not late any more, whatever its date was. */
function duesOf(item: Item, column: Column, { today, timezone, risks }: Onlooker, sunday: IsoDate): readonly Due[] {
  const day = promisedDay(item, (at) => localDate(at, timezone))?.day ?? null
  if (day === null) return ['none']
  if (phaseOf(column) === 'done') return []
  if (day < today) return ['overdue']
  const dues: Due[] = day <= sunday ? ['week'] : []
  return isAtRisk(day, risks.get(item.id) ?? null, today) ? [...dues, 'at-risk'] : dues
}

function endOfWeek(today: IsoDate): IsoDate {
  const weekday = new Date(`${today}T00:00:00Z`).getUTCDay()
  return addDays(today, (7 - weekday) % 7)
}

function says(words: string): Matches {
  const number = /^#?(\d+)$/.exec(words)?.[1]
  return (item) => (number !== undefined && `${item.num}`.startsWith(number)) || foldedTitle(item).includes(words)
}

/** Titles are folded once: every key typed asks all of them. */
const titles = new WeakMap<Item, string>()

function foldedTitle(item: Item): string {
  const known = titles.get(item)
  if (known !== undefined) return known
  const title = folded(item.title)
  titles.set(item, title)
  return title
}
