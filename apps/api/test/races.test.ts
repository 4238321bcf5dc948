import { type BoardCommand, type BoardId, type Commit, type Item, itemsIn } from '@paceboard/domain'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Answer } from './support/api-client.ts'
import { type ApiUnderTest, apiUnderTest } from './support/api-under-test.ts'
import { columnsOf, does, itemId, memberId, newBoard, readBoard } from './support/boards.ts'
import { PROVIDERS } from './support/databases.ts'
import { expectRowsFollowFromLog, wholeLog } from './support/log.ts'

const SETUPS = [
  { name: 'sqlite', provider: 'sqlite', processes: 1 },
  { name: 'postgresql', provider: 'postgresql', processes: 1 },
  { name: 'postgresql with two processes', provider: 'postgresql', processes: 2 },
] as const

const MANY = 200

describe.each(SETUPS.filter(({ provider }) => PROVIDERS.includes(provider)))('at once on $name', (setup) => {
  let apis: ApiUnderTest[]
  let api: ApiUnderTest
  beforeAll(async () => {
    api = await apiUnderTest({ provider: setup.provider })
    const others = Array.from({ length: setup.processes - 1 }, () =>
      apiUnderTest({ provider: setup.provider, databaseUrl: api.databaseUrl }),
    )
    apis = [api, ...(await Promise.all(others))]
  })
  afterAll(async () => {
    for (const one of apis.toReversed()) await one.stop()
  })

  /** A board with many items in its backlog, and one place in its first active column. */
  async function crowdedBoard() {
    const maya = api.as('maya')
    const id = await newBoard(maya)
    const at = await readBoard(maya, id)
    const { ofKind } = columnsOf(at)
    const typeId = at.board.types[0]?.id
    if (!typeId) throw new Error('the template has no types')
    const [backlog, active] = [ofKind('backlog'), ofKind('active')]
    const items = Array.from({ length: MANY }, (_, i) => itemId(`i${i}`))
    const create = { type: 'CreateItem', typeId, locale: 'en', place: { columnId: backlog, below: null } } as const
    await does(maya, id, { type: 'Batch', commands: items.map((one) => ({ ...create, itemId: one, title: one })) })
    const wip = { limit: 1, sprint: null, marathon: null, mode: 'hard' } as const
    await does(maya, id, { type: 'SetWipLimit', columnId: active, wip, reason: 'focus', reviewOn: null })
    return { id, items, backlog, active }
  }

  function moveAll(
    id: BoardId,
    items: readonly Item['id'][],
    toColumnId: Item['columnId'],
  ): Promise<readonly Answer[]> {
    return Promise.all(
      items.map((one, i) => {
        const client = (apis[i % apis.length] ?? api).as('maya')
        return client.command(id, { type: 'MoveItem', itemId: one, toColumnId, below: null })
      }),
    )
  }

  test('an order that meets a bug fails alone', async () => {
    const { id } = await crowdedBoard()
    const broken = { type: 'Unheard of' } as unknown as BoardCommand
    const command: BoardCommand = { type: 'SetPersonLimit', limit: 3, reason: 'focus' }
    const actor = { memberId: memberId('maya'), admin: false }
    const send = (commandId: string, what: BoardCommand) =>
      api.deps.boards.execute(id, { commandId: commandId as Commit['commandId'], actor, command: what })
    const answers = await Promise.allSettled([send('a', command), send('b', broken), send('c', command)])
    expect(answers.map((answer) => answer.status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    const log = await wholeLog(api.deps.db, id)
    expect(log.at(-1)).toMatchObject({ commandId: 'a', events: [{ type: 'PersonLimitSet', to: 3 }] })
    await expectRowsFollowFromLog(api.deps.db, id)
  })

  test('one free place takes one of two hundred', async () => {
    const { id, items, active } = await crowdedBoard()
    const before = (await readBoard(api.as('maya'), id)).seq
    const answers = await moveAll(id, items, active)

    const accepted = answers.filter((answer) => answer.status === 200)
    const refused = answers.filter((answer) => answer.status !== 200)
    expect(accepted.map((answer) => answer.body)).toEqual([{ seq: before + 1 }])
    expect(refused).toHaveLength(MANY - 1)
    for (const { status, body } of refused) {
      expect({ status, body }).toMatchObject({
        status: 409,
        body: { code: 'wip-limit-reached', rejection: { columnId: active, limit: 1, count: 1 } },
      })
    }
    for (const one of apis) {
      const { board } = await readBoard(one.as('maya'), id)
      expect(board.items.filter((item) => item.columnId === active)).toHaveLength(1)
    }
    await expectRowsFollowFromLog(api.deps.db, id)
  })

  test('two hundred to the top: all are recorded once, and everybody sees the same order', async () => {
    const { id, items, backlog } = await crowdedBoard()
    const before = (await readBoard(api.as('maya'), id)).seq
    const answers = await moveAll(id, items, backlog)
    expect(answers.map((answer) => answer.status)).toEqual(Array(MANY).fill(200))

    const recorded = (await wholeLog(api.deps.db, id)).slice(before)
    const moved = recorded.flatMap((commit: Commit) => commit.events.map((event) => 'itemId' in event && event.itemId))
    expect(new Set(moved).size).toBe(recorded.length)
    const orders = await Promise.all(
      apis.map(async (one) => {
        const at = await one.deps.boards.current(id)
        return at && itemsIn(at.board, backlog)
      }),
    )
    expect(orders[0]).toHaveLength(MANY)
    // Each went to the top in its turn: the last one recorded stands first.
    expect(orders[0]?.slice(0, moved.length)).toEqual(moved.toReversed())
    for (const order of orders) expect(order).toEqual(orders[0])
    await expectRowsFollowFromLog(api.deps.db, id)
  })
})
