import type { ColumnId, ItemId, LabelId, MemberId, SuggestionId, TypeId } from '../../ids.ts'
import type { MarathonPlan, SprintPlan } from '../../pace/plan.ts'
import { DAY_MS, type Instant } from '../../time.ts'
import { evolve, NO_BOARD } from '../evolve.ts'
import type {
  Board,
  BoardSettings,
  Column,
  ColumnKind,
  Item,
  ItemType,
  MarketingOwner,
  Member,
  Roles,
  Suggestion,
  WipLimit,
} from '../model.ts'
import { lastRank } from '../move-item.ts'
import { withItems } from '../place-item.ts'

/** Monday 2 March 2026, nine o'clock UTC: when everything in a test happens unless it says otherwise. */
export const NOW: Instant = Date.UTC(2026, 2, 2, 9)

export const SPRINT: SprintPlan = { pace: 'sprint', start: '2026-03-02', end: '2026-03-16', extended: false }
export const MARATHON: MarathonPlan = {
  pace: 'marathon',
  horizon: '2026-06-01',
  cadence: 'weekly',
  milestones: [{ id: 'm1' as never, title: '', due: '2026-03-09', doneAt: null }],
  lastCheckIn: null,
}

const NOBODY: Roles = { champion: false, member: false, stakeholder: false, cast: false }

interface ColumnWish extends Partial<WipLimit> {
  readonly kind?: ColumnKind
  readonly archived?: boolean
}

/** In tests the name of a thing is its id. */
function column(name: string, { kind, archived = false, ...wip }: ColumnWish, before?: Column): Column {
  return {
    id: name as ColumnId,
    name: { fr: name, en: name },
    kind: kind ?? before?.kind ?? 'active',
    wip: { limit: null, sprint: null, marathon: null, mode: 'hard', ...before?.wip, ...wip },
    wipNote: null,
    entryPolicy: null,
    exitPolicy: null,
    archivedAt: archived ? NOW - DAY_MS : null,
  }
}

function itemType(name: string, fields: Partial<ItemType>): ItemType {
  return {
    id: name as TypeId,
    name: { fr: name, en: name },
    icon: 'file',
    color: 'blue',
    pace: 'sprint',
    service: 'standard',
    size: null,
    checklist: [],
    doneWhen: null,
    expectedDays: null,
    cadence: 'weekly',
    approvers: [],
    approvalRule: 'any',
    archivedAt: null,
    ...fields,
  }
}

function member(name: string, roles: Partial<Roles>): Member {
  return { id: name as MemberId, name, roles: { ...NOBODY, ...roles }, removedAt: null }
}

/** Fields of an item that a test wants otherwise; names stand for ids. */
export type ItemWish = Partial<Omit<Item, 'assigneeId' | 'typeId'>> & {
  readonly assigneeId?: string | null
  readonly typeId?: string
}

interface Wishes {
  readonly columns: readonly Column[]
  readonly types: readonly ItemType[]
  readonly members: readonly Member[]
  readonly labels: readonly string[]
  readonly items: readonly { readonly name: string; readonly columnId: ColumnId; readonly wish: ItemWish }[]
  readonly suggestions: readonly Suggestion[]
  readonly settings: BoardSettings
  readonly cover: MarketingOwner['cover']
}

const NOTHING: Wishes = {
  columns: [],
  types: [],
  members: [],
  labels: ['spring'],
  items: [],
  suggestions: [],
  settings: { ...NO_BOARD.settings, name: 'Team', pullTop: 2 },
  cover: null,
}

/** The list with one thing added, or replaced where its id stands. */
function withOne<Thing extends { readonly id: string }>(list: readonly Thing[], thing: Thing): readonly Thing[] {
  const index = list.findIndex((one) => one.id === thing.id)
  return index < 0 ? [...list, thing] : list.with(index, thing)
}

/** Each step returns a new builder, so that tests may start from a common one. */
class BoardBuilder {
  readonly #wishes: Wishes

  constructor(wishes: Wishes = NOTHING) {
    this.#wishes = wishes
  }

  #with(changes: Partial<Wishes>): BoardBuilder {
    return new BoardBuilder({ ...this.#wishes, ...changes })
  }

  column(name: string, wish: ColumnWish): BoardBuilder {
    const { columns } = this.#wishes
    const before = columns.find((one) => one.id === name)
    return this.#with({ columns: withOne(columns, column(name, wish, before)) })
  }

  /** Only these columns, in this order. */
  columns(kinds: Readonly<Record<string, ColumnKind>>): BoardBuilder {
    return this.#with({ columns: Object.entries(kinds).map(([name, kind]) => column(name, { kind })) })
  }

  type(name: string, fields: Partial<ItemType>): BoardBuilder {
    return this.#with({ types: withOne(this.#wishes.types, itemType(name, fields)) })
  }

  member(name: string, roles: Partial<Roles>): BoardBuilder {
    return this.#with({ members: withOne(this.#wishes.members, member(name, roles)) })
  }

  label(name: string): BoardBuilder {
    return this.#with({ labels: [...this.#wishes.labels, name] })
  }

  settings(changes: Partial<BoardSettings>): BoardBuilder {
    return this.#with({ settings: { ...this.#wishes.settings, ...changes } })
  }

  cover(name: string, until: Instant): BoardBuilder {
    return this.#with({ cover: { memberId: name as MemberId, until } })
  }

  /** At the end of its column: a sprint post of nobody, there since yesterday. */
  item(name: string, columnName: string, wish: ItemWish = {}): BoardBuilder {
    return this.#with({ items: [...this.#wishes.items, { name, columnId: columnName as ColumnId, wish }] })
  }

  /** That an item should sit below another one. */
  suggestion(name: string, itemName: string, below: string | null): BoardBuilder {
    const suggestion: Suggestion = {
      id: name as SuggestionId,
      itemId: itemName as ItemId,
      below: below as ItemId | null,
      reason: 'a client asks',
      by: 'Mona' as MemberId,
      at: NOW - DAY_MS,
    }
    return this.#with({ suggestions: [...this.#wishes.suggestions, suggestion] })
  }

  build(): Board {
    const { columns, types, members, labels, settings, cover } = this.#wishes
    const stamp = { at: NOW - DAY_MS, by: 'Claire' as MemberId }
    let board = evolve(
      NO_BOARD,
      {
        type: 'BoardCreated',
        settings,
        ownerId: 'Claire' as MemberId,
        members,
        columns,
        types,
        labels: labels.map((name) => ({ id: name as LabelId, name, color: 'red', archivedAt: null })),
      },
      stamp,
    )
    for (const { name, columnId } of this.#wishes.items) {
      board = evolve(board, { type: 'ItemCreated', item: this.#newItem(board, name, columnId) }, stamp)
    }
    const wishes = new Map(this.#wishes.items.map(({ name, wish }) => [name, wish]))
    const items = [...board.items.values()].map((item) => ({ ...item, ...wishes.get(item.id) }) as Item)
    const suggestions = new Map(this.#wishes.suggestions.map((one) => [one.id, one]))
    return { ...withItems(board, items), suggestions, owner: { ...board.owner, cover } }
  }

  #newItem(board: Board, name: string, columnId: ColumnId) {
    return {
      id: name as ItemId,
      num: board.nextNum,
      typeId: 'post' as TypeId,
      title: name,
      columnId,
      rank: lastRank(board, columnId),
      plan: SPRINT,
      advice: null,
      service: 'standard' as const,
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
}

export type { BoardBuilder }

/**
 * A small team's board. Claire is Marketing Owner, Max Agile Champion, Mona and Noah members, Sam stakeholder, Cora
 * supporting cast; Zoe is no member.
 */
export function board(): BoardBuilder {
  return new BoardBuilder()
    .columns({
      Triage: 'intake',
      Backlog: 'backlog',
      Ready: 'queue',
      Doing: 'active',
      Review: 'review',
      Live: 'live',
      Done: 'done',
    })
    .member('Claire', { member: true })
    .member('Max', { champion: true, member: true })
    .member('Mona', { member: true })
    .member('Noah', { member: true })
    .member('Sam', { stakeholder: true })
    .member('Cora', { cast: true })
    .type('post', {})
    .type('programme', { pace: 'marathon' })
    .type('rush', { service: 'expedite' })
}
