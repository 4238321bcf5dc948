import {
  BOARD_TEMPLATES,
  type CheckId,
  type CommentId,
  decide,
  evolve,
  foundBoard,
  type ItemId,
  type LabelId,
  type MemberId,
  type MilestoneId,
  NO_BOARD,
  type SingleCommand,
  type SuggestionId,
} from '@paceboard/domain'
import i18next from 'i18next'
import { beforeAll, expect, test } from 'vitest'
import { en } from '../../../../i18n/en/index.ts'
import { fr } from '../../../../i18n/fr/index.ts'
import { formatFor } from '../../../../lib/format.ts'
import type { Locale } from '../../../../lib/locale.ts'
import { isAbout } from '../words/item-body.ts'
import { activityNote, activitySentence, type ItemStory } from './activity-sentence.ts'

const itemId = 'i1' as ItemId
const ana = 'ana' as MemberId
const ben = 'ben' as MemberId
const NOBODY = { champion: false, member: false, stakeholder: false, cast: false }
const at = Date.UTC(2026, 4, 4, 9)
const template = BOARD_TEMPLATES[0]
if (!template) throw new Error('there is no template')
const founded = evolve(NO_BOARD, foundBoard(template.plan, 'Team', 'UTC', { memberId: ana, name: 'Ana' }), {
  at,
  by: ana,
})
const [intake, backlog, ready] = founded.columnOrder
const [type, otherType] = [...founded.types.keys()]
if (!intake || !backlog || !ready || !type || !otherType) throw new Error('the template is too small')

const checkId = 'k1' as CheckId
const commentId = 'm1' as CommentId
const labelId = 'l1' as LabelId
const milestoneId = 's1' as MilestoneId
const milestones = [{ id: milestoneId, title: 'Merged', due: '2026-06-01' }]

/** One item's life, with every kind of event in it. */
const LIFE: readonly SingleCommand[] = [
  { type: 'AddLabel', labelId, name: 'Launch', color: 'blue' },
  { type: 'CreateItem', itemId, typeId: type, title: 'Old', locale: 'en', place: null },
  { type: 'EditItem', itemId, changes: { title: 'New', service: 'fixed', value: 'high', size: 2 } },
  { type: 'EditItem', itemId, changes: { dueDate: '2026-06-01', publishAt: at, audience: 'Buyers', channel: 'Web' } },
  { type: 'EditItem', itemId, changes: { dueDate: null, publishAt: null, audience: '', channel: '', size: null } },
  { type: 'ChangeItemType', itemId, typeId: otherType, locale: 'en' },
  { type: 'DescribeItem', itemId, text: 'Why' },
  { type: 'DescribeItem', itemId, text: '' },
  { type: 'SuggestRank', suggestionId: 'q1' as SuggestionId, itemId, below: null, reason: 'A customer waits' },
  { type: 'AnswerSuggestion', suggestionId: 'q1' as SuggestionId, accept: false },
  { type: 'AssignItem', itemId, memberId: ana },
  { type: 'AssignItem', itemId, memberId: null },
  { type: 'AddPartner', itemId, memberId: ana },
  { type: 'RemovePartner', itemId, memberId: ana },
  { type: 'LabelItem', itemId, labelId },
  { type: 'UnlabelItem', itemId, labelId },
  { type: 'BlockItem', itemId, reason: 'supplier', note: 'Printer' },
  { type: 'UnblockItem', itemId },
  { type: 'SetPace', itemId, plan: { pace: 'sprint', start: '2026-05-04', end: '2026-05-20' }, reason: 'Hurry' },
  { type: 'ExtendTimeBox', itemId, end: '2026-05-27' },
  {
    type: 'SetPace',
    itemId,
    plan: { pace: 'marathon', horizon: '2026-09-01', cadence: 'monthly', milestones },
    reason: 'It lasts',
  },
  { type: 'TickMilestone', itemId, milestoneId, done: true },
  { type: 'CheckIn', itemId, note: 'On course' },
  { type: 'RecordAdvice', itemId, answers: [false, false, false, true, true] },
  { type: 'AddCheck', itemId, checkId, text: 'Proof' },
  { type: 'RenameCheck', itemId, checkId, text: 'Proofs' },
  { type: 'TickCheck', itemId, checkId, done: true },
  { type: 'MoveCheck', itemId, checkId, below: null },
  { type: 'RemoveCheck', itemId, checkId },
  { type: 'AddComment', itemId, commentId, text: 'Ready?', mentions: [] },
  { type: 'EditComment', itemId, commentId, text: 'Ready.' },
  { type: 'DeleteComment', itemId, commentId },
  { type: 'MoveItem', itemId, toColumnId: ready, below: null },
  { type: 'AddMember', memberId: ben, name: 'Ben', roles: { ...NOBODY, stakeholder: true } },
  { type: 'AskApproval', itemId, approverIds: [ana, ben], rule: 'all', version: 'Version 2', dueOn: '2026-05-06' },
  { type: 'RemoveMember', memberId: ben },
  { type: 'AnswerApproval', itemId, verdict: 'changes', comment: 'The logo is old' },
  { type: 'AskApproval', itemId, approverIds: [ana], rule: 'any', version: '', dueOn: null },
  { type: 'WithdrawApproval', itemId },
  { type: 'ArchiveItem', itemId },
  { type: 'RestoreItem', itemId },
]

beforeAll(async () => {
  await i18next.init({ lng: 'en', resources: { en, fr }, fallbackLng: false, interpolation: { escapeValue: false } })
})

function tell(locale: Locale) {
  const words = i18next.getFixedT<['activity', 'item', 'board', 'common']>(locale, [
    'activity',
    'item',
    'board',
    'common',
  ])
  const lines: { readonly type: ItemStory['type']; readonly sentence: string; readonly note: string | null }[] = []
  let board = founded
  for (const command of LIFE) {
    const decision = decide(board, command, { actor: { memberId: ana, admin: false }, at })
    if (!decision.ok) throw new Error(`${command.type}: ${decision.reason.code}`)
    for (const event of decision.value) {
      board = evolve(board, event, { at, by: ana })
      if (!isAbout(event, itemId)) continue
      const story = event as ItemStory
      const telling = {
        t: words,
        board,
        say: (text: { fr: string; en: string }) => text[locale],
        format: formatFor(locale, 'UTC'),
      }
      lines.push({ type: story.type, sentence: activitySentence(story, telling), note: activityNote(story) })
    }
  }
  return lines
}

test.each(['en', 'fr'] as const)('an item’s life is told without a gap in %s', (locale) => {
  for (const { type: kind, sentence } of tell(locale)) {
    // A missing key is printed as one word, a missing fact in braces or as undefined.
    expect(sentence, kind).toMatch(/^(commented$|.+\s)/)
    expect(sentence, kind).not.toMatch(/\{\{|undefined|\?/)
  }
})

/** An event that is missing here does not compile. */
const EVERY_KIND = {
  ItemCreated: true,
  ItemEdited: true,
  ItemTypeChanged: true,
  ItemDescribed: true,
  ItemMoved: true,
  RankSuggested: true,
  SuggestionAnswered: true,
  ItemAssigned: true,
  PartnerAdded: true,
  PartnerRemoved: true,
  ItemLabelled: true,
  ItemUnlabelled: true,
  ItemBlocked: true,
  ItemUnblocked: true,
  ApprovalAsked: true,
  ApprovalAnswered: true,
  ApproverDropped: true,
  ApprovalWithdrawn: true,
  ItemArchived: true,
  ItemRestored: true,
  PaceSet: true,
  MilestoneTicked: true,
  CheckedIn: true,
  AdviceRecorded: true,
  CheckAdded: true,
  CheckTicked: true,
  CheckRenamed: true,
  CheckRemoved: true,
  CheckMoved: true,
  CommentAdded: true,
  CommentEdited: true,
  CommentDeleted: true,
} as const satisfies Record<ItemStory['type'], true>

test('the life above holds every event that an item’s history can hold', () => {
  const told = new Set(tell('en').map((line) => line.type))
  expect([...told].sort()).toEqual(Object.keys(EVERY_KIND).sort())
})

test('sentences name what changed, and quote the reason', () => {
  const lines = tell('en')
  const said = (kind: ItemStory['type']) => lines.filter((line) => line.type === kind)
  expect(said('ItemEdited')[0]?.sentence).toBe(
    'renamed it from “Old” to “New”, set the service to Fixed date, set the value to High and estimated it at 2 points',
  )
  expect(said('PaceSet').map((line) => line.note)).toEqual(['Hurry', null, 'It lasts'])
  expect(said('ItemBlocked')[0]).toMatchObject({ note: 'Printer' })
  expect(said('RankSuggested')[0]?.note).toBe('A customer waits')
  expect(said('ApprovalAsked')).toMatchObject([
    { sentence: 'asked Ana and Ben for approval, by Wednesday, 6 May 2026', note: 'Version 2' },
    { sentence: expect.stringContaining('asked Ana for approval again (round 2)'), note: null },
  ])
  expect(said('ApprovalAnswered')[0]).toMatchObject({ sentence: 'wants corrections', note: 'The logo is old' })
  expect(said('AdviceRecorded')[0]?.sentence).toBe('answered the questions on pace: Marathon fits')
})
