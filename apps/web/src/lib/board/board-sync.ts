import {
  accept,
  type BoardStore,
  confirm,
  isWaiting,
  OFFLINE_AFTER,
  type PendingCommand,
  refuseLate,
  reset,
  setConnection,
  setUnanswered,
} from './board-store.ts'
import type { PostAnswer, StreamHandlers, Transport } from './transport.ts'

export interface SyncDeps {
  readonly transport: Transport
  /** Runs something later, once; returns how to call it off. */
  readonly schedule: (run: () => void, afterMs: number) => () => void
}

export interface BoardSync {
  /** Tries at once what waits for its turn: the network is back, the tab is looked at again. */
  wake(): void
  /** Begins anew at once: the machine slept, so whatever was on its way is taken as lost and no line as alive. */
  restart(): void
  /** Stops listening without forgetting what waits to be sent; `wake` goes on. */
  sleep(): void
  close(): void
}

const FIRST_WAIT_MS = 400
const LONGEST_WAIT_MS = 15_000

/** Doubles from 0.4 s to 15 s. */
export function waitMs(failures: number): number {
  return Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.max(0, failures - 1))
}

/**
 * Carries a store's pending commands to the server, one at a time and in order, and the server's log back into the
 * store. Confirmed state has one door, the ordered log; an answer only says "refused" or "accepted as which seq".
 */
export function startSync(store: BoardStore, deps: SyncDeps): BoardSync {
  const sender = startSending(store, deps)
  const stream = startFollowing(store, deps, () => sender.wake())
  return {
    wake: () => {
      sender.wake()
      stream.wake()
    },
    restart: () => {
      sender.restart()
      stream.restart()
    },
    sleep: stream.sleep,
    close: () => {
      sender.close()
      stream.close()
    },
  }
}

function startSending(store: BoardStore, { transport, schedule }: SyncDeps) {
  let isClosed = false
  let isSending = false
  let failures = 0
  let callOff: (() => void) | null = null
  let turn = 0

  function sendNext() {
    if (isClosed || isSending || callOff) return
    const next = store.getState().pending.find(isWaiting)
    if (!next) return
    isSending = true
    turn += 1
    const mine = turn
    const { commandId, command } = next
    transport.post({ commandId, command }).then(
      (answer) => settle(mine, next, answer),
      () => settle(mine, next, { kind: 'unreachable' }),
    )
  }

  function settle(mine: number, { commandId }: PendingCommand, answer: PostAnswer) {
    // What was taken as lost has been sent again: only the last answer counts.
    if (isClosed || mine !== turn) return
    isSending = false
    if (answer.kind === 'unreachable') {
      failures += 1
      setUnanswered(store, failures)
      callOff = schedule(retry, waitMs(failures))
      return
    }
    failures = 0
    setUnanswered(store, 0)
    if (answer.kind === 'accepted') accept(store, commandId, answer.seq)
    else if (answer.kind === 'refused') refuseLate(store, commandId, answer.rejection)
    else refuseLate(store, commandId, { code: 'failed', problem: answer.problem, requestId: answer.requestId })
    sendNext()
  }

  function retry() {
    callOff = null
    sendNext()
  }

  const stopWatching = store.subscribe((now, before) => {
    if (now.pending !== before.pending) sendNext()
  })
  sendNext()
  return {
    wake() {
      callOff?.()
      retry()
    },
    restart() {
      turn += 1
      isSending = false
      callOff?.()
      retry()
    },
    close() {
      isClosed = true
      stopWatching()
      callOff?.()
    },
  }
}

function startFollowing(store: BoardStore, { transport, schedule }: SyncDeps, onOpened: () => void) {
  let isClosed = false
  let failures = 0
  let stop: (() => void) | null = null
  let callOff: (() => void) | null = null
  /** Set while the next step is a whole new board instead of the rest of the log. */
  let needsSnapshot = false
  let turn = 0

  function next() {
    callOff = null
    if (isClosed || stop) return
    if (needsSnapshot) fetchSnapshot()
    else follow()
  }

  function follow() {
    turn += 1
    const mine = turn
    // A stream that was left may still have something to say; nobody listens.
    const ifCurrent =
      <Args extends unknown[]>(handle: (...args: Args) => void) =>
      (...args: Args) => {
        if (!isClosed && mine === turn) handle(...args)
      }
    const handlers: StreamHandlers = {
      opened: ifCurrent(() => {
        failures = 0
        setConnection(store, 'live')
        onOpened()
      }),
      commit: ifCurrent((commit) => {
        if (confirm(store, commit) === 'gap') lose()
      }),
      resync: ifCurrent(() => {
        needsSnapshot = true
        leave()
        next()
      }),
      gone: ifCurrent(end),
      lost: ifCurrent(lose),
    }
    const close = transport.stream(store.getState().seq, handlers)
    if (mine === turn && !isClosed) stop = close
    else close()
  }

  function fetchSnapshot() {
    turn += 1
    const mine = turn
    stop = () => {}
    transport.snapshot().then(
      (answer) => {
        if (isClosed || mine !== turn) return
        stop = null
        if (answer === 'gone') return end()
        needsSnapshot = false
        // Even if it is older than what we had: nobody told us more meanwhile, so the server was restored from a backup.
        reset(store, answer)
        next()
      },
      () => {
        if (!isClosed && mine === turn) lose()
      },
    )
  }

  function lose() {
    leave()
    failures += 1
    setConnection(store, failures >= OFFLINE_AFTER ? 'offline' : 'reconnecting')
    callOff = schedule(next, waitMs(failures))
  }

  function end() {
    leave()
    setConnection(store, 'gone')
  }

  function leave() {
    turn += 1
    stop?.()
    stop = null
    callOff?.()
    callOff = null
  }

  follow()
  return {
    wake() {
      if (isClosed || store.getState().connection === 'gone' || !(callOff || !stop)) return
      callOff?.()
      next()
    },
    restart() {
      if (isClosed || store.getState().connection === 'gone') return
      leave()
      next()
    },
    sleep() {
      if (store.getState().connection !== 'gone') leave()
    },
    close() {
      isClosed = true
      leave()
    },
  }
}
