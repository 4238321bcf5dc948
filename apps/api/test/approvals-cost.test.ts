import { type BoardId, DAY_MS, type SingleCommand } from '@paceboard/domain'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commitOrders } from '../src/board/commit-orders.ts'
import { DecidedBoards } from '../src/board/decided-boards.ts'
import type { Db, Tx } from '../src/db/client.ts'
import { type ApiUnderTest, apiUnderTest } from './support/api-under-test.ts'
import { itemId, memberId } from './support/boards.ts'
import { PROVIDERS } from './support/databases.ts'
import { storeFlowLog } from './support/flow-boards.ts'

const NOW = Date.UTC(2026, 2, 2, 9)
const MAYA = { memberId: memberId('maya'), admin: false }
const question = { approverIds: [MAYA.memberId], rule: 'any', version: 'v1', dueOn: null } as const
const COMMANDS: readonly SingleCommand[] = [
  { type: 'AskApproval', itemId: itemId('i0'), ...question },
  { type: 'AnswerApproval', itemId: itemId('i0'), verdict: 'approved', comment: '' },
]

describe.each(PROVIDERS)('the cost of an approval on %s', (provider) => {
  let api: ApiUnderTest
  beforeAll(async () => {
    api = await apiUnderTest({ provider, clock: () => NOW })
  })
  afterAll(() => api.stop())

  function boardOf(items: number): Promise<BoardId> {
    const columns = [
      { id: 'backlog', name: 'Backlog', phase: 'notStarted' },
      { id: 'doing', name: 'Doing', phase: 'started' },
      { id: 'live', name: 'Live', phase: 'done' },
    ] as const
    const entered = (i: number) => new Date(NOW - 30 * DAY_MS + i * 1000).toISOString()
    const cards = Array.from({ length: items }, (_, i) => {
      return { id: `i${i}`, type: 'post', pace: null, entries: [[entered(i), 'doing']] as const, cancelled: null }
    })
    return storeFlowLog(api, { asOf: new Date(NOW).toISOString(), columns, items: cards })
  }

  /** What is asked of the database to ask and to answer: the statements, and how much they carry. */
  async function costOn(boardId: BoardId) {
    const statements: string[] = []
    let carried = 0
    const db = api.deps.db.$extends({
      query: {
        $allOperations({ model, operation, args, query }) {
          statements.push(`${model ?? 'raw'} ${operation}`)
          carried += JSON.stringify(args, (_key, value) => (typeof value === 'bigint' ? `${value}` : value)).length
          return query(args)
        },
      },
    }) as unknown as Db
    const boards = new DecidedBoards(db)
    await boards.current(boardId)
    statements.length = 0
    carried = 0
    for (const command of COMMANDS) {
      const order = { commandId: `c-${command.type}` as never, actor: MAYA, command }
      const { answers, after } = await db.$transaction((tx) =>
        commitOrders(tx as unknown as Tx, boardId, [order], boards, () => NOW),
      )
      expect(answers).toMatchObject([{ ok: true }])
      boards.keep(boardId, after)
    }
    return { statements, carried }
  }

  test('is the same on a board of 5,000 cards as on one of 20', { timeout: 60_000 }, async () => {
    const [small, large] = [await costOn(await boardOf(20)), await costOn(await boardOf(5000))]
    expect(large.statements).toEqual(small.statements)
    expect(large.statements.length).toBeGreaterThan(5)
    expect(large.carried).toBeLessThan(small.carried * 1.1)
  })
})
