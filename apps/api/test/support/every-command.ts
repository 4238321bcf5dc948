import type { SingleCommand } from '@paceboard/domain'
import type { Names } from './full-board.ts'

const name = { fr: 'Nouveau', en: 'New' }
const wip = { limit: 3, sprint: null, marathon: null, mode: 'soft' }
const fields = {
  name,
  icon: 'file',
  color: 'blue',
  pace: 'sprint',
  service: 'standard',
  size: 3,
  checklist: [{ text: name, mandatory: true }],
  doneWhen: name,
  expectedDays: { p50: 3, p85: 9 },
  cadence: 'weekly',
  approvers: ['owner'],
  approvalRule: 'all',
}
const sprint = { pace: 'sprint', start: '2026-03-02', end: '2026-03-20' }
const roles = { champion: false, member: true, stakeholder: true, cast: false }

type Line = readonly [what: string, command: (n: Names) => Readonly<Record<string, unknown>>]

/** Every command, or way to use it, that somebody may do on a full board; all of them change it. */
const LINES: readonly Line[] = [
  ['edit the board', () => ({ type: 'EditBoard', changes: { name: 'New', timezone: 'UTC', workingDays: [1, 2, 3] } })],
  ['add a column', (n) => ({ type: 'AddColumn', columnId: 'new', name, kind: 'active', after: n.column })],
  ['edit a column', (n) => ({ type: 'EditColumn', columnId: n.column, changes: { name, entryPolicy: name } })],
  ['move a column', (n) => ({ type: 'MoveColumn', columnId: n.emptyColumn, after: n.column })],
  ['archive a column', (n) => ({ type: 'ArchiveColumn', columnId: n.emptyColumn })],
  ['restore a column', (n) => ({ type: 'RestoreColumn', columnId: n.archivedColumn, after: n.column })],
  ['set a limit', (n) => ({ type: 'SetWipLimit', columnId: n.column, wip, reason: 'focus', reviewOn: '2026-04-01' })],
  ['limit people', () => ({ type: 'SetPersonLimit', limit: 3, reason: 'focus' })],
  ['add a type', () => ({ type: 'AddType', typeId: 'new', fields })],
  ['edit a type', (n) => ({ type: 'EditType', typeId: n.type, changes: { name, size: 5 } })],
  ['archive a type', (n) => ({ type: 'ArchiveType', typeId: n.spareType })],
  ['restore a type', (n) => ({ type: 'RestoreType', typeId: n.archivedType })],
  ['add a label', () => ({ type: 'AddLabel', labelId: 'new', name: 'New', color: 'blue' })],
  ['edit a label', (n) => ({ type: 'EditLabel', labelId: n.label, changes: { name: 'New' } })],
  ['archive a label', (n) => ({ type: 'ArchiveLabel', labelId: n.label })],
  ['restore a label', (n) => ({ type: 'RestoreLabel', labelId: n.archivedLabel })],
  ['create', (n) => ({ type: 'CreateItem', itemId: 'new', typeId: n.type, title: 'New', locale: 'en', place: null })],
  ['create in flight', (n) => created(n, { columnId: n.column, below: n.item })],
  ['edit', (n) => ({ type: 'EditItem', itemId: n.item, changes: { title: 'New', dueDate: '2026-04-01', size: 5 } })],
  ['mark expedite', (n) => ({ type: 'EditItem', itemId: n.item, changes: { service: 'expedite' } })],
  ['change type', (n) => ({ type: 'ChangeItemType', itemId: n.item, typeId: n.spareType, locale: 'en' })],
  ['describe', (n) => ({ type: 'DescribeItem', itemId: n.item, text: 'How it is' })],
  ['move', (n) => ({ type: 'MoveItem', itemId: n.item, toColumnId: n.emptyColumn, below: null })],
  ['reorder', (n) => ({ type: 'MoveItem', itemId: n.marathon, toColumnId: n.column, below: n.item })],
  ['rank', (n) => ({ type: 'MoveItem', itemId: n.idea, toColumnId: 'backlog', below: n.ranked })],
  ['pull', (n) => ({ type: 'MoveItem', itemId: n.idea, toColumnId: n.emptyColumn, below: null })],
  ['suggest', (n) => ({ type: 'SuggestRank', suggestionId: 'new', itemId: n.idea, below: n.ranked, reason: 'soon' })],
  ['answer a suggestion', (n) => ({ type: 'AnswerSuggestion', suggestionId: n.suggestion, accept: false })],
  ['assign', (n) => ({ type: 'AssignItem', itemId: n.item, memberId: n.mate })],
  ['add a partner', (n) => ({ type: 'AddPartner', itemId: n.item, memberId: n.mate })],
  ['remove a partner', (n) => ({ type: 'RemovePartner', itemId: n.item, memberId: n.partner })],
  ['label', (n) => ({ type: 'LabelItem', itemId: n.item, labelId: n.label })],
  ['unlabel', (n) => ({ type: 'UnlabelItem', itemId: n.item, labelId: n.worn })],
  ['block', (n) => ({ type: 'BlockItem', itemId: n.item, reason: 'approval', note: 'They read it' })],
  ['unblock', (n) => ({ type: 'UnblockItem', itemId: n.marathon })],
  [
    'ask for approval',
    (n) => ({
      type: 'AskApproval',
      itemId: n.item,
      approverIds: [n.mate, n.heir],
      rule: 'all',
      version: 'v3',
      dueOn: null,
    }),
  ],
  ['answer', (n) => ({ type: 'AnswerApproval', itemId: n.marathon, verdict: 'changes', comment: 'The logo is old' })],
  ['withdraw', (n) => ({ type: 'WithdrawApproval', itemId: n.marathon })],
  ['archive', (n) => ({ type: 'ArchiveItem', itemId: n.item })],
  ['restore', (n) => ({ type: 'RestoreItem', itemId: n.archivedItem })],
  ['set a pace', (n) => ({ type: 'SetPace', itemId: n.item, plan: sprint, reason: 'clearer' })],
  ['extend a time box', (n) => ({ type: 'ExtendTimeBox', itemId: n.item, end: '2026-03-24' })],
  ['tick a milestone', (n) => ({ type: 'TickMilestone', itemId: n.marathon, milestoneId: n.milestone, done: true })],
  ['check in', (n) => ({ type: 'CheckIn', itemId: n.marathon, note: 'Goes well' })],
  ['record advice', (n) => ({ type: 'RecordAdvice', itemId: n.item, answers: [true, true, false, true, false] })],
  ['add a check', (n) => ({ type: 'AddCheck', itemId: n.item, checkId: 'new', text: 'New' })],
  ['tick a check', (n) => ({ type: 'TickCheck', itemId: n.item, checkId: n.check, done: true })],
  ['rename a check', (n) => ({ type: 'RenameCheck', itemId: n.item, checkId: n.check, text: 'New' })],
  ['remove a check', (n) => ({ type: 'RemoveCheck', itemId: n.item, checkId: n.check })],
  ['move a check', (n) => ({ type: 'MoveCheck', itemId: n.item, checkId: n.check, below: n.lastCheck })],
  ['comment', (n) => ({ type: 'AddComment', itemId: n.item, commentId: 'new', text: 'Oh', mentions: [n.mate] })],
  ['edit a comment', (n) => ({ type: 'EditComment', itemId: n.item, commentId: n.comment, text: 'Ah' })],
  ['delete a comment', (n) => ({ type: 'DeleteComment', itemId: n.item, commentId: n.comment })],
  ['remove a member', (n) => ({ type: 'RemoveMember', memberId: n.heir })],
  ['set roles', (n) => ({ type: 'SetRoles', memberId: n.heir, roles })],
  ['give the flag', (n) => ({ type: 'SetRoles', memberId: n.heir, roles: { ...roles, champion: true } })],
  ['hand over the backlog', (n) => ({ type: 'HandOverOwner', memberId: n.heir, until: null })],
  ['hand over the flag', (n) => ({ type: 'HandOverChampion', memberId: n.heir })],
]

function created(n: Names, place: { readonly columnId: string; readonly below: string }) {
  return { type: 'CreateItem', itemId: 'new', typeId: n.type, title: 'New', locale: 'en', place }
}

/** What somebody wants to do, in words and as a command about the things of a board. */
export interface Wish {
  readonly what: string
  readonly command: (names: Names) => SingleCommand
}

/** Every command that can be sent; joining goes through an invitation. */
export const EVERY_COMMAND: readonly Wish[] = LINES.map(([what, command]) => {
  return { what, command: (names) => command(names) as unknown as SingleCommand }
})
