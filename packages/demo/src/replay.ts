import {
  applyCommit,
  type BoardAt,
  type CommandId,
  type Commit,
  decide,
  type EventOf,
  type Instant,
  type MemberId,
  NO_BOARD,
} from '@paceboard/domain'
import type { Step } from './step.ts'
import type { Moment } from './work-calendar.ts'

/**
 * The log that these steps write on a new board, in the order of their moments. Every step passes the board's own rules;
 * one that is refused, or changes nothing, is a bug of the story and throws.
 */
export function replay(
  created: EventOf<'BoardCreated'>,
  founded: Moment,
  steps: readonly Step[],
  instantOf: (moment: Moment) => Instant,
): readonly Commit[] {
  const commits: Commit[] = []
  let now: BoardAt = { board: NO_BOARD, seq: 0 }
  const record = (by: MemberId, at: Instant, events: Commit['events']): void => {
    const seq = now.seq + 1
    const commit: Commit = { seq, commandId: `demo-${seq}` as CommandId, by, at, events }
    commits.push(commit)
    now = applyCommit(now, commit)
  }

  record(created.ownerId, instantOf(founded), [created])
  for (const step of steps.toSorted((a, b) => a.moment - b.moment)) {
    const at = instantOf(step.moment)
    const { by, events } = settle(now, step, at)
    record(by, at, events)
  }
  return commits
}

function settle({ board }: BoardAt, step: Step, at: Instant): Pick<Commit, 'events'> & { readonly by: MemberId } {
  const [first, ...rest] = step.commands
  if (!first) throw new Error('a step does nothing')
  const command = rest.length === 0 ? first : ({ type: 'Batch', commands: step.commands } as const)
  let refusal: unknown
  for (const by of step.orBy ? [step.by, step.orBy] : [step.by]) {
    const decision = decide(board, command, { actor: { memberId: by, admin: false }, at })
    if (decision.ok && decision.value.length > 0) return { by, events: decision.value }
    refusal = decision.ok ? 'no change' : decision.reason
  }
  throw new Error(`the demo may not do this: ${JSON.stringify({ refusal, step })}`)
}
