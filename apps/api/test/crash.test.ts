import { setTimeout as pause } from 'node:timers/promises'
import type { BoardAnswer, CommitsAnswer } from '@paceboard/contract'
import {
  applyCommit,
  type BoardAt,
  type BoardId,
  type CommandId,
  type Commit,
  fromSnapshot,
  NO_BOARD,
} from '@paceboard/domain'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDb } from '../src/db/client.ts'
import { type ApiProcess, type BuiltApi, buildApi, startApi } from './support/api-process.ts'
import { columnsOf, itemId } from './support/boards.ts'
import { freshDatabase, PROVIDERS, type TestDatabase } from './support/databases.ts'
import { expectRowsFollowFromLog, expectSameBoard } from './support/log.ts'
import { CLAIRE } from './support/people-server.ts'
import { Ledger, Storm } from './support/storm.ts'
import { Visitor } from './support/visitor.ts'

const KILLS = 30
const CONNECTIONS = 6
const ID = 'crashed' as BoardId
const TIMEOUT = 600_000

describe.each(PROVIDERS)('killed in a storm of moves on %s', (provider) => {
  let built: BuiltApi
  let database: TestDatabase
  let api: ApiProcess
  beforeAll(async () => {
    built = buildApi()
    database = await freshDatabase(provider)
    api = await startApi(built, database.url)
  }, TIMEOUT)
  afterAll(async () => {
    await api?.kill()
    await database?.drop()
    built?.remove()
  })

  test(
    `${KILLS} times: what was acknowledged is in the log, nothing twice, the rows follow`,
    async () => {
      let claire = new Visitor(api.url)
      await claire.post('/api/setup', { ...CLAIRE, locale: 'fr' })
      const places = await busyBoard(claire)
      const ledger = new Ledger()
      let known: BoardAt = { board: NO_BOARD, seq: 0 }
      const seqOf = new Map<CommandId, number>()

      for (let kill = 1; kill <= KILLS; kill++) {
        const storm = new Storm(claire, ID, places, ledger)
        const { raging, over } = storm.begin(CONNECTIONS, kill)
        await raging
        await pause((kill * 7) % 16)
        await api.kill()
        await over
        expect(ledger.unanswered.length).toBeGreaterThan(0)

        api = await startApi(built, database.url)
        claire = elsewhere(claire, api.url)
        // The first thing that the new process reads are the rows.
        const rows = await bodyOf<BoardAnswer>(claire, `/api/boards/${ID}`)
        const news = await commitsAfter(claire, known.seq)
        for (const commit of news) {
          seqOf.set(commit.commandId, commit.seq)
          // Throws when a seq is missing.
          known = applyCommit(known, commit)
        }
        expect(seqOf.size, 'commands in the log, each once').toBe(known.seq)
        expect(rows.seq).toBe(known.seq)
        expectSameBoard(fromSnapshot(rows.board), known.board)
        const lost = [...ledger.acknowledged].filter(([commandId, { seq }]) => seqOf.get(commandId) !== seq)
        expect(lost).toEqual([])
        await sendAgain(new Storm(claire, ID, places, ledger), ledger, seqOf)
      }

      await api.kill()
      const db = await openDb(database.url)
      await expectRowsFollowFromLog(db, ID)
      await db.$disconnect()
    },
    TIMEOUT,
  )
})

/** The same browser, at the server's new address. */
function elsewhere({ cookies }: Visitor, url: string): Visitor {
  const visitor = new Visitor(url)
  for (const [name, value] of cookies) visitor.cookies.set(name, value)
  return visitor
}

async function bodyOf<Body>(visitor: Visitor, path: string): Promise<Body> {
  const { status, body } = await visitor.get<Body>(path)
  expect(status, JSON.stringify(body)).toBe(200)
  return body
}

async function commitsAfter(visitor: Visitor, seq: number): Promise<readonly Commit[]> {
  const all: Commit[] = []
  for (;;) {
    const after = all.at(-1)?.seq ?? seq
    const { commits } = await bodyOf<CommitsAnswer>(visitor, `/api/boards/${ID}/commits?after=${after}&limit=1000`)
    all.push(...commits)
    if (commits.length < 1000) return all
  }
}

/** A board whose items may go anywhere. */
async function busyBoard(visitor: Visitor) {
  const wish = { boardId: ID, name: 'Storm', template: 'simple', locale: 'en', timezone: 'Europe/Paris' }
  await visitor.post('/api/boards', wish)
  const at = await bodyOf<BoardAnswer>(visitor, `/api/boards/${ID}`)
  const { ofKind } = columnsOf(at)
  const columns = [ofKind('backlog'), ofKind('queue'), ofKind('active')]
  const items = Array.from({ length: 20 }, (_, n) => itemId(`item-${n}`))
  const wip = { limit: null, sprint: null, marathon: null, mode: 'off' } as const
  const [typeId] = at.board.types.map((type) => type.id)
  if (!typeId) throw new Error('the template has no types')
  const create = { type: 'CreateItem', typeId, locale: 'en', place: null } as const
  const commands = [
    ...columns.map((columnId) => ({ type: 'SetWipLimit', columnId, wip, reason: 'storm', reviewOn: null }) as const),
    ...items.map((one) => ({ ...create, itemId: one, title: one })),
  ]
  const begun = await new Storm(visitor, ID, { items, columns }, new Ledger()).send({
    commandId: 'begin' as CommandId,
    command: { type: 'Batch', commands },
  })
  expect(begun).toBe(2)
  return { items, columns }
}

/**
 * Sends again what nobody answered, twice, and a command that was acknowledged: each has the effect of once. Half of
 * the unanswered stay as the crash left them.
 */
async function sendAgain(storm: Storm, ledger: Ledger, seqOf: ReadonlyMap<CommandId, number>): Promise<void> {
  for (const [i, sent] of ledger.unanswered.splice(0).entries()) {
    if (i % 2 === 0) continue
    const seq = await storm.send(sent)
    expect(seq).toBe(seqOf.get(sent.commandId) ?? seq)
    expect(await storm.send(sent)).toBe(seq)
    ledger.acknowledged.set(sent.commandId, { seq, sent })
  }
  const last = [...ledger.acknowledged.values()].at(-1)
  if (last) expect(await storm.send(last.sent)).toBe(last.seq)
}
