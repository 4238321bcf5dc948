import { randomUUID } from 'node:crypto'
import {
  addDays,
  type BoardCommand,
  type ColumnId,
  fromSnapshot,
  type ItemId,
  itemsIn,
  phaseOf,
  type SingleCommand,
} from '@paceboard/domain'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type BoardFlow, flowAfter } from '../src/flow/board-flow.ts'
import { CHARTS, chartAnswer } from '../src/flow/chart-answers.ts'
import { cycleTimeAnswer } from '../src/flow/cycle-time-answer.ts'
import { type ApiUnderTest, apiUnderTest } from './support/api-under-test.ts'
import { boardId, columnsOf, does, readBoard } from './support/boards.ts'
import { PROVIDERS } from './support/databases.ts'

describe.each(PROVIDERS)('flow that goes on from an earlier commit, on %s', (provider) => {
  const id = boardId(randomUUID())
  let api: ApiUnderTest
  beforeAll(async () => {
    api = await apiUnderTest({ provider })
    const wish = { boardId: id, name: 'Our team', template: 'example', locale: 'en', timezone: 'Europe/Paris' }
    expect((await api.as('maya').post('/api/boards', wish)).status).toBe(201)
  })
  afterAll(() => api.stop())

  async function flowNow(before: BoardFlow | null, asOf: number): Promise<BoardFlow> {
    const at = await api.deps.boards.current(id)
    if (!at) throw new Error('the board is gone')
    return await flowAfter(api.deps.db, before, { boardId: id, ...at }, asOf)
  }

  /** Every chart, and how the rows came about, without the order in which they were read. */
  function told(flow: BoardFlow) {
    const charts = CHARTS.map((name) => chartAnswer(flow, name, {}))
    return { charts, cycleTimes: cycleTimeAnswer(flow, {}), log: flow.log }
  }

  test('is the flow that is read anew, whatever happens on the board', async () => {
    const answer = await readBoard(api.as('maya'), id)
    const { ofKind } = columnsOf(answer)
    const asOf = Date.now() + 60_000
    const board = fromSnapshot(answer.board)
    const started = [...board.columns.values()].filter((column) => phaseOf(column) === 'started')
    const underWay = started.flatMap(({ id: columnId }) => itemsIn(board, columnId))
    const [first, second, third] = underWay
      .flatMap((itemId) => board.items.get(itemId) ?? [])
      .filter(({ checklist }) => checklist.every(({ mandatory, done }) => done || !mandatory))
    if (!first || !second || !third) throw new Error('the example has too little work under way')
    const done = ofKind('done')
    const move = (itemId: ItemId, toColumnId: ColumnId): SingleCommand => ({
      type: 'MoveItem',
      itemId,
      toColumnId,
      below: null,
      reason: 'goes on',
    })
    const steps: readonly BoardCommand[] = [
      move(first.id, done),
      move(first.id, first.columnId),
      { type: 'ArchiveItem', itemId: second.id },
      { type: 'Batch', commands: [move(third.id, done), { type: 'RestoreItem', itemId: second.id }] },
      { type: 'EditItem', itemId: third.id, changes: { dueDate: addDays('2026-01-01', 3) } },
      { type: 'EditColumn', columnId: done, changes: { name: { en: 'Live', fr: 'En ligne' } } },
    ]
    let kept = await flowNow(null, asOf)
    let goneOn = 0
    for (const step of steps) {
      await does(api.as('maya'), id, step)
      const before = kept
      kept = await flowNow(before, asOf)
      if (kept.facts.items.filter((replay) => before.facts.items.includes(replay)).length > 1) goneOn++
      expect(told(kept), step.type).toEqual(told(await flowNow(null, asOf)))
    }
    expect(goneOn, 'only a changed column has all items read anew').toBe(steps.length - 1)

    const tomorrow = await flowNow(kept, asOf + 86_400_000)
    expect(tomorrow.facts.items).toEqual(kept.facts.items)
    expect(told(tomorrow)).toEqual(told(await flowNow(null, asOf + 86_400_000)))
  })
})
