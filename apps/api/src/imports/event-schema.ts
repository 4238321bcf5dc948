import {
  approvalRule,
  blockReason,
  checkId,
  color,
  columnId,
  columnKind,
  commentId,
  instant,
  isoDate,
  itemId,
  labelId,
  memberId,
  milestoneId,
  roles,
  suggestionId,
  text,
  timezone,
  typeId,
  verdict,
  wipLimit,
} from '@paceboard/contract'
import type { BoardEvent, Rank } from '@paceboard/domain'
import { z } from 'zod'

/*
 * The shapes of what a log holds, for logs that come from outside. Texts may be as long as any import leaves them.
 */

const words = text(2000)
const localWords = z.object({ fr: words, en: words })
const pace = z.enum(['sprint', 'marathon'])
const service = z.enum(['standard', 'fixed', 'expedite', 'intangible'])
const size = z.literal([1, 2, 3, 5, 8, 13]).nullable()
const cadence = z.enum(['weekly', 'biweekly', 'monthly'])
const rank = z
  .string()
  .regex(/^[A-Za-z0-9]{1,2000}$/)
  .transform((value) => value as Rank)
const below = itemId.nullable()
const after = columnId.nullable()
const person = memberId.nullable()
const due = isoDate.nullable()
const count = z.int().min(0)

const settings = z.object({
  name: words,
  timezone,
  workingDays: z.array(z.int().min(1).max(7)).max(7),
  pullTop: count,
  personLimit: count.nullable(),
  sprintShare: z.int().min(0).max(100),
  enduranceDays: count,
  startPolicy: z.enum(['lastCommitment', 'firstEver']),
  unobservedStart: z.enum(['exclude', 'oneDay']),
  bounceSeconds: count,
})
const wipNote = z.object({ by: person, at: instant, reason: words, reviewOn: due })
const columnFields = z.object({
  name: localWords,
  kind: columnKind,
  entryPolicy: localWords.nullable(),
  exitPolicy: localWords.nullable(),
})
const column = columnFields.extend({
  id: columnId,
  wip: wipLimit,
  wipNote: wipNote.nullable(),
  archivedAt: instant.nullable(),
})
const typeFields = z.object({
  name: localWords,
  icon: words,
  color,
  pace,
  service,
  size,
  checklist: z.array(z.object({ text: localWords, mandatory: z.boolean() })),
  doneWhen: localWords.nullable(),
  expectedDays: z.object({ p50: count, p85: count }).nullable(),
  cadence,
  approvers: z.array(z.union([z.literal('owner'), memberId])),
  approvalRule,
})
/** Files from before approvals say nothing about approvers. */
const itemType = typeFields.extend({
  approvers: typeFields.shape.approvers.default([]),
  approvalRule: approvalRule.default('any'),
  id: typeId,
  archivedAt: instant.nullable(),
})
const label = z.object({ id: labelId, name: words, color, archivedAt: instant.nullable() })
const member = z.object({ id: memberId, name: words, roles, removedAt: instant.nullable() })
const check = z.object({ id: checkId, text: words, mandatory: z.boolean(), done: z.boolean() })
const yes = z.boolean()
const answers = z.tuple([yes, yes, yes, yes, yes])
const milestone = z.object({ id: milestoneId, title: words, due: isoDate, doneAt: instant.nullable() })
const plan = z.discriminatedUnion('pace', [
  z.object({ pace: z.literal('sprint'), start: isoDate, end: isoDate, extended: z.boolean() }),
  z.object({
    pace: z.literal('marathon'),
    horizon: isoDate,
    cadence,
    milestones: z.array(milestone),
    lastCheckIn: instant.nullable(),
  }),
])
const itemFields = z.object({
  title: words,
  service,
  audience: words,
  channel: words,
  value: z.enum(['high', 'medium', 'low']).nullable(),
  size,
  dueDate: due,
  publishAt: instant.nullable(),
})
const newItem = itemFields.extend({
  id: itemId,
  num: z.int().min(1),
  typeId,
  columnId,
  rank,
  plan: plan.nullable(),
  advice: answers.nullable(),
  assigneeId: person,
  partnerIds: z.array(memberId),
  labelIds: z.array(labelId),
  checklist: z.array(check),
})
const answered = z.object({ memberId, verdict: verdict.nullable(), comment: words, at: instant.nullable() })
const question = z.object({
  round: z.int().min(1),
  rule: approvalRule,
  version: words,
  askedBy: person,
  askedAt: instant,
  dueOn: isoDate,
  answers: z.array(answered),
  ruling: answered.nullable(),
})
const override = z.object({ of: z.enum(['column', 'person']), limit: count, count, reason: words }).exactOptional()
const change = <Shape extends z.ZodRawShape>(fields: z.ZodObject<Shape>) => ({
  from: partly(fields),
  to: partly(fields),
})
const comment = { itemId, commentId }

/** Some of the fields; one that is there has a value. */
function partly<Shape extends z.ZodRawShape>(fields: z.ZodObject<Shape>) {
  return fields.partial()
}

const SHAPES = {
  BoardCreated: {
    settings,
    ownerId: memberId,
    members: z.array(member),
    columns: z.array(column),
    types: z.array(itemType),
    labels: z.array(label),
  },
  BoardEdited: change(settings),
  ColumnAdded: { column, after },
  ColumnEdited: { columnId, ...change(columnFields) },
  ColumnMoved: { columnId, fromAfter: after, after },
  ColumnArchived: { columnId, after },
  ColumnRestored: { columnId, after },
  WipLimitSet: {
    columnId,
    from: wipLimit,
    to: wipLimit,
    reason: words,
    reviewOn: due,
    fromNote: z.object({ reason: words, reviewOn: due }).nullable().exactOptional(),
  },
  PersonLimitSet: { from: count.nullable(), to: count.nullable(), reason: words },
  TypeAdded: { itemType },
  TypeEdited: { typeId, ...change(typeFields) },
  TypeArchived: { typeId },
  TypeRestored: { typeId },
  LabelAdded: { label },
  LabelEdited: { labelId, ...change(label.pick({ name: true, color: true })) },
  LabelArchived: { labelId },
  LabelRestored: { labelId },
  ItemCreated: { item: newItem, override, author: words.exactOptional() },
  ItemEdited: { itemId, ...change(itemFields) },
  ItemTypeChanged: { itemId, from: typeId, to: typeId, addedChecks: z.array(check) },
  ItemDescribed: { itemId, empty: z.boolean() },
  ItemMoved: {
    itemId,
    fromColumnId: columnId,
    toColumnId: columnId,
    fromBelow: below,
    rank,
    reason: words.exactOptional(),
    override,
  },
  RankSuggested: {
    suggestion: z.object({ id: suggestionId, itemId, below, reason: words, by: person, at: instant }),
  },
  SuggestionAnswered: { suggestionId, itemId, accepted: z.boolean() },
  ItemAssigned: { itemId, from: person, to: person, override },
  PartnerAdded: { itemId, memberId },
  PartnerRemoved: { itemId, memberId },
  ItemLabelled: { itemId, labelId },
  ItemUnlabelled: { itemId, labelId },
  ItemBlocked: { itemId, reason: blockReason, note: words },
  ItemUnblocked: { itemId, reason: blockReason, note: words, since: instant },
  ApprovalAsked: {
    ...question.pick({ round: true, rule: true, version: true, dueOn: true }).shape,
    itemId,
    approverIds: z.array(memberId).min(1),
  },
  ApprovalAnswered: { itemId, memberId, verdict, comment: words, ruling: z.literal(true).exactOptional() },
  ApproverDropped: { itemId, memberId },
  ApprovalWithdrawn: { itemId, question },
  ItemArchived: { itemId, columnId },
  ItemRestored: { itemId, columnId, rank, override },
  PaceSet: { itemId, from: plan.nullable(), to: plan, reason: words, override },
  MilestoneTicked: { itemId, milestoneId, done: z.boolean() },
  CheckedIn: { itemId, note: words },
  AdviceRecorded: { itemId, from: answers.nullable(), to: answers },
  CheckAdded: { itemId, check },
  CheckTicked: { itemId, checkId, done: z.boolean() },
  CheckRenamed: { itemId, checkId, from: words, to: words },
  CheckRemoved: { itemId, check, below: checkId.nullable() },
  CheckMoved: { itemId, checkId, fromBelow: checkId.nullable(), below: checkId.nullable() },
  CommentAdded: {
    ...comment,
    text: text(10_000),
    mentions: z.array(memberId),
    asksToFinish: z.literal(true).exactOptional(),
    author: words.exactOptional(),
  },
  CommentEdited: { ...comment, text: text(10_000) },
  CommentDeleted: comment,
  MemberAdded: { memberId, name: words, roles },
  MemberRemoved: { memberId },
  RolesSet: { memberId, from: roles, to: roles },
  OwnerHandedOver: { from: memberId, to: memberId, until: instant.nullable() },
} as const satisfies { readonly [Type in BoardEvent['type']]: z.ZodRawShape }

const schemas = new Map<string, z.ZodType>(Object.entries(SHAPES).map(([type, shape]) => [type, z.object(shape)]))

/** An event of a log, by its type; the fault names the field. */
export const boardEvent = z.looseObject({ type: z.string() }).transform((event, context): BoardEvent => {
  const schema = schemas.get(event.type)
  if (!schema) {
    context.addIssue({ code: 'custom', path: ['type'], message: `is an event that is not known here: ${event.type}` })
    return z.NEVER
  }
  const result = schema.safeParse(event)
  if (result.success) return { type: event.type, ...(result.data as object) } as BoardEvent
  for (const { path, message } of result.error.issues) context.addIssue({ code: 'custom', path, message })
  return z.NEVER
})
