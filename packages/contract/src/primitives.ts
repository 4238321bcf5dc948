import {
  type BoardId,
  type CheckId,
  COLORS,
  type ColumnId,
  type CommandId,
  type CommentId,
  type ItemId,
  type LabelId,
  type MemberId,
  type MilestoneId,
  type SuggestionId,
  type TypeId,
} from '@paceboard/domain'
import { z } from 'zod'

/** Half of a surrogate pair: no database stores it. */
const LONE_SURROGATE = /\p{Surrogate}/u

function id<Id extends string>() {
  return z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,64}$/, 'letters, digits, - and _, at most 64')
    .transform((text) => text as Id)
}

export const boardId = id<BoardId>()
export const columnId = id<ColumnId>()
export const itemId = id<ItemId>()
export const typeId = id<TypeId>()
export const labelId = id<LabelId>()
export const memberId = id<MemberId>()
export const checkId = id<CheckId>()
export const commentId = id<CommentId>()
export const milestoneId = id<MilestoneId>()
export const suggestionId = id<SuggestionId>()
export const commandId = id<CommandId>()
/** One open window of a browser; it names itself. */
export const windowId = id<string>()

/** One line or several, that any database can store. Empty is allowed; a name is `name`. */
export function text(max: number) {
  return z
    .string()
    .max(max)
    .refine(
      (value) => !value.includes('\0') && !LONE_SURROGATE.test(value),
      'contains a character that cannot be stored',
    )
}

/** A text without blanks around it. */
export function trimmed(max: number) {
  return text(max).transform((value) => value.trim())
}

/** A text with at least one visible character, trimmed. */
export function name(max: number) {
  return trimmed(max).pipe(z.string().min(1, 'must not be empty'))
}

export const localText = z.strictObject({ fr: name(200), en: name(200) })

/** A calendar day that exists: 2026-02-30 does not. */
export const isoDate = z.iso.date().refine((day) => day >= '1970-01-01' && day <= '2200-12-31', 'between 1970 and 2200')

/** Milliseconds since 1970, up to the year 2200. */
export const instant = z.int().min(0).max(7_258_118_400_000)

export const color = z.enum(COLORS)

/** An IANA zone that this machine knows. */
export const timezone = z
  .string()
  .max(64)
  .refine((zone) => {
    try {
      new Intl.DateTimeFormat('en', { timeZone: zone })
      return true
    } catch {
      return false
    }
  }, 'is no time zone')

/** Does the first verdict of several approvers decide, or does everybody have to approve? */
export const approvalRule = z.enum(['any', 'all'])

export const locale = z.enum(['fr', 'en'])
