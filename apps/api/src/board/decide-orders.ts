import {
  type CommandId,
  type Commit,
  decide,
  type Instant,
  type MemberId,
  no,
  notificationsOf,
  ok,
  type Rejection,
  type Result,
} from '@paceboard/domain'
import { changesPhases } from '../db/board/events.ts'
import type { StoredBoard } from '../db/board/load-board.ts'
import type { Told } from '../db/board/notifications.ts'
import { bodiesIn, type Run, RunBuilder } from '../db/board/run.ts'
import type { Order } from '../lib/deps.ts'

export type Answer = Result<{ readonly seq: number }, Rejection>

/** What the log already says of a command's id. */
export interface Recorded {
  readonly seq: number
  readonly by: MemberId | null
}

export interface Outcome {
  /** One for each order taken, in order. */
  readonly answers: readonly Answer[]
  readonly run: Run
  /** Whom it concerns. */
  readonly told: readonly Told[]
  readonly lastAt: Instant
  /** The clocks of items must be made anew from all of history. */
  readonly phasesChanged: boolean
}

/**
 * Decides orders one after the other, each on the board as the one before left it; a refusal refuses that order alone.
 * Stops after an order that changes phases, since what follows depends on clocks that only the database can make.
 */
export function decideOrders(
  start: StoredBoard,
  orders: readonly Order[],
  recorded: ReadonlyMap<CommandId, Recorded>,
  clock: () => Instant,
): Outcome {
  const builder = new RunBuilder(start.board)
  const known = new Map(recorded)
  const answers: Answer[] = []
  const told: Told[] = []
  let { seq, lastAt } = start
  let phasesChanged = false

  for (const { commandId, actor, command } of orders) {
    if (phasesChanged) break
    const by = actor.memberId
    const before = known.get(commandId)
    if (before) {
      answers.push(before.by === by ? ok({ seq: before.seq }) : no({ code: 'id-taken' }))
      continue
    }
    const at = Math.max(clock(), lastAt)
    const decision = decide(builder.board, command, { actor, at })
    if (!decision.ok) {
      answers.push(decision)
      continue
    }
    if (decision.value.length > 0) {
      seq++
      lastAt = at
      const commit: Commit = { seq, commandId, by, at, events: decision.value }
      for (const notice of notificationsOf(builder.board, commit)) told.push({ ...notice, seq, by, at })
      builder.append(commit)
      for (const { itemId, text } of bodiesIn(command)) builder.describe(itemId, text, seq)
      known.set(commandId, { seq, by })
      phasesChanged = decision.value.some(changesPhases)
    }
    answers.push(ok({ seq }))
  }
  return { answers, run: builder.run(), told, lastAt, phasesChanged }
}
