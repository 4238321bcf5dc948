import { describe, expect, test } from 'vitest'
import type { MemberId } from '../ids.ts'
import type { Approval } from './approval.ts'
import type { SingleCommand } from './commands.ts'
import type { Roles } from './model.ts'
import { standingOf } from './people.ts'
import { boardPolicy, mayDo } from './policy.ts'
import type { Denial } from './rejections.ts'
import { board, MARATHON, NOW } from './testing/board-builder.ts'
import { archive, assign, create, edit, move, restore, say } from './testing/say.ts'
import { answer, ask, withdraw } from './testing/say-approvals.ts'

/*
 * The matrix of roles and commands (domain A0.2), one line per command or per way to use it.
 * Columns: owner, champion, member, stakeholder, cast on an own item, cast on another's, admin who is a member, outsider.
 */

const WORDS = {
  yes: null,
  out: 'members-only',
  team: 'team-only',
  rank: 'only-owner-ranks',
  place: 'only-owner-places',
  fast: 'only-owner-expedites',
  answer: 'only-owner-answers',
  limit: 'only-champion-limits',
  config: 'only-champion-configures',
  types: 'only-champion-or-owner-types',
  people: 'only-keepers-people',
  hand: 'only-owner-hands-over',
  flag: 'only-champion-hands-over',
  own: 'only-own-items',
  mine: 'only-own-comments',
  pace: 'only-assignee-or-lead-paces',
  demanded: 'only-leads-mandatory',
  asked: 'only-approvers-answer',
} as const satisfies Record<string, Denial | null>

const ROLES = ['owner', 'champion', 'member', 'stakeholder', 'cast, own', 'cast, other', 'admin', 'outsider'] as const
const NAMES = ['Claire', 'Max', 'Mona', 'Sam', 'Cora', 'Cora', 'Mona', 'Zoe'] as const

const member: Roles = { champion: false, member: true, stakeholder: false, cast: false }
const champion: Roles = { ...member, champion: true }
const sprint = { pace: 'sprint', start: '2026-03-02', end: '2026-03-20' } as const
const wip = { limit: 3, sprint: null, marathon: null, mode: 'hard' } as const
const name = { fr: 'Nom', en: 'Name' }
const [itemType] = board().build().types.values()

type Line = readonly [what: string, command: (item: string) => SingleCommand, answers: string]

const TEAM = 'yes yes yes team team team yes out'
const WORK = 'yes yes yes team yes own yes out'
const CHAMPION_CONFIGURES = 'config yes config config config config config out'
const CHAMPION_LIMITS = 'limit yes limit limit limit limit limit out'
const LEADS_TYPE = 'yes yes types types types types types out'
const ANYONE = 'yes yes yes yes yes yes yes out'
const KEEPERS = 'yes yes people people people people yes out'

const LINES: readonly Line[] = [
  // Ranking and moving
  ['reorder the backlog', () => move('Idea').to('Backlog'), 'yes rank rank team own own rank out'],
  ['rank from triage', () => move('Raw').to('Backlog'), 'yes rank rank team own own rank out'],
  ['pull from the backlog', () => move('Idea').to('Ready'), 'yes yes yes team own own yes out'],
  ['pull an own item', () => move('CoraIdea').to('Ready'), 'yes yes yes team rank rank yes out'],
  ['move in flight', (item) => move(item).to('Review'), WORK],
  ['reorder in flight', (item) => move(item).to('Doing'), 'yes yes yes team team own yes out'],
  ['send back to triage', (item) => move(item).to('Triage'), 'yes yes yes team rank own yes out'],
  ['send back to a rank', (item) => move(item).to('Backlog'), 'yes rank rank team rank own rank out'],
  ['create, unranked', () => create('New'), TEAM],
  ['create in triage', () => create('New', { in: 'Triage' }), TEAM],
  ['create at a rank', () => create('New', { in: 'Backlog' }), 'yes place place team team team place out'],
  ['create in flight', () => create('New', { in: 'Doing' }), 'yes place place team team team place out'],
  ['create expedite', () => create('New', { type: 'rush' }), 'yes fast fast team team team fast out'],
  ['suggest a rank', () => say('SuggestRank', { suggestionId: 's', itemId: 'Idea', below: null, reason: '' }), TEAM],
  [
    'answer a suggestion',
    () => say('AnswerSuggestion', { suggestionId: 's', accept: true }),
    'yes answer answer answer answer answer answer out',
  ],
  // Work on an item
  ['edit', (item) => edit(item, { title: 'New' }), WORK],
  ['mark expedite', (item) => edit(item, { service: 'expedite' }), 'yes fast fast fast fast fast fast out'],
  ['end expedite', () => edit('Fire', { service: 'standard' }), 'yes fast fast fast fast fast fast out'],
  ['change type', (item) => say('ChangeItemType', { itemId: item, typeId: 'programme', locale: 'en' }), WORK],
  ['describe', (item) => say('DescribeItem', { itemId: item, text: '' }), WORK],
  ['assign', (item) => assign(item, 'Mona'), TEAM],
  ['add a partner', (item) => say('AddPartner', { itemId: item, memberId: 'Mona' }), TEAM],
  ['remove a partner', (item) => say('RemovePartner', { itemId: item, memberId: 'Mona' }), TEAM],
  ['label', (item) => say('LabelItem', { itemId: item, labelId: 'spring' }), WORK],
  ['unlabel', (item) => say('UnlabelItem', { itemId: item, labelId: 'spring' }), WORK],
  ['block', (item) => say('BlockItem', { itemId: item, reason: 'approval', note: '' }), WORK],
  ['unblock', (item) => say('UnblockItem', { itemId: item }), WORK],
  ['ask for approval', (item) => ask(item, 'Sam'), WORK],
  [
    'answer when asked, as Sam and Noah are',
    () => answer('Shown', 'approved'),
    'yes asked asked yes asked asked asked out',
  ],
  ['answer where nothing is asked', (item) => answer(item, 'approved'), ANYONE],
  ['withdraw the question of Mona', () => withdraw('Shown'), 'yes yes yes team own own yes out'],
  ['withdraw the question of Sam', () => withdraw('SamAsks'), 'yes yes yes yes own own yes out'],
  ['archive', (item) => archive(item), TEAM],
  ['restore', (item) => restore(item), TEAM],
  ['add a check', (item) => say('AddCheck', { itemId: item, checkId: 'c', text: '' }), WORK],
  ['tick a check', (item) => say('TickCheck', { itemId: item, checkId: 'c', done: true }), WORK],
  ['rename a check', (item) => say('RenameCheck', { itemId: item, checkId: 'c', text: '' }), WORK],
  ['remove a check', (item) => say('RemoveCheck', { itemId: item, checkId: 'c' }), WORK],
  [
    'remove a demanded check',
    () => say('RemoveCheck', { itemId: 'Demanding', checkId: 'm' }),
    'yes yes demanded team demanded demanded demanded out',
  ],
  ['move a check', (item) => say('MoveCheck', { itemId: item, checkId: 'c', below: null }), WORK],
  // Pace
  [
    "change another's pace",
    (itemId) => say('SetPace', { itemId, plan: sprint, reason: '' }),
    'yes yes pace team team team pace out',
  ],
  ['change the pace of an own item', () => say('SetPace', { itemId: 'Monas', plan: sprint, reason: '' }), TEAM],
  ['give a first pace', () => say('SetPace', { itemId: 'Paceless', plan: sprint, reason: '' }), TEAM],
  [
    "extend another's time box",
    (itemId) => say('ExtendTimeBox', { itemId, end: '' }),
    'yes yes pace team team team pace out',
  ],
  ['extend an own time box', () => say('ExtendTimeBox', { itemId: 'Monas', end: '' }), TEAM],
  ['tick a milestone', (item) => say('TickMilestone', { itemId: item, milestoneId: 'm1', done: true }), WORK],
  ['check in', (item) => say('CheckIn', { itemId: item, note: '' }), WORK],
  ['record advice', (item) => say('RecordAdvice', { itemId: item, answers: [true, true, true, true, true] }), WORK],
  // Talk
  ['comment', (item) => say('AddComment', { itemId: item, commentId: 'k', text: '', mentions: [] }), ANYONE],
  [
    'edit a comment of Mona',
    () => say('EditComment', { itemId: 'Monas', commentId: 'k', text: '' }),
    'mine mine yes mine mine mine yes out',
  ],
  [
    'delete a comment of Mona',
    () => say('DeleteComment', { itemId: 'Monas', commentId: 'k' }),
    'mine mine yes mine mine mine yes out',
  ],
  // Shape of the board
  ['edit the board', () => say('EditBoard', { changes: { name: '' } }), CHAMPION_CONFIGURES],
  ['add a column', () => say('AddColumn', { columnId: 'x', name, kind: 'active', after: null }), CHAMPION_CONFIGURES],
  ['edit a column', () => say('EditColumn', { columnId: 'Doing', changes: { name } }), CHAMPION_CONFIGURES],
  ['move a column', () => say('MoveColumn', { columnId: 'Doing', after: null }), CHAMPION_CONFIGURES],
  ['archive a column', () => say('ArchiveColumn', { columnId: 'Doing' }), CHAMPION_CONFIGURES],
  ['restore a column', () => say('RestoreColumn', { columnId: 'Doing', after: null }), CHAMPION_CONFIGURES],
  [
    'set a WIP limit',
    () => say('SetWipLimit', { columnId: 'Doing', wip, reason: '', reviewOn: null }),
    CHAMPION_LIMITS,
  ],
  ['set the person limit', () => say('SetPersonLimit', { limit: 2, reason: '' }), CHAMPION_LIMITS],
  ['add a type', () => say('AddType', { typeId: 'x', fields: itemType as never }), LEADS_TYPE],
  ['edit a type', () => say('EditType', { typeId: 'post', changes: { icon: '' } }), LEADS_TYPE],
  ['archive a type', () => say('ArchiveType', { typeId: 'post' }), LEADS_TYPE],
  ['restore a type', () => say('RestoreType', { typeId: 'post' }), LEADS_TYPE],
  ['add a label', () => say('AddLabel', { labelId: 'x', name: '', color: '' }), TEAM],
  ['edit a label', () => say('EditLabel', { labelId: 'spring', changes: {} }), TEAM],
  ['archive a label', () => say('ArchiveLabel', { labelId: 'spring' }), TEAM],
  ['restore a label', () => say('RestoreLabel', { labelId: 'spring' }), TEAM],
  // People
  ['add a member', () => say('AddMember', { memberId: 'Zoe', name: '', roles: member }), KEEPERS],
  [
    'add a champion',
    () => say('AddMember', { memberId: 'Zoe', name: '', roles: champion }),
    'flag yes flag flag flag flag yes out',
  ],
  ['remove a member', () => say('RemoveMember', { memberId: 'Noah' }), KEEPERS],
  ['set roles', () => say('SetRoles', { memberId: 'Noah', roles: member }), KEEPERS],
  [
    'give the champion flag',
    () => say('SetRoles', { memberId: 'Noah', roles: champion }),
    'flag yes flag flag flag flag yes out',
  ],
  [
    'take the champion flag',
    () => say('SetRoles', { memberId: 'Max', roles: member }),
    'flag yes flag flag flag flag yes out',
  ],
  [
    'hand over the backlog',
    () => say('HandOverOwner', { memberId: 'Noah', until: null }),
    'yes hand hand hand hand hand yes out',
  ],
  ['hand over the flag', () => say('HandOverChampion', { memberId: 'Noah' }), 'flag yes flag flag flag flag yes out'],
]

function asked(by: string): Approval {
  const answers = ['Sam', 'Noah'].map((name) => {
    return { memberId: name as MemberId, verdict: null, comment: '', at: null }
  })
  const dueOn = '2026-03-04'
  return {
    round: 1,
    rule: 'any',
    version: '',
    askedBy: by as MemberId,
    askedAt: NOW,
    dueOn,
    answers,
    ruling: null,
    before: null,
  }
}

const team = board()
  .type('mail', { checklist: [{ text: { fr: 'Accord', en: 'Consent' }, mandatory: true }] })
  .item('Demanding', 'Doing', {
    typeId: 'mail' as never,
    assigneeId: 'Cora',
    checklist: [{ id: 'm' as never, text: 'Consent', mandatory: true, done: false }],
  })
  .item('Raw', 'Triage')
  .item('Idea', 'Backlog')
  .item('CoraIdea', 'Backlog', { assigneeId: 'Cora' })
  .item('Own', 'Doing', { assigneeId: 'Cora' })
  .item('Other', 'Doing', { assigneeId: 'Noah', plan: MARATHON })
  .item('Monas', 'Doing', {
    assigneeId: 'Mona',
    comments: [{ id: 'k' as never, by: 'Mona' as MemberId }],
  })
  .item('Paceless', 'Backlog', { plan: null })
  .item('Shown', 'Doing', { approval: asked('Mona') })
  .item('SamAsks', 'Doing', { approval: asked('Sam') })
  .item('Fire', 'Doing', { service: 'expedite', assigneeId: 'Cora' })
  .build()

describe('who may do what', () => {
  test.each(LINES)('%s', (_what, command, answers) => {
    const got = NAMES.map((memberId, i) => {
      const admin = ROLES[i] === 'admin'
      const who = standingOf(team, { memberId: memberId as MemberId, admin }, NOW)
      return mayDo(team, who, command(ROLES[i] === 'cast, other' ? 'Other' : 'Own'))
    })
    const expected = answers.split(' ').map((word) => WORDS[word as keyof typeof WORDS])
    expect(got.map((denial, i) => [ROLES[i], denial])).toEqual(expected.map((denial, i) => [ROLES[i], denial]))
  })

  test('every command stands in the table', () => {
    const asked = new Set(LINES.map(([, command]) => command('Own').type))
    expect([...asked].sort()).toEqual(Object.keys(boardPolicy).sort())
  })

  test('an admin who is no member is told nothing but that', () => {
    const who = standingOf(team, { memberId: 'Zoe' as MemberId, admin: true }, NOW)
    expect(mayDo(team, who, say('AddMember', { memberId: 'Zoe', name: '', roles: champion }))).toBe('members-only')
  })
})
