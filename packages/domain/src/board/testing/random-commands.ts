import fc from 'fast-check'
import type { ColumnId, MemberId } from '../../ids.ts'
import { addDays, DAY_MS } from '../../time.ts'
import { itemsIn } from '../columns.ts'
import type { SingleCommand } from '../commands.ts'
import { decide } from '../decide.ts'
import type { Context } from '../decision.ts'
import type { BoardEvent } from '../events.ts'
import { evolveAll } from '../evolve.ts'
import type { Board, Item } from '../model.ts'
import { boardPolicy } from '../policy.ts'
import { board, type ItemWish, MARATHON, NOW } from './board-builder.ts'
import { say } from './say.ts'

/** What chance decides; the board as it is then makes a command of it, so that many are accepted and some are not. */
export interface Draw {
  readonly type: SingleCommand['type']
  readonly who: number
  readonly admin: boolean
  readonly yes: boolean
  readonly picks: readonly number[]
}

const TYPES = Object.keys(boardPolicy) as readonly SingleCommand['type'][]
const OFTEN: readonly SingleCommand['type'][] = ['MoveItem', 'CreateItem', 'AssignItem', 'SetPace', 'RestoreItem']

/** Claire and Max do what others may not, so they act more often. */
const PEOPLE = ['Claire', 'Claire', 'Claire', 'Max', 'Max', 'Mona', 'Noah', 'Sam', 'Cora', 'Zoe'] as const

export const draws: fc.Arbitrary<Draw> = fc.record({
  type: fc.constantFrom(...TYPES, ...OFTEN, ...OFTEN, ...OFTEN),
  who: fc.nat(PEOPLE.length - 1),
  admin: fc.boolean(),
  yes: fc.boolean(),
  picks: fc.array(fc.nat(9999), { minLength: 5, maxLength: 5 }),
})

const check = (id: string) => ({ id: id as never, text: id, mandatory: id === 'k0', done: false })
const place = (name: string) => ({ memberId: name as MemberId, verdict: null, comment: '', at: null })
const busy: ItemWish = {
  approval: {
    round: 1,
    rule: 'all',
    version: '',
    askedBy: 'Max' as MemberId,
    askedAt: NOW - DAY_MS,
    dueOn: '2026-03-02',
    answers: ['Claire', 'Max', 'Sam'].map(place),
    ruling: null,
    before: null,
  },
  checklist: [check('k0'), check('k1'), check('k2')],
  partnerIds: ['Noah' as never],
  labelIds: ['winter' as never],
  comments: [{ id: 'q0' as never, by: 'Max' as MemberId }],
}

/** A board with every kind of limit, where random commands soon meet them. */
export const crowded: Board = board()
  .settings({ personLimit: 2 })
  .column('Triage', { limit: 6 })
  .column('Ready', { limit: 3, mode: 'soft' })
  .column('Doing', { limit: 4, sprint: 3, marathon: 2 })
  .column('Review', { limit: 2 })
  .column('Shed', { kind: 'active', archived: true })
  .type('mail', { checklist: [{ text: { fr: 'Accord', en: 'Consent' }, mandatory: true }] })
  .type('opera', { archivedAt: NOW - DAY_MS })
  .label('winter')
  .item('i0', 'Triage')
  .item('i1', 'Backlog')
  .item('i2', 'Backlog', { plan: MARATHON })
  .item('i3', 'Backlog')
  .item('i4', 'Ready', { ...busy, service: 'expedite' })
  .item('i5', 'Doing', { plan: MARATHON })
  .item('i6', 'Doing', { ...busy, assigneeId: 'Cora' })
  .item('i7', 'Review', busy)
  .item('i8', 'Live')
  .item('i9', 'Doing', { archivedAt: NOW - DAY_MS })
  .suggestion('s0', 'i0', 'i1')
  .build()

export function contextOf({ who, admin }: Draw, step: number): Context {
  return { actor: { memberId: PEOPLE[who] as unknown as MemberId, admin }, at: NOW + step * 3_600_000 }
}

export function commandOf(now: Board, { type, yes, picks }: Draw): SingleCommand {
  const [a = 0, b = 0, c = 0, d = 0] = picks
  const one = <T>(list: readonly T[], n: number): T | undefined => list[n % (list.length + 1)]
  const item: Item | undefined = one([...now.items.values()].sort(byId), a)
  const itemId = item?.id ?? 'nowhere'
  const [columns, members] = [[...now.columns.keys()], [...now.members.keys()]]
  const columnId = one(columns, b) ?? 'nowhere'
  const neighbours = itemsIn(now, columnId as ColumnId)
  const below = one(neighbours, c) ?? null
  const memberId = one(members, b) ?? 'Zoe'
  const typeId = one([...now.types.keys()], b) ?? 'nowhere'
  const labelId = one([...now.labels.keys()], b) ?? 'nowhere'
  const checkId = one(item?.checklist ?? [], b)?.id ?? 'nowhere'
  const commentId = one(item?.comments ?? [], b)?.id ?? 'nowhere'
  const suggestionId = one([...now.suggestions.keys()], b) ?? 'nowhere'
  const after = one(now.columnOrder, c) ?? null
  const locale = yes ? 'fr' : 'en'
  const text = `text ${d % 3}`
  const reason = d % 3 === 0 ? '' : text
  const limit = d % 4 === 0 ? null : d % 5
  const kinds = ['intake', 'backlog', 'queue', 'active', 'review', 'live', 'done'] as const
  const roles = { champion: d % 2 === 0, member: c % 2 === 0, stakeholder: yes, cast: d % 3 === 0 }
  const name = { fr: text, en: text }
  const day = addDays('2026-03-02', (d % 40) - 5)
  const answers = [yes, !yes, c % 2 === 0, d % 2 === 0, c % 3 === 0] as const
  const milestones = [0, 1, 2].slice(0, c % 4).map((n) => ({ id: `m${(n + d) % 4}`, title: text, due: day }))
  const plan = yes
    ? ({ pace: 'sprint', start: '2026-03-02', end: day } as const)
    : ({ pace: 'marathon', horizon: day, cadence: 'weekly', milestones } as const)
  const made: { readonly [Type in SingleCommand['type']]: () => SingleCommand } = {
    EditBoard: () => say('EditBoard', { changes: { name: text, pullTop: d % 4 } }),
    AddColumn: () => say('AddColumn', { columnId: `c${a % 9}`, name, kind: kinds[b % 7] ?? 'active', after }),
    EditColumn: () => say('EditColumn', { columnId, changes: yes ? { name } : { kind: kinds[d % 7] ?? 'active' } }),
    MoveColumn: () => say('MoveColumn', { columnId, after }),
    ArchiveColumn: () => say('ArchiveColumn', { columnId }),
    RestoreColumn: () => say('RestoreColumn', { columnId: yes ? 'Shed' : columnId, after }),
    SetWipLimit: () => {
      const mode = (['hard', 'hard', 'soft', 'off'] as const)[c % 4] ?? 'hard'
      const wip = { limit, sprint: yes ? d % 3 : null, marathon: c % 5 === 0 ? 1 : null, mode }
      return say('SetWipLimit', { columnId, wip, reason: text, reviewOn: yes ? day : null })
    },
    SetPersonLimit: () => say('SetPersonLimit', { limit, reason: text }),
    AddType: () => say('AddType', { typeId: `t${a % 5}`, fields: { ...typeFields(now), icon: text } }),
    EditType: () => say('EditType', { typeId, changes: { icon: text, pace: yes ? 'sprint' : 'marathon' } }),
    ArchiveType: () => say('ArchiveType', { typeId }),
    RestoreType: () => say('RestoreType', { typeId }),
    AddLabel: () => say('AddLabel', { labelId: `l${a % 5}`, name: text, color: 'red' }),
    EditLabel: () => say('EditLabel', { labelId, changes: { name: text } }),
    ArchiveLabel: () => say('ArchiveLabel', { labelId }),
    RestoreLabel: () => say('RestoreLabel', { labelId }),
    CreateItem: () => {
      const place = yes ? null : { columnId, below }
      return say('CreateItem', { itemId: `n${a % 30}`, typeId, title: text, locale, place, reason })
    },
    EditItem: () => {
      const service = (['standard', 'fixed', 'expedite', 'intangible'] as const)[d % 4] ?? 'standard'
      return say('EditItem', { itemId, changes: yes ? { service } : { title: text, dueDate: day, publishAt: null } })
    },
    ChangeItemType: () => say('ChangeItemType', { itemId, typeId, locale }),
    DescribeItem: () => say('DescribeItem', { itemId, text: yes ? '' : text }),
    MoveItem: () => say('MoveItem', { itemId, toColumnId: columnId, below, reason }),
    SuggestRank: () => say('SuggestRank', { suggestionId: `s${a % 9}`, itemId, below: yes ? null : below, reason }),
    AnswerSuggestion: () => say('AnswerSuggestion', { suggestionId, accept: yes }),
    AssignItem: () => say('AssignItem', { itemId, memberId: yes ? memberId : null, reason }),
    AddPartner: () => say('AddPartner', { itemId, memberId }),
    RemovePartner: () => say('RemovePartner', { itemId, memberId }),
    LabelItem: () => say('LabelItem', { itemId, labelId }),
    UnlabelItem: () => say('UnlabelItem', { itemId, labelId }),
    BlockItem: () => say('BlockItem', { itemId, reason: 'supplier', note: text }),
    UnblockItem: () => say('UnblockItem', { itemId }),
    AskApproval: () => {
      const approverIds = [memberId, ...(yes ? [one(members, c) ?? 'Zoe'] : [])]
      return say('AskApproval', {
        itemId,
        approverIds,
        rule: d % 2 ? 'all' : 'any',
        version: text,
        dueOn: yes ? null : day,
      })
    },
    AnswerApproval: () => {
      const verdict = (['approved', 'changes', 'refused'] as const)[d % 3] ?? 'approved'
      return say('AnswerApproval', { itemId, verdict, comment: reason })
    },
    WithdrawApproval: () => say('WithdrawApproval', { itemId }),
    ArchiveItem: () => say('ArchiveItem', { itemId }),
    RestoreItem: () => say('RestoreItem', { itemId, reason }),
    SetPace: () => say('SetPace', { itemId, plan, reason }),
    ExtendTimeBox: () => say('ExtendTimeBox', { itemId, end: day }),
    TickMilestone: () => say('TickMilestone', { itemId, milestoneId: `m${b % 4}`, done: yes }),
    CheckIn: () => say('CheckIn', { itemId, note: text }),
    RecordAdvice: () => say('RecordAdvice', { itemId, answers }),
    AddCheck: () => say('AddCheck', { itemId, checkId: `k${b % 6}`, text }),
    TickCheck: () => say('TickCheck', { itemId, checkId, done: yes }),
    RenameCheck: () => say('RenameCheck', { itemId, checkId, text }),
    RemoveCheck: () => say('RemoveCheck', { itemId, checkId }),
    MoveCheck: () => say('MoveCheck', { itemId, checkId, below: one(item?.checklist ?? [], c)?.id ?? null }),
    AddComment: () => say('AddComment', { itemId, commentId: `q${b % 6}`, text, mentions: [] }),
    EditComment: () => say('EditComment', { itemId, commentId, text }),
    DeleteComment: () => say('DeleteComment', { itemId, commentId }),
    AddMember: () => say('AddMember', { memberId: yes ? 'Zoe' : memberId, name: text, roles }),
    RemoveMember: () => say('RemoveMember', { memberId }),
    SetRoles: () => say('SetRoles', { memberId, roles }),
    HandOverOwner: () => say('HandOverOwner', { memberId, until: yes ? null : NOW + (d % 60) * 3_600_000 }),
    HandOverChampion: () => say('HandOverChampion', { memberId }),
  }
  return made[type]()
}

/** The board after a draw, and what happened; null when it was refused. */
export function play(now: Board, draw: Draw, step: number): { board: Board; events: readonly BoardEvent[] } | null {
  const context = contextOf(draw, step)
  const decision = decide(now, commandOf(now, draw), context)
  if (!decision.ok) return null
  const stamp = { at: context.at, by: context.actor.memberId }
  return { board: evolveAll(now, decision.value, stamp), events: decision.value }
}

function typeFields(now: Board) {
  const [first] = now.types.values()
  if (!first) throw new Error('the board has types')
  const { id: _id, archivedAt: _archivedAt, ...fields } = first
  return fields
}

function byId(a: Item, b: Item): number {
  return a.id < b.id ? -1 : 1
}
