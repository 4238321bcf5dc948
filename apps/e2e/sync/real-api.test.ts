import { setTimeout as pause } from 'node:timers/promises'
import { type BoardAt, type BoardId, type CommandId, fromSnapshot, type MemberId } from '@paceboard/domain'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type ApiUnderTest, apiUnderTest } from '../../api/test/support/api-under-test.ts'
import { newBoard, readBoard } from '../../api/test/support/boards.ts'
import { freshDatabase, type TestDatabase } from '../../api/test/support/databases.ts'
import { expectSameBoard, wholeLog } from '../../api/test/support/log.ts'
import { type BoardClient, dispatch, openClient } from '../../web/src/lib/board/board-client.ts'
import { createBoardStore } from '../../web/src/lib/board/board-store.ts'
import { httpTransport } from '../../web/src/lib/board/http-transport.ts'
import { Chance } from './chance.ts'
import { LossyFetch } from './lossy-fetch.ts'
import { randomCommand } from './random-command.ts'
import { hadNothingToChange } from './verdict.ts'

/*
 * A few of the schedules as they really are: three windows of one person with the browser's own transport, HTTP, SQLite,
 * and a server that is stopped and started elsewhere in between. What exactly happens when is up to the machine.
 */

const SEEDS = Array.from({ length: 10 }, (_, i) => i + 1)
const ana = 'ana' as MemberId
const TROUBLE = { lost: 0.15, doubled: 0.3, delay: 15, streamLife: 300 }
const FAIR = { lost: 0, doubled: 0, delay: 0, streamLife: null }
/** Waits of the client are this much shorter than with people. */
const HURRY = 20

let database: TestDatabase
let api: ApiUnderTest
beforeEach(async () => {
  database = await freshDatabase('sqlite')
  api = await apiUnderTest({ provider: 'sqlite', databaseUrl: database.url })
})
afterEach(async () => {
  vi.unstubAllGlobals()
  await api.stop()
  await database.drop()
})

test.each(SEEDS)('seed %i: three windows come to the board that the server has', async (seed) => {
  const chance = new Chance(seed)
  const id = await boardWithItems(chance)
  const network = new LossyFetch(api.baseUrl, { as: ana }, TROUBLE, chance)
  vi.stubGlobal('fetch', withFetch(network))
  // The transport listens to its page for a network that went away; here nobody tells.
  for (const name of ['addEventListener', 'removeEventListener']) vi.stubGlobal(name, () => undefined)

  const start = await boardOf(id)
  const windows = [0, 1, 2].map((window) => openWindow(id, start, window))
  const working = windows.map((client, window) => work(client, chance, `w${window}`))
  await pause(chance.between(50, 250))
  await api.stop()
  await pause(50)
  api = await apiUnderTest({ provider: 'sqlite', databaseUrl: database.url })
  network.baseUrl = api.baseUrl
  const sent = (await Promise.all(working)).flat()
  network.trouble = FAIR

  await vi.waitFor(
    async () => {
      const { seq } = await boardOf(id)
      for (const { store } of windows) {
        const state = store.getState()
        expect({ seq: state.seq, pending: state.pending.length, line: state.connection }).toEqual({
          seq,
          pending: 0,
          line: 'live',
        })
      }
    },
    { timeout: 30_000, interval: 50 },
  )
  for (const { sync } of windows) sync.close()

  const { board } = await boardOf(id)
  for (const { store } of windows) {
    expectSameBoard(store.getState().confirmed, board)
    expectSameBoard(store.getState().visible, board)
  }
  const log = await wholeLog(api.deps.db, id)
  expect(log.map((commit) => commit.seq)).toEqual(log.map((_, i) => i + 1))
  const seqOf = new Map(log.map((commit) => [commit.commandId, commit.seq]))
  expect(seqOf.size).toBe(log.length)
  for (const { commandId, command, seq } of network.accepted) {
    const isThere = seqOf.get(commandId) === seq
    expect(isThere || hadNothingToChange(log, { memberId: ana, command, seq }), commandId).toBe(true)
  }
  expect(seqOf.size - start.seq).toBeGreaterThan(sent.length / 4)
})

/** The same `fetch` underneath, so that only the windows meet the bad network. */
function withFetch(network: LossyFetch): typeof fetch {
  const { fetch: real } = globalThis
  return ((path: string, init?: RequestInit) =>
    path.startsWith('/') ? network.fetch(path, init) : real(path, init)) as typeof fetch
}

async function boardWithItems(chance: Chance): Promise<BoardId> {
  const client = api.as(ana)
  const id = await newBoard(client)
  for (let n = 0; n < 12; n++) {
    const { board } = await boardOf(id)
    const [typeId] = board.types.keys()
    const place = { columnId: chance.oneOf(['backlog', 'ready', 'in_progress']) as never, below: null }
    if (!typeId) throw new Error('the template has no types')
    await client.command(id, {
      type: 'CreateItem',
      itemId: `i${n}` as never,
      typeId,
      title: `i${n}`,
      locale: 'en',
      place,
    })
  }
  return id
}

async function boardOf(id: BoardId): Promise<BoardAt> {
  const { board, seq } = await readBoard(api.as(ana), id)
  return { board: fromSnapshot(board), seq }
}

function openWindow(id: BoardId, start: BoardAt, window: number): BoardClient {
  let made = 0
  return openClient(createBoardStore(id, { memberId: ana, admin: false }, start), {
    transport: httpTransport(id, ana),
    schedule(run, ms) {
      const timer = setTimeout(run, ms / HURRY)
      return () => clearTimeout(timer)
    },
    now: Date.now,
    newCommandId: () => `w${window}-${made++}` as CommandId,
    shelf: { keep: () => undefined, adopt: () => undefined },
  })
}

/** A window's commands, a few at a time; the ids of those that were shown and sent. */
async function work(client: BoardClient, chance: Chance, name: string): Promise<readonly CommandId[]> {
  const sent: CommandId[] = []
  for (let n = 0; n < 10; n++) {
    await pause(chance.between(0, 60))
    const done = dispatch(client, randomCommand(client.store.getState().visible, chance, `${name}-new-${n}`))
    if (done.ok && done.value !== null) sent.push(done.value)
  }
  return sent
}
