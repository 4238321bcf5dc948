import { randomUUID } from 'node:crypto'
import type { BoardId } from '@paceboard/domain'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type BoardFlow, flowAfter } from '../src/flow/board-flow.ts'
import { CHARTS, chartAnswer } from '../src/flow/chart-answers.ts'
import { cycleTimeAnswer } from '../src/flow/cycle-time-answer.ts'
import { type ApiUnderTest, apiUnderTest } from './support/api-under-test.ts'
import { PROVIDERS } from './support/databases.ts'
import { EVERY_COMMAND } from './support/every-command.ts'
import { copyOf, fullBoard, logOf, NOW, namesOn } from './support/full-board.ts'

const HOUR_MS = 3_600_000
/** Between them they may do everything. */
const PEOPLE = ['claire', 'max', 'mona']

describe.each(PROVIDERS)('flow that goes on from command to command, on %s', (provider) => {
  let now = NOW
  let api: ApiUnderTest
  let log: Awaited<ReturnType<typeof logOf>>
  beforeAll(async () => {
    api = await apiUnderTest({ provider, clock: () => now })
    log = await logOf(api, await fullBoard(api, 'a'))
  })
  afterAll(() => api.stop())

  async function flowOf(boardId: BoardId, before: BoardFlow | null): Promise<BoardFlow> {
    const at = await api.deps.boards.current(boardId)
    if (!at) throw new Error('the board is gone')
    return flowAfter(api.deps.db, before, { boardId, ...at }, now)
  }

  function told(flow: BoardFlow) {
    return { charts: CHARTS.map((name) => chartAnswer(flow, name, {})), cycleTimes: cycleTimeAnswer(flow, {}) }
  }

  test.each([
    ['in turn', EVERY_COMMAND],
    ['backwards', EVERY_COMMAND.toReversed()],
  ])('is what is read anew after every command, %s', { timeout: 60_000 }, async (_order, wishes) => {
    const id = await copyOf(api, log, `b-${randomUUID()}`)
    let kept = await flowOf(id, null)
    let done = 0
    let goneOn = 0
    for (const { what, command } of wishes) {
      now += 7 * HOUR_MS
      for (const person of PEOPLE) {
        const { status } = await api.as(person).command(id, command(namesOn('a')))
        if (status !== 200) continue
        done++
        break
      }
      const before = new Set(kept.facts.items)
      kept = await flowOf(id, kept)
      if (kept.facts.items.some((replay) => before.has(replay))) goneOn++
      expect(told(kept), what).toEqual(told(await flowOf(id, null)))
    }
    expect(done).toBeGreaterThan(15)
    expect(goneOn, 'few commands have all of it read anew').toBeGreaterThan(wishes.length / 2)
  })
})
