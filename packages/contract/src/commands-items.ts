import { z } from 'zod'
import {
  approvalRule,
  checkId,
  columnId,
  commentId,
  instant,
  isoDate,
  itemId,
  labelId,
  locale,
  memberId,
  milestoneId,
  name,
  suggestionId,
  text,
  trimmed,
  typeId,
} from './primitives.ts'

/** Why a limit is passed or work is sent back; never empty when given. */
const reason = name(500)
const optionalReason = reason.exactOptional()
const below = itemId.nullable()

const sprintDraft = z.strictObject({ pace: z.literal('sprint'), start: isoDate, end: isoDate })
const marathonDraft = z.strictObject({
  pace: z.literal('marathon'),
  horizon: isoDate,
  cadence: z.enum(['weekly', 'biweekly', 'monthly']),
  milestones: z.array(z.strictObject({ id: milestoneId, title: text(200), due: isoDate })).max(50),
})
const answer = z.boolean()

export const blockReason = z.enum(['approval', 'requester-info', 'supplier', 'internal', 'access', 'overtaken'])

export const verdict = z.enum(['approved', 'changes', 'refused'])

/** Items and what is on them. */
export const itemCommands = [
  z.strictObject({
    type: z.literal('CreateItem'),
    itemId,
    typeId,
    title: name(300),
    locale,
    place: z.strictObject({ columnId, below }).nullable(),
    reason: optionalReason,
  }),
  z.strictObject({
    type: z.literal('EditItem'),
    itemId,
    changes: z.strictObject({
      title: name(300).exactOptional(),
      service: z.enum(['standard', 'fixed', 'expedite', 'intangible']).exactOptional(),
      audience: text(200).exactOptional(),
      channel: text(100).exactOptional(),
      value: z.enum(['high', 'medium', 'low']).nullable().exactOptional(),
      size: z.literal([1, 2, 3, 5, 8, 13]).nullable().exactOptional(),
      dueDate: isoDate.nullable().exactOptional(),
      publishAt: instant.nullable().exactOptional(),
    }),
  }),
  z.strictObject({ type: z.literal('ChangeItemType'), itemId, typeId, locale }),
  z.strictObject({ type: z.literal('DescribeItem'), itemId, text: text(50_000) }),
  z.strictObject({ type: z.literal('MoveItem'), itemId, toColumnId: columnId, below, reason: optionalReason }),
  z.strictObject({ type: z.literal('SuggestRank'), suggestionId, itemId, below, reason }),
  z.strictObject({ type: z.literal('AnswerSuggestion'), suggestionId, accept: z.boolean() }),
  z.strictObject({ type: z.literal('AssignItem'), itemId, memberId: memberId.nullable(), reason: optionalReason }),
  z.strictObject({ type: z.literal('AddPartner'), itemId, memberId }),
  z.strictObject({ type: z.literal('RemovePartner'), itemId, memberId }),
  z.strictObject({ type: z.literal('LabelItem'), itemId, labelId }),
  z.strictObject({ type: z.literal('UnlabelItem'), itemId, labelId }),
  z.strictObject({
    type: z.literal('BlockItem'),
    itemId,
    reason: blockReason,
    note: text(500),
  }),
  z.strictObject({ type: z.literal('UnblockItem'), itemId }),
  z.strictObject({
    type: z.literal('AskApproval'),
    itemId,
    approverIds: z.array(memberId).min(1).max(10),
    rule: approvalRule,
    version: text(500),
    dueOn: isoDate.nullable(),
  }),
  z.strictObject({ type: z.literal('AnswerApproval'), itemId, verdict, comment: trimmed(1000) }),
  z.strictObject({ type: z.literal('WithdrawApproval'), itemId }),
  z.strictObject({ type: z.literal('ArchiveItem'), itemId }),
  z.strictObject({ type: z.literal('RestoreItem'), itemId, reason: optionalReason }),
  z.strictObject({
    type: z.literal('SetPace'),
    itemId,
    plan: z.discriminatedUnion('pace', [sprintDraft, marathonDraft]),
    reason: text(500),
  }),
  z.strictObject({ type: z.literal('ExtendTimeBox'), itemId, end: isoDate }),
  z.strictObject({ type: z.literal('TickMilestone'), itemId, milestoneId, done: z.boolean() }),
  z.strictObject({ type: z.literal('CheckIn'), itemId, note: text(500) }),
  z.strictObject({
    type: z.literal('RecordAdvice'),
    itemId,
    answers: z.tuple([answer, answer, answer, answer, answer]),
  }),
  z.strictObject({ type: z.literal('AddCheck'), itemId, checkId, text: name(300) }),
  z.strictObject({ type: z.literal('TickCheck'), itemId, checkId, done: z.boolean() }),
  z.strictObject({ type: z.literal('RenameCheck'), itemId, checkId, text: name(300) }),
  z.strictObject({ type: z.literal('RemoveCheck'), itemId, checkId }),
  z.strictObject({ type: z.literal('MoveCheck'), itemId, checkId, below: checkId.nullable() }),
  z.strictObject({
    type: z.literal('AddComment'),
    itemId,
    commentId,
    text: name(10_000),
    mentions: z.array(memberId).max(50),
    asksToFinish: z.literal(true).exactOptional(),
  }),
  z.strictObject({ type: z.literal('EditComment'), itemId, commentId, text: name(10_000) }),
  z.strictObject({ type: z.literal('DeleteComment'), itemId, commentId }),
] as const
