import type { BlockReason, Cadence, LocalText, Value } from '@paceboard/domain'
import type { CampaignKey } from './campaigns.ts'
import type { ColumnKey } from './columns.ts'
import type { PersonKey } from './people.ts'

/** One of the cards that stand on the board (domain C6). Days count back from today unless they say `in`. */
export interface OpenCard {
  readonly key: string
  readonly title: LocalText
  readonly type: string
  readonly createdBy: PersonKey
  readonly created: number
  /** `below` is the key of the card it was ranked under; null = first. */
  readonly ranked?: { readonly ago: number; readonly below: string | null }
  readonly ready?: number
  readonly assignee?: PersonKey
  readonly partners?: readonly PersonKey[]
  readonly way?: readonly { readonly column: ColumnKey; readonly ago: number; readonly reason?: LocalText }[]
  readonly ticks?: { readonly ago: number; readonly share: number }
  readonly campaign?: CampaignKey
  readonly audience?: LocalText
  readonly channel?: LocalText
  readonly value?: Value
  readonly dueIn?: number
  /** Published at 9:00 in so many days, or on the next Friday. */
  readonly publishIn?: number | 'friday'
  readonly marathon?: {
    readonly horizonIn: number
    readonly cadence: Cadence
    readonly milestones: readonly { readonly title: LocalText; readonly dueIn: number; readonly done?: number }[]
  }
  readonly checkIns?: readonly { readonly ago: number; readonly note: LocalText }[]
  readonly comments?: readonly {
    readonly ago: number
    readonly by: PersonKey
    readonly text: LocalText
    readonly to?: readonly PersonKey[]
  }[]
  readonly block?: {
    readonly ago: number
    readonly by: PersonKey
    readonly reason: BlockReason
    readonly note: LocalText
  }
}
