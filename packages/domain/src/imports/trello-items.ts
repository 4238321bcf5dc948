import { MAX } from '../board/decision.ts'
import type { NewItem } from '../board/item-events.ts'
import type { Check, ItemType } from '../board/model.ts'
import { type Rank, ranksAfter } from '../board/rank.ts'
import type { CheckId, ColumnId, ItemId, MemberId, MilestoneId } from '../ids.ts'
import { defaultPlan, type PacePlan } from '../pace/plan.ts'
import { type Instant, type IsoDate, localDate } from '../time.ts'
import { clip } from './clip.ts'
import { grouped } from './grouped.ts'
import { byPosition, instantOf, type TrelloCard, type TrelloChecklist, type TrelloExport } from './trello-export.ts'
import type { CardHistory } from './trello-history.ts'
import type { Sorting } from './trello-labels.ts'
import type { Notes } from './trello-notes.ts'
import type { TrelloPeople } from './trello-people.ts'

const TITLE = 300
const CHECK = 300
const DESCRIPTION = 50_000

export interface ItemMaker {
  /** The item as it was when its card was made: what came later is left to later steps. */
  readonly born: (history: CardHistory, num: number, columnId: ColumnId) => NewItem
  readonly description: (card: TrelloCard) => string
  readonly title: (text: string) => string
  /** One rank for the whole life of an item, the only one of its kind on the board. */
  readonly rankOf: (cardId: string) => Rank
  /** Who is on the card, the accountable person first. */
  readonly team: (card: TrelloCard) => readonly MemberId[]
}

interface Making {
  readonly exported: TrelloExport
  readonly histories: readonly CardHistory[]
  readonly sorting: Sorting
  readonly people: TrelloPeople
  readonly isOpen: (history: CardHistory) => boolean
  readonly locale: 'fr' | 'en'
  readonly timezone: string
  readonly at: Instant
  readonly notes: Notes
}

export function itemMaker(making: Making): ItemMaker {
  const { exported, histories, sorting, people, timezone, notes } = making
  const ranks = ranksAfter(null, histories.length)
  const rankOf = new Map(histories.map(({ card }, i) => [card.id, ranks[i] as Rank]))
  const checklists = grouped([...(exported.checklists ?? [])].sort(byPosition), (one) => one.idCard)
  const title = (text: string) => clip(text, TITLE) || (making.locale === 'fr' ? '(sans titre)' : '(untitled)')
  const team = (card: TrelloCard) => {
    const known = (card.idMembers ?? []).map(people.memberOf).filter((id) => id !== null)
    return [...new Set(known)].slice(0, MAX.partners + 1)
  }

  return {
    title,
    team,
    rankOf: (cardId) => rankOf.get(cardId) as Rank,
    description: (card) => descriptionOf(card, notes),
    born(history, num, columnId) {
      const { card } = history
      const type = sorting.typeOf(card)
      const later = laterOf(history)
      const [assigneeId = null, ...partnerIds] = team(card)
      const joinsLater = (id: MemberId) => later.joined.some((one) => people.memberOf(one) === id)
      const due = instantOf(history.firstDue)
      return {
        id: card.id as ItemId,
        num,
        typeId: type.id,
        title: title(history.firstTitle),
        columnId,
        rank: rankOf.get(card.id) as Rank,
        plan: planOf(type, history, making),
        advice: null,
        service: type.service,
        assigneeId: assigneeId && !joinsLater(assigneeId) ? assigneeId : null,
        partnerIds: partnerIds.filter((id) => !joinsLater(id)),
        labelIds: sorting.labelsOf(card),
        audience: '',
        channel: '',
        value: null,
        size: null,
        dueDate: due === null ? null : localDate(due, timezone),
        publishAt: null,
        checklist: checksOf(card, checklists.get(card.id) ?? [], later.ticked, notes),
      }
    },
  }
}

function laterOf({ steps }: CardHistory) {
  const joined: string[] = []
  const ticked = new Set<string>()
  for (const { act } of steps) {
    if (act.do === 'join') joined.push(act.trelloMemberId)
    if (act.do === 'tick') ticked.add(act.checkItemId)
  }
  return { joined, ticked }
}

/**
 * Nobody boxed the time of a Trello card: its box runs from its creation to its due date, or as long as its type takes.
 * Open work without a date gets a fresh box, because one that ended years ago would only cry wolf.
 */
function planOf(type: ItemType, history: CardHistory, { at, timezone, isOpen }: Making): PacePlan {
  const due = instantOf(history.card.due)
  const start = localDate(due === null && isOpen(history) ? at : history.createdAt, timezone)
  const plan = defaultPlan(type, start, 'm1' as MilestoneId)
  const end: IsoDate | null = due === null ? null : localDate(due, timezone)
  return plan.pace === 'sprint' && end !== null && end >= start ? { ...plan, end } : plan
}

/** All checklists of a card as one; where there are several, each check says which it was on. */
function checksOf(
  card: TrelloCard,
  lists: readonly TrelloChecklist[],
  tickedLater: ReadonlySet<string>,
  notes: Notes,
): readonly Check[] {
  const checks = lists.flatMap((list) => {
    const prefix = lists.length > 1 && list.name?.trim() ? `${list.name.trim()}: ` : ''
    const items = [...(list.checkItems ?? [])].sort(byPosition)
    return items.map((item): Check => {
      const text = clip(prefix + item.name, CHECK) || '—'
      const done = item.state === 'complete' && !tickedLater.has(item.id)
      return { id: item.id as CheckId, text, mandatory: false, done }
    })
  })
  const once = [...new Map(checks.map((check) => [check.id, check])).values()]
  if (once.length > MAX.checks) notes.add('checks-cut', card.name, once.length - MAX.checks)
  return once.slice(0, MAX.checks)
}

function descriptionOf(card: TrelloCard, notes: Notes): string {
  const links = (card.attachments ?? []).flatMap(({ name, url }) => {
    if (!url || !/^https?:\/\/[^\s<>()]+$/.test(url)) return []
    return [`- [${(name?.trim() || url).replace(/[[\]\\\n]/g, ' ')}](${url})`]
  })
  if (links.length > 0) notes.add('attachments-as-links', card.name, links.length)
  if (card.customFieldItems?.length) notes.add('custom-fields-skipped', card.name)
  const text = [card.desc?.trim(), links.join('\n')].filter(Boolean).join('\n\n')
  if (text.length > DESCRIPTION) notes.add('text-cut', card.name)
  return clip(text, DESCRIPTION)
}
