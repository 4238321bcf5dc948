import { z } from 'zod'
import {
  approvalRule,
  color,
  columnId,
  isoDate,
  labelId,
  localText,
  memberId,
  name,
  timezone,
  typeId,
} from './primitives.ts'

export const columnKind = z.enum([
  'intake',
  'backlog',
  'queue',
  'active',
  'review',
  'approval',
  'scheduled',
  'waiting',
  'live',
  'done',
])
const places = z.int().min(0).max(1000).nullable()
export const wipLimit = z.strictObject({
  limit: places,
  sprint: places,
  marathon: places,
  mode: z.enum(['hard', 'soft', 'off']),
})
const after = columnId.nullable()
const reason = name(500)

const typeFields = z.strictObject({
  name: localText,
  icon: z.string().regex(/^[a-z0-9-]{1,40}$/),
  color,
  pace: z.enum(['sprint', 'marathon']),
  service: z.enum(['standard', 'fixed', 'expedite', 'intangible']),
  size: z.literal([1, 2, 3, 5, 8, 13]).nullable(),
  checklist: z.array(z.strictObject({ text: localText, mandatory: z.boolean() })).max(100),
  doneWhen: localText.nullable(),
  expectedDays: z
    .strictObject({ p50: z.int().min(1).max(1000), p85: z.int().min(1).max(1000) })
    .refine(({ p50, p85 }) => p50 <= p85, 'p50 must not exceed p85')
    .nullable(),
  cadence: z.enum(['weekly', 'biweekly', 'monthly']),
  /** Whom items of this type are shown to before they go out; `owner` is whoever is Marketing Owner then. */
  approvers: z.array(z.union([z.literal('owner'), memberId])).max(10),
  approvalRule,
})

/** The board itself: settings, columns, limits, types, labels. */
export const columnCommands = [
  z.strictObject({
    type: z.literal('EditBoard'),
    changes: z.strictObject({
      name: name(120).exactOptional(),
      timezone: timezone.exactOptional(),
      workingDays: z.array(z.int().min(1).max(7)).min(1).max(7).exactOptional(),
      pullTop: z.int().min(0).max(100).exactOptional(),
      sprintShare: z.int().min(0).max(100).exactOptional(),
      enduranceDays: z.int().min(1).max(365).exactOptional(),
      startPolicy: z.enum(['lastCommitment', 'firstEver']).exactOptional(),
      unobservedStart: z.enum(['exclude', 'oneDay']).exactOptional(),
      bounceSeconds: z.int().min(0).max(3600).exactOptional(),
    }),
  }),
  z.strictObject({ type: z.literal('AddColumn'), columnId, name: localText, kind: columnKind, after }),
  z.strictObject({
    type: z.literal('EditColumn'),
    columnId,
    changes: z.strictObject({
      name: localText.exactOptional(),
      kind: columnKind.exactOptional(),
      entryPolicy: localText.nullable().exactOptional(),
      exitPolicy: localText.nullable().exactOptional(),
    }),
  }),
  z.strictObject({ type: z.literal('MoveColumn'), columnId, after }),
  z.strictObject({ type: z.literal('ArchiveColumn'), columnId }),
  z.strictObject({ type: z.literal('RestoreColumn'), columnId, after }),
  z.strictObject({
    type: z.literal('SetWipLimit'),
    columnId,
    wip: wipLimit,
    reason,
    reviewOn: isoDate.nullable(),
  }),
  z.strictObject({ type: z.literal('SetPersonLimit'), limit: places, reason }),
  z.strictObject({ type: z.literal('AddType'), typeId, fields: typeFields }),
  z.strictObject({
    type: z.literal('EditType'),
    typeId,
    changes: z.strictObject({
      name: typeFields.shape.name.exactOptional(),
      icon: typeFields.shape.icon.exactOptional(),
      color: typeFields.shape.color.exactOptional(),
      pace: typeFields.shape.pace.exactOptional(),
      service: typeFields.shape.service.exactOptional(),
      size: typeFields.shape.size.exactOptional(),
      checklist: typeFields.shape.checklist.exactOptional(),
      doneWhen: typeFields.shape.doneWhen.exactOptional(),
      expectedDays: typeFields.shape.expectedDays.exactOptional(),
      cadence: typeFields.shape.cadence.exactOptional(),
      approvers: typeFields.shape.approvers.exactOptional(),
      approvalRule: typeFields.shape.approvalRule.exactOptional(),
    }),
  }),
  z.strictObject({ type: z.literal('ArchiveType'), typeId }),
  z.strictObject({ type: z.literal('RestoreType'), typeId }),
  z.strictObject({ type: z.literal('AddLabel'), labelId, name: name(80), color }),
  z.strictObject({
    type: z.literal('EditLabel'),
    labelId,
    changes: z.strictObject({ name: name(80).exactOptional(), color: color.exactOptional() }),
  }),
  z.strictObject({ type: z.literal('ArchiveLabel'), labelId }),
  z.strictObject({ type: z.literal('RestoreLabel'), labelId }),
] as const
