import type {
  BlockReason,
  Instant,
  ItemFields,
  ItemId,
  ItemType,
  LabelId,
  MemberId,
  PaceDraft,
} from '@paceboard/domain'
import type { ColumnKey } from './columns.ts'
import type { Moment } from './work-calendar.ts'

/** An entry into a column after Ready. */
export interface Stop {
  readonly column: ColumnKey
  readonly moment: Moment
  /** Why a soft limit is passed. */
  readonly reason?: string
}

/** What happens to an item besides its way through the columns. */
export type Incident =
  | {
      readonly kind: 'comment'
      readonly moment: Moment
      readonly by: MemberId
      readonly text: string
      readonly to: readonly MemberId[]
    }
  | {
      readonly kind: 'block'
      readonly moment: Moment
      readonly by: MemberId
      readonly reason: BlockReason
      readonly note: string
    }
  | { readonly kind: 'unblock'; readonly moment: Moment; readonly by: MemberId }
  /** So large a share of the checklist is ticked, from the top. */
  | { readonly kind: 'ticks'; readonly moment: Moment; readonly by: MemberId; readonly share: number }
  | { readonly kind: 'check-in'; readonly moment: Moment; readonly by: MemberId; readonly note: string }
  | { readonly kind: 'milestone'; readonly moment: Moment; readonly by: MemberId; readonly index: number }

/** An item's way over the board: all that its commands are made from. */
export interface Journey {
  readonly itemId: ItemId
  readonly type: ItemType
  readonly title: string
  readonly locale: 'fr' | 'en'
  readonly fields: Partial<ItemFields>
  readonly labelId: LabelId | null
  readonly createdBy: MemberId
  readonly created: Moment
  readonly ranked: { readonly moment: Moment; readonly below: ItemId | null } | null
  readonly ready: Moment | null
  readonly assignee: MemberId | null
  readonly partners: readonly MemberId[]
  /** A marathon's own milestones; a sprint's time box follows from its type and dates. */
  readonly plan: PaceDraft | null
  readonly publishAt: Instant | null
  readonly stops: readonly Stop[]
  readonly incidents: readonly Incident[]
  /** Who refuses it when it is first shown, and why. */
  readonly refusal: { readonly by: MemberId; readonly words: string } | null
}

export function itemIdOf(key: string): ItemId {
  return `demo-${key}` as ItemId
}
