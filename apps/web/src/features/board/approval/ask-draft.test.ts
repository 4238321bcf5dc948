import {
  BOARD_TEMPLATES,
  type Board,
  decide,
  evolve,
  foundBoard,
  type ItemId,
  type MemberId,
  NO_BOARD,
  type SingleCommand,
  type Verdict,
} from '@paceboard/domain'
import { expect, test } from 'vitest'
import { overdueApprovals } from '../huddle/overdue-approvals.ts'
import { askDraft, askDraftOf } from './ask-draft.ts'

const itemId = 'i1' as ItemId
const ana = 'ana' as MemberId
const lea = 'lea' as MemberId
/** A Monday. */
const at = Date.UTC(2026, 4, 4, 9)
const today = '2026-05-04'

function after(board: Board, by: MemberId, commands: readonly SingleCommand[]): Board {
  return commands.reduce((before, command) => {
    const decision = decide(before, command, { actor: { memberId: by, admin: false }, at })
    if (!decision.ok) throw new Error(`${command.type}: ${decision.reason.code}`)
    return decision.value.reduce((now, event) => evolve(now, event, { at, by }), before)
  }, board)
}

function boardWithCard(): Board {
  const template = BOARD_TEMPLATES[0]
  if (!template) throw new Error('there is no template')
  const founded = evolve(NO_BOARD, foundBoard(template.plan, 'Team', 'UTC', { memberId: ana, name: 'Ana' }), {
    at,
    by: ana,
  })
  const [typeId] = founded.types.keys()
  const column = [...founded.columns.values()].find(({ kind }) => kind === 'approval')
  if (!typeId || !column) throw new Error('the template is too small')
  const roles = { champion: false, member: false, stakeholder: true, cast: false }
  return after(founded, ana, [
    { type: 'AddMember', memberId: lea, name: 'Léa', roles },
    { type: 'EditType', typeId, changes: { approvers: ['owner', lea], approvalRule: 'all' } },
    { type: 'CreateItem', itemId, typeId, title: 'Page', locale: 'en', place: { columnId: column.id, below: null } },
  ])
}

const draftOf = (board: Board) => {
  const item = board.items.get(itemId)
  if (!item) throw new Error('there is no card')
  return askDraft(board, item, at, today)
}

function asked(board: Board, version: string, verdict: Verdict, approver = lea): Board {
  const ask = { type: 'AskApproval', itemId, approverIds: [approver], rule: 'any', version, dueOn: null } as const
  return after(after(board, ana, [ask]), approver, [{ type: 'AnswerApproval', itemId, verdict, comment: 'Logo' }])
}

test('the type says whom, with the Marketing Owner by name; two working days are proposed', () => {
  expect(draftOf(boardWithCard())).toEqual({
    approverIds: [ana, lea],
    rule: 'all',
    version: '',
    dueOn: '2026-05-06',
    round: 1,
    isOwnersAlone: false,
  })
})

test('after corrections the same people are asked, twice; then the Marketing Owner alone', () => {
  const once = asked(boardWithCard(), 'Version 1', 'changes')
  expect(draftOf(once)).toMatchObject({ approverIds: [lea], rule: 'any', version: 'Version 1', round: 2 })
  const twice = asked(once, 'Version 2', 'refused')
  expect(draftOf(twice)).toMatchObject({ approverIds: [ana], round: 3, isOwnersAlone: true })
})

test('what is approved begins anew', () => {
  const approved = asked(boardWithCard(), 'Version 1', 'approved')
  expect(draftOf(approved)).toMatchObject({ approverIds: [ana, lea], rule: 'all', version: '', round: 1 })
})

test('the huddle names answers from the day after they were due, and none that were given', () => {
  const ask = { type: 'AskApproval', itemId, approverIds: [lea], rule: 'any', version: '', dueOn: null } as const
  const board = after(boardWithCard(), ana, [ask])
  expect(overdueApprovals(board, '2026-05-06')).toEqual([])
  expect(overdueApprovals(board, '2026-05-07')).toMatchObject([{ open: [lea], dueOn: '2026-05-06' }])
  expect(overdueApprovals(asked(boardWithCard(), '', 'changes'), '2026-05-07')).toEqual([])
})

test('about several cards: everybody whom one of them would ask, and all of them where one needs that', () => {
  const whole = boardWithCard()
  const typeId = [...whole.types.keys()][1]
  const column = whole.items.get(itemId)?.columnId
  if (!typeId || !column) throw new Error('the template is too small')
  const other = 'i2' as ItemId
  const place = { columnId: column, below: null }
  const board = after(whole, ana, [
    { type: 'EditType', typeId, changes: { approvers: [lea], approvalRule: 'any' } },
    { type: 'CreateItem', itemId: other, typeId, title: 'Post', locale: 'en', place },
  ])
  const items = [other, itemId].map((id) => board.items.get(id)).filter((item) => item !== undefined)
  expect(askDraftOf(board, items, at, today)).toEqual({
    approverIds: [lea, ana],
    rule: 'all',
    version: '',
    dueOn: '2026-05-06',
    round: 1,
    isOwnersAlone: false,
  })
})
