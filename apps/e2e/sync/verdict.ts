import { isDeepStrictEqual } from 'node:util'
import {
  applyCommit,
  type Board,
  type BoardAt,
  type BoardCommand,
  type CommandId,
  type Commit,
  decide,
  frameOf,
  itemsIn,
  type MemberId,
  NO_BOARD,
} from '@paceboard/domain'
import type { Aftermath, Window } from './schedule.ts'

/** What is wrong after a schedule, in words; nothing when all is well. */
export function wrongAfter({ server, windows, answers, cameToRest, tally }: Aftermath): readonly string[] {
  const log = server.disk.commitsAfter(0)
  const rows = server.disk.read()
  const truth = plain(rows.board)
  const wrong: string[] = []
  const check = (holds: boolean, what: string) => {
    if (!holds) wrong.push(what)
  }

  check(cameToRest, 'they never came to rest')
  check(
    isDeepStrictEqual(
      log.map((commit) => commit.seq),
      log.map((_, i) => i + 1),
    ),
    'the log has a gap',
  )
  check(new Set(log.map((commit) => commit.commandId)).size === log.length, 'a command is in the log twice')
  check(isDeepStrictEqual(truth, plain(server.disk.replayed().board)), 'the rows are not the log replayed')
  for (const { memberId, client } of windows) {
    const { confirmed, visible, seq } = client.store.getState()
    check(seq === rows.seq, `${memberId} is at ${seq}, the server at ${rows.seq}`)
    check(isDeepStrictEqual(plain(confirmed), truth), `${memberId} has confirmed another board`)
    check(isDeepStrictEqual(plain(visible), truth), `${memberId} sees another board`)
  }

  const byId = new Map(log.map((commit) => [commit.commandId, commit]))
  for (const window of windows) {
    const { memberId } = window
    for (const { commandId, command } of window.sent) {
      const given = answers.get(commandId) ?? []
      check(given.length > 0 || byId.has(commandId), `nobody knows what became of ${commandId}`)
      if (given.length > 1) tally.add('answered again')
      if (given.at(0)?.kind === 'refused') tally.add('refused late')
      for (const answer of given) {
        if (answer.kind !== 'accepted') continue
        const isThere = byId.get(commandId)?.seq === answer.seq
        check(
          isThere || hadNothingToChange(log, { memberId, command, seq: answer.seq }),
          `${commandId} was acknowledged and lost`,
        )
      }
    }
    check(isInOrder(window, answers, byId), `${window.memberId}'s commands changed places`)
  }
  return wrong
}

/**
 * What one person did stands in the log in the order in which he did it. A doubled request that was refused or found
 * nothing to change at first may still do something when its copy arrives, late.
 */
function isInOrder({ sent }: Window, answers: Aftermath['answers'], byId: ReadonlyMap<CommandId, Commit>): boolean {
  const seqs = sent.flatMap(({ commandId }) => {
    const first = answers.get(commandId)?.at(0)
    const seq = byId.get(commandId)?.seq
    return first?.kind === 'accepted' && first.seq === seq ? [seq] : []
  })
  return seqs.every((seq, i) => i === 0 || seq > (seqs[i - 1] ?? 0))
}

/** An acknowledged command that is not in the log must have found the board as it wanted it. */
export function hadNothingToChange(
  log: readonly Commit[],
  { memberId, command, seq }: { readonly memberId: MemberId; readonly command: BoardCommand; readonly seq: number },
): boolean {
  const { board } = log.slice(0, seq).reduce<BoardAt>(applyCommit, { board: NO_BOARD, seq: 0 })
  const at = log[seq - 1]?.at ?? 0
  const decision = decide(board, command, { actor: { memberId, admin: false }, at })
  return decision.ok && decision.value.length === 0
}

/** A board as it would be sent, with the order of every column; what no client can tell apart is the same. */
function plain(board: Board): unknown {
  const items = [...board.items.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  const orders = board.columnOrder.map((columnId) => itemsIn(board, columnId))
  return JSON.parse(JSON.stringify({ ...frameOf(board), items, orders }))
}
