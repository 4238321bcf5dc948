import type { BoardId, Commit } from '@paceboard/domain'
import { storeHistory } from '../../src/db/board/store-history.ts'
import type { ApiUnderTest } from './api-under-test.ts'
import { boardId, does, memberId, newBoard } from './boards.ts'
import { wholeLog } from './log.ts'

/** Monday 2 March 2026, nine o'clock UTC. */
export const NOW = Date.UTC(2026, 2, 2, 9)

/** Marketing Owner, Champion, member, another one, stakeholder, supporting cast, an administrator who is a member. */
const JOINING = {
  max: { champion: true, member: true, stakeholder: false, cast: false },
  mona: { champion: false, member: true, stakeholder: false, cast: false },
  noah: { champion: false, member: true, stakeholder: false, cast: false },
  sam: { champion: false, member: false, stakeholder: true, cast: false },
  cora: { champion: false, member: false, stakeholder: false, cast: true },
  'admin-ada': { champion: false, member: true, stakeholder: false, cast: false },
}

/** The things of a full board, by what they are to a command. */
export function namesOn(prefix: string) {
  const named = (name: string) => `${prefix}-${name}`
  return {
    item: named('own'),
    marathon: named('own-long'),
    idea: named('idea'),
    ranked: named('ranked'),
    archivedItem: named('archived'),
    column: named('column'),
    emptyColumn: named('empty-column'),
    archivedColumn: named('archived-column'),
    type: named('type'),
    spareType: named('spare-type'),
    archivedType: named('archived-type'),
    label: named('label'),
    worn: named('worn'),
    archivedLabel: named('archived-label'),
    check: named('check'),
    lastCheck: named('last-check'),
    comment: named('comment'),
    milestone: named('milestone'),
    suggestion: named('suggestion'),
    mate: 'mona',
    partner: 'max',
    heir: 'noah',
  }
}

export type Names = ReturnType<typeof namesOn>

/** The items of somebody else, where a command is about an own one otherwise. */
export function othersOn(prefix: string): Names {
  return { ...namesOn(prefix), item: `${prefix}-other`, marathon: `${prefix}-other-long` }
}

const words = (text: string) => ({ fr: text, en: text })
const OFF = { limit: null, sprint: null, marathon: null, mode: 'off' } as const
const TYPE = {
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
} as const

/** A board on which every command has something to do; Claire founded it and Max keeps its limits. */
export async function fullBoard(api: ApiUnderTest, prefix: string): Promise<BoardId> {
  const claire = api.as('claire')
  const id = await newBoard(claire)
  const n = namesOn(prefix)
  const say = (who: string, ...commands: readonly object[]) =>
    does(api.as(who), id, { type: 'Batch', commands } as unknown as Parameters<typeof does>[2])

  for (const [who, roles] of Object.entries(JOINING)) {
    const order = {
      commandId: `join-${who}` as Commit['commandId'],
      actor: { memberId: memberId('claire'), admin: false },
      command: { type: 'AddMember', memberId: memberId(who), name: who, roles } as const,
    }
    const joined = await api.deps.boards.execute(id, order)
    if (!joined.ok) throw new Error(`${who}: ${joined.reason.code}`)
  }
  const { column, emptyColumn, archivedColumn, type, spareType, archivedType, label, worn, archivedLabel } = n
  const columns = [column, emptyColumn, archivedColumn]
  await say(
    'claire',
    { type: 'SetPersonLimit', limit: null, reason: 'free' },
    ...columns.map((columnId) => ({
      type: 'AddColumn',
      columnId,
      name: words(columnId),
      kind: 'active',
      after: 'ready',
    })),
    { type: 'SetWipLimit', columnId: column, wip: OFF, reason: 'free', reviewOn: null },
    { type: 'ArchiveColumn', columnId: archivedColumn },
    ...[type, spareType, archivedType].map((typeId) => {
      return { type: 'AddType', typeId, fields: { ...TYPE, name: words(typeId) } }
    }),
    { type: 'ArchiveType', typeId: archivedType },
    ...[label, worn, archivedLabel].map((labelId) => ({ type: 'AddLabel', labelId, name: labelId, color: 'blue' })),
    { type: 'ArchiveLabel', labelId: archivedLabel },
    ...[n.ranked, n.idea, n.archivedItem].map((one) => created(one, type, 'backlog')),
    { type: 'ArchiveItem', itemId: n.archivedItem },
  )
  for (const { item, marathon } of [n, othersOn(prefix)]) {
    const assignee = item === n.item ? 'cora' : 'noah'
    await say('claire', ...[item, marathon].flatMap((one) => inFlight(one, n, assignee)))
    const milestones = [{ id: n.milestone, title: 'half', due: '2026-04-01' }]
    const plan = { pace: 'marathon', horizon: '2026-06-01', cadence: 'weekly', milestones }
    await say(
      'claire',
      { type: 'SetPace', itemId: marathon, plan, reason: 'long' },
      { type: 'BlockItem', itemId: marathon, reason: 'supplier', note: '' },
    )
    const approverIds = ['claire', 'max', 'mona', 'sam']
    const question = { approverIds, rule: 'all', version: 'v2', dueOn: '2026-03-06' }
    await say('mona', { type: 'AskApproval', itemId: marathon, ...question })
    await say('mona', { type: 'AddComment', itemId: item, commentId: n.comment, text: 'Well', mentions: [] })
  }
  await say('mona', { type: 'SuggestRank', suggestionId: n.suggestion, itemId: n.idea, below: null, reason: 'soon' })
  await say('max', { type: 'SetRoles', memberId: 'claire', roles: JOINING.mona })
  return id
}

function created(itemId: string, typeId: string, columnId: string) {
  return { type: 'CreateItem', itemId, typeId, title: itemId, locale: 'en', place: { columnId, below: null } }
}

function inFlight(itemId: string, n: Names, memberId: string) {
  return [
    created(itemId, n.type, n.column),
    { type: 'AssignItem', itemId, memberId },
    { type: 'AddPartner', itemId, memberId: 'max' },
    { type: 'LabelItem', itemId, labelId: n.worn },
    { type: 'AddCheck', itemId, checkId: n.check, text: 'first' },
    { type: 'AddCheck', itemId, checkId: n.lastCheck, text: 'last' },
  ]
}

/** Another board with the same log. */
export async function copyOf(api: ApiUnderTest, original: readonly Commit[], name: string): Promise<BoardId> {
  const id = boardId(name)
  await storeHistory(api.deps.db, id, { commits: original })
  return id
}

export function logOf(api: ApiUnderTest, id: BoardId): Promise<readonly Commit[]> {
  return wholeLog(api.deps.db, id)
}
