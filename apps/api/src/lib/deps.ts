import type { Actor, BoardAt, BoardCommand, BoardId, CommandId, Instant, Rejection, Result } from '@paceboard/domain'
import type { Logger } from 'pino'
import type { Config } from '../config.ts'
import type { Db } from '../db/client.ts'

/** What every slice is given; tests give their own clock, ids and database. */
export interface Deps {
  readonly db: Db
  /** The server's own time; the only one that counts. */
  readonly clock: () => Instant
  readonly newId: () => string
  readonly log: Logger
  readonly config: Config
  readonly boards: Boards
}

/** The living boards: the one door through which any slice reads or changes them. */
export interface Boards {
  /** The board as its log has it now; null when there is none. */
  current(boardId: BoardId): Promise<BoardAt | null>
  /**
   * Decides a command and records what it made happen. The same `commandId` again answers the recorded `seq`.
   * @throws problem not-found for an unknown board
   */
  execute(boardId: BoardId, order: Order): Promise<Result<{ readonly seq: number }, Rejection>>
}

/** Who wants what. */
export interface Order {
  readonly commandId: CommandId
  readonly actor: Actor
  readonly command: BoardCommand
}
