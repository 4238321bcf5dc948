import type { ColumnId, ItemId, Rejection, SingleCommand } from '@paceboard/domain'

/** A refusal that is answered at its column: how full, who set the limit, what to finish. */
export interface FullColumn {
  readonly turn: number
  readonly columnId: ColumnId
  readonly rejection: Extract<Rejection, { code: 'wip-limit-reached' }>
  readonly late: boolean
  /** The card that was moved; focus returns to it. */
  readonly itemId: ItemId | null
}

/** A refusal that a reason turns into a yes. */
export interface Wanted {
  readonly turn: number
  readonly command: SingleCommand
  readonly rejection: Rejection
}

/** A column on screen, to point at; null on the other pages of a board. */
export function columnElement(columnId: ColumnId): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-column="${columnId}"]`)
}
