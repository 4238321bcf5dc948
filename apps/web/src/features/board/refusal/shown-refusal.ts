import type { BoardCommand, ColumnId, ItemId, Rejection, SingleCommand } from '@paceboard/domain'
import { eachOf } from '../selection/as-one.ts'

/** A refusal that is answered at its column: how full, who set the limit, what to finish. */
export interface FullColumn {
  readonly turn: number
  readonly columnId: ColumnId
  readonly rejection: Extract<Rejection, { code: 'wip-limit-reached' }>
  /** Of several cards: how many places there are for them. */
  readonly words: string | null
  readonly late: boolean
  /** The card that was moved; focus returns to it. */
  readonly itemId: ItemId | null
}

/** A refusal that a reason turns into a yes. */
export interface Wanted {
  readonly turn: number
  readonly command: BoardCommand
  readonly rejection: Rejection
}

const TAKE_REASON: ReadonlySet<SingleCommand['type']> = new Set(['MoveItem', 'CreateItem', 'AssignItem', 'RestoreItem'])

export function takesReason(command: BoardCommand): boolean {
  return eachOf(command).every(({ type }) => TAKE_REASON.has(type))
}

/** The same command with an answer to why; of several, each has it in its own history. */
export function withReason(command: BoardCommand, reason: string): BoardCommand {
  return command.type === 'Batch'
    ? { ...command, commands: command.commands.map((one) => ({ ...one, reason }) as SingleCommand) }
    : ({ ...command, reason } as SingleCommand)
}

/** A column on screen, to point at; null on the other pages of a board. */
export function columnElement(columnId: ColumnId): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-column="${columnId}"]`)
}
