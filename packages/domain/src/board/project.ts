import type { CommandId } from '../ids.ts'
import type { BoardCommand } from './commands.ts'
import { decide } from './decide.ts'
import type { Context } from './decision.ts'
import { evolveAll } from './evolve.ts'
import type { Board } from './model.ts'

/** A command that the server has not confirmed yet. */
export interface Pending extends Context {
  readonly commandId: CommandId
  readonly command: BoardCommand
}

/** What a person sees: the confirmed board with the commands still in flight played over it. A refused one changes nothing. */
export function project(confirmed: Board, pending: readonly Pending[]): Board {
  return pending.reduce((board, { command, actor, at }) => {
    const decision = decide(board, command, { actor, at })
    return decision.ok ? evolveAll(board, decision.value, { at, by: actor.memberId }) : board
  }, confirmed)
}
