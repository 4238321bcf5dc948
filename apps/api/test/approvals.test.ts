import { randomUUID } from 'node:crypto'
import type { ApproverWaitsAnswer, ChartAnswer, Charts, NotificationsAnswer, Problem } from '@paceboard/contract'
import { type BoardCommand, type BoardId, type Commit, DAY_MS, fromSnapshot, type Item } from '@paceboard/domain'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { json } from '../src/db/board/json.ts'
import { loadBoard } from '../src/db/board/load-board.ts'
import { storeHistory } from '../src/db/board/store-history.ts'
import { type ApiUnderTest, apiUnderTest } from './support/api-under-test.ts'
import { boardId, does, itemId, newBoard, readBoard } from './support/boards.ts'
import { PROVIDERS } from './support/databases.ts'
import { fullBoard, NOW, namesOn } from './support/full-board.ts'
import { expectRowsFollowFromLog, wholeLog } from './support/log.ts'

const n = namesOn('a')
const own = itemId(n.item)
const say = (command: object) => command as unknown as BoardCommand
const ask = (fields: object = {}) =>
  say({ type: 'AskApproval', itemId: own, approverIds: ['sam'], rule: 'any', version: 'v3', dueOn: null, ...fields })
const answer = (verdict: string, comment = '') => say({ type: 'AnswerApproval', itemId: own, verdict, comment })

describe.each(PROVIDERS)('approvals on %s', (provider) => {
  let now = NOW
  let api: ApiUnderTest
  let log: readonly Commit[]
  beforeAll(async () => {
    api = await apiUnderTest({ provider, clock: () => now })
    log = await wholeLog(api.deps.db, await fullBoard(api, 'a'))
  })
  afterAll(() => api.stop())

  async function freshBoard(): Promise<BoardId> {
    now = NOW
    const id = boardId(`b-${randomUUID()}`)
    await storeHistory(api.deps.db, id, { commits: log })
    return id
  }

  async function approvalOn(id: BoardId): Promise<Item['approval']> {
    const sent = fromSnapshot((await readBoard(api.as('mona'), id)).board).items.get(own)
    const stored = (await loadBoard(api.deps.db, id))?.board.items.get(own)
    expect(stored?.approval).toEqual(sent?.approval)
    return sent?.approval ?? null
  }

  async function refused(who: string, id: BoardId, command: BoardCommand): Promise<Partial<Problem>> {
    const { status, body } = await api.as(who).command(id, command)
    return { ...(body as Problem), status }
  }

  test('a stakeholder is asked, hears of it, answers, and whoever asked hears the answer', async () => {
    const id = await freshBoard()
    const heard = async (who: string) => {
      const { body } = await api.as(who).get(`/api/boards/${id}/notifications`)
      return (body as NotificationsAnswer).notifications.map(({ kind, by }) => `${by} ${kind}`)
    }
    await does(api.as('mona'), id, ask({ approverIds: ['sam', 'max'] }))
    expect(await approvalOn(id)).toMatchObject({ round: 1, version: 'v3', askedBy: 'mona', dueOn: '2026-03-04' })
    expect(await heard('sam')).toEqual(['mona approvalAsked'])
    await does(api.as('sam'), id, answer('changes', '  The logo is old \n'))
    const said = { memberId: 'sam', verdict: 'changes', comment: 'The logo is old', at: now }
    expect((await approvalOn(id))?.answers[0]).toEqual(said)
    expect(await heard('mona')).toEqual(['sam changesWanted'])
    expect(await heard('cora')).toEqual(['sam changesWanted'])
    await expectRowsFollowFromLog(api.deps.db, id)
  })

  test('a question that needs no answer any more is not new, and is again when the card is back', async () => {
    const id = await freshBoard()
    const bell = async () => {
      const { body } = await api.as('sam').get(`/api/boards/${id}/notifications`)
      const { unread, notifications } = body as NotificationsAnswer
      return [unread, notifications.map(({ kind, read }) => `${kind} ${read ? 'read' : 'new'}`)]
    }
    await does(api.as('mona'), id, ask())
    expect(await bell()).toEqual([1, ['approvalAsked new']])
    await does(api.as('claire'), id, say({ type: 'MoveItem', itemId: own, toColumnId: 'done', below: null }))
    expect(await bell()).toEqual([0, ['approvalAsked read']])
    const late = await refused('sam', id, answer('approved'))
    expect(late).toMatchObject({ status: 409, code: 'approval-not-needed' })
    await does(api.as('claire'), id, say({ type: 'MoveItem', itemId: own, toColumnId: n.column, below: null }))
    expect(await bell()).toEqual([2, ['approvalAsked new', 'approvalAsked new']])
    await does(api.as('sam'), id, answer('approved'))
    expect(await bell()).toEqual([0, ['approvalAsked read', 'approvalAsked read']])
    await expectRowsFollowFromLog(api.deps.db, id)
  })

  test('an approver who leaves is no yes: the question is withdrawn, and whoever asked hears of it', async () => {
    const id = await freshBoard()
    await does(api.as('mona'), id, ask({ approverIds: ['sam', 'max'], rule: 'all' }))
    await does(api.as('max'), id, answer('approved'))
    await does(api.as('max'), id, say({ type: 'RemoveMember', memberId: 'sam' }))
    expect(await approvalOn(id)).toBeNull()
    const { body } = await api.as('mona').get(`/api/boards/${id}/notifications`)
    expect((body as NotificationsAnswer).notifications).toContainEqual(
      expect.objectContaining({ kind: 'approverLeft', by: 'max', itemId: own }),
    )
    await expectRowsFollowFromLog(api.deps.db, id)
  })

  test('the clock that decides whether the day has passed is the server’s', async () => {
    const id = await freshBoard()
    await does(api.as('mona'), id, ask())
    now = NOW + 2 * DAY_MS
    const early = await refused('claire', id, answer('approved'))
    expect(early).toMatchObject({ status: 403, code: 'approval-not-overdue', rejection: { dueOn: '2026-03-04' } })
    now += DAY_MS
    await does(api.as('claire'), id, answer('approved'))
    expect(await approvalOn(id)).toMatchObject({ ruling: { memberId: 'claire', verdict: 'approved', at: now } })
    await expectRowsFollowFromLog(api.deps.db, id)
  })

  test('items without a question are sent and stored without one', async () => {
    const id = await freshBoard()
    const { board } = await readBoard(api.as('mona'), id)
    expect(board.items.filter((item) => 'approval' in item).map((item) => item.id)).toEqual([
      n.marathon,
      'a-other-long',
    ])
    const rows = await api.deps.db.item.findMany({ where: { boardId: id, id: own } })
    expect(rows[0]?.data).not.toHaveProperty('approval')
  })

  test('a board from before approvals has types that ask nobody', async () => {
    const id = await newBoard(api.as('claire'), 'marketing')
    const forgetful = (value: object) =>
      JSON.parse(JSON.stringify(value), function (this: unknown, key, inner) {
        return key === 'approvers' || key === 'approvalRule' ? undefined : inner
      }) as object
    for (const { id: type, data } of await api.deps.db.itemType.findMany({ where: { boardId: id } })) {
      const where = { boardId_id: { boardId: id, id: type } }
      await api.deps.db.itemType.update({ where, data: { data: json(forgetful(data as object)) } })
    }
    const nobody = async (of: BoardId) => {
      const types = [...((await loadBoard(api.deps.db, of))?.board.types.values() ?? [])]
      expect(types.length).toBeGreaterThan(10)
      expect(types.filter(({ approvers, approvalRule }) => approvers.length > 0 || approvalRule !== 'any')).toEqual([])
    }
    await nobody(id)
    const old = forgetful(await wholeLog(api.deps.db, id)) as readonly Commit[]
    const copy = boardId(`b-${randomUUID()}`)
    await storeHistory(api.deps.db, copy, { commits: old })
    await nobody(copy)
    await expectRowsFollowFromLog(api.deps.db, copy)
    const { board } = await readBoard(api.as('claire'), copy)
    expect(board.types[0]).toMatchObject({ approvers: [], approvalRule: 'any' })
  })

  test.each([
    [ask({ approverIds: [] }), 'command.approverIds'],
    [ask({ approverIds: Array.from({ length: 11 }, (_, i) => `m${i}`) }), 'command.approverIds'],
    [ask({ rule: 'most' }), 'command.rule'],
    [ask({ version: 'x'.repeat(501) }), 'command.version'],
    [ask({ dueOn: 'tomorrow' }), 'command.dueOn'],
    [answer('maybe'), 'command.verdict'],
    [answer('refused', 'x'.repeat(1001)), 'command.comment'],
  ])('what makes no sense is named', async (command, field) => {
    const id = await freshBoard()
    const { status, body } = await api.as('mona').command(id, command)
    expect(status).toBe(400)
    expect(JSON.stringify((body as Problem).errors)).toContain(field)
  })

  test('flow tells each approver’s time, narrowed like every chart, and the same for a spreadsheet', async () => {
    const id = await freshBoard()
    await does(api.as('mona'), id, ask())
    now = NOW + 2 * DAY_MS
    await does(api.as('sam'), id, answer('approved'))
    const flow = async <Answer>(path: string) =>
      (await api.as('mona').get(`/api/boards/${id}/flow/${path}`)).body as Answer
    const sam = async (query = '') => {
      const { chart } = await flow<ChartAnswer<Charts['approvals']>>(`approvals${query}`)
      return chart.approvers.find(({ memberId }) => memberId === 'sam')
    }
    expect(await sam()).toMatchObject({ asked: 3, answered: 1, waiting: 2, overdue: 0, p50Days: null })
    expect(await sam('?person=cora')).toMatchObject({ asked: 2, answered: 1, waiting: 1 })
    expect(await sam('?to=2026-03-03')).toMatchObject({ asked: 3, answered: 0, waiting: 3 })
    const { waits } = await flow<ApproverWaitsAnswer>('approver-waits?kind=answered&approver=sam&verdict=approved')
    expect(waits).toMatchObject([{ itemId: own, askedOn: '2026-03-02', endedOn: '2026-03-04', days: 3 }])
    const table = await api.as('mona').get(`/api/boards/${id}/flow/approvals.csv?locale=fr`)
    expect(table.body).toContain('Approbateur,Demandes reçues')
    expect(table.body).toContain('\nsam,3,1,0,1,0,0,0,,,2,0,3')
  })
})
