import type { MemberId, SingleCommand } from '@paceboard/domain'
import type { Moment } from './work-calendar.ts'

/** Somebody does something at once: one commit. */
export interface Step {
  readonly moment: Moment
  readonly by: MemberId
  /** Who does it when `by` may not: the Marketing Owner pulls what is not among the first ranked and paces others' work. */
  readonly orBy?: MemberId
  readonly commands: readonly SingleCommand[]
}
