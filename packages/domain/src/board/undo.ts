import type { MemberId } from '../ids.ts'
import { no, ok, type Result } from '../result.ts'
import type { BoardCommand, SingleCommand } from './commands.ts'
import type { Commit } from './commit.ts'
import type { BoardEvent, EventOf } from './events.ts'
import { evolveAll } from './evolve.ts'
import type { Board } from './model.ts'
import { takeBackApproval } from './undo-approvals.ts'
import { takeBackChecklist } from './undo-checklist.ts'
import { takeBackColumn } from './undo-columns.ts'
import { takeBackItem } from './undo-items.ts'
import { takeBackNamed } from './undo-named.ts'
import { takeBackPace } from './undo-pace.ts'
import type { TakeBack, UndoRefusal } from './undo-step.ts'

/**
 * The command that takes back a person's own commit, to be decided like any other: policy and limits of the moment apply.
 * Several events become one batch in reverse order. `reason` stands where the opposite needs one (limits, a soft limit,
 * sending back, another pace). A later change of the same thing is never undone along: that is `changed-since`, with who
 * made it where the board tells. The undo of an undo's commit is a redo.
 */
export function undoOf(board: Board, commit: Commit, by: MemberId, reason: string): Result<BoardCommand, UndoRefusal> {
  if (commit.events.length === 0) return no({ code: 'nothing-to-undo' })
  const foreign = commit.by !== by
  const commands: SingleCommand[] = []
  let now = board
  for (const event of commit.events.toReversed()) {
    const takeBack = foreign ? undefined : (TAKE_BACK[event.type] as TakeBack<BoardEvent> | undefined)
    if (!takeBack) return no({ code: 'cannot-undo', eventType: event.type })
    const step = takeBack(now, event, reason)
    if (!step.ok) return step
    commands.push(...step.value.commands)
    now = evolveAll(now, step.value.events, { at: commit.at, by })
  }
  const [only, ...others] = commands
  if (!only) return no({ code: 'nothing-to-undo' })
  return ok(others.length === 0 ? only : { type: 'Batch', commands })
}

/**
 * How each event is taken back. What is missing cannot be: texts are not in the log, words and answers between people
 * stay said (what an answer moved goes back), roles are given and taken on purpose.
 */
const TAKE_BACK: { readonly [Type in BoardEvent['type']]?: TakeBack<EventOf<Type>> } = {
  ...takeBackColumn,
  ...takeBackNamed,
  ...takeBackItem,
  ...takeBackPace,
  ...takeBackApproval,
  ...takeBackChecklist,
}
