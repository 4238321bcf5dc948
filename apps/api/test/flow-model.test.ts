import type { AppointmentsAnswer, ModelAnswer } from '@paceboard/contract'
import { type BoardId, whatIf } from '@paceboard/domain'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ApiUnderTest, apiUnderTest } from './support/api-under-test.ts'
import { PROVIDERS } from './support/databases.ts'
import { type FlowLog, storeFlowLog } from './support/flow-boards.ts'

const HOUR_MS = 3_600_000
const FIRST = Date.UTC(2026, 0, 5, 8)
const NOW = Date.UTC(2026, 5, 1, 12)

/** A card every sixteen hours, done after one to four days; from `slowFrom` on each takes six days more. */
function log(slowFrom: number, items = 216): FlowLog {
  const at = (hours: number) => new Date(FIRST + hours * HOUR_MS).toISOString()
  return {
    asOf: new Date(NOW).toISOString(),
    columns: [
      { id: 'ready', name: 'Ready', phase: 'notStarted' },
      { id: 'doing', name: 'Doing', phase: 'started' },
      { id: 'live', name: 'Live', phase: 'done' },
    ],
    items: Array.from({ length: items }, (_, i) => {
      const start = i * 16
      // A fixed shuffle of 24 to 90 hours.
      const hours = 24 + ((i * 37) % 12) * 6 + (start >= slowFrom ? 144 : 0)
      return {
        id: `item-${i}`,
        type: 'Blog',
        pace: 'sprint',
        entries: [
          [at(start - 60), 'ready'],
          [at(start), 'doing'],
          [at(start + hours), 'live'],
        ],
        cancelled: null,
      }
    }),
  }
}

describe.each(PROVIDERS)('the model for what-if questions on %s', (provider) => {
  let api: ApiUnderTest
  let [steady, changed, young]: BoardId[] = []
  beforeAll(async () => {
    api = await apiUnderTest({ provider, clock: () => NOW })
    steady = await storeFlowLog(api, log(Number.POSITIVE_INFINITY))
    changed = await storeFlowLog(api, log(2300))
    young = await storeFlowLog(api, log(Number.POSITIVE_INFINITY, 12))
  })
  afterAll(() => api.stop())

  async function model(board: BoardId | undefined, query = ''): Promise<ModelAnswer> {
    const answer = await api.as('maya').get(`/api/boards/${board}/flow/model${query}`)
    expect(answer.status, JSON.stringify(answer.body)).toBe(200)
    return answer.body as ModelAnswer
  }

  test('reproduces the last third of a steady board, and runs as it is sent', async () => {
    const { model: found, refusal, from, to, meanWip } = await model(steady)
    expect(refusal).toBeNull()
    expect({ from, to }).toEqual({ from: '2026-01-02', to: '2026-05-31' })
    expect(meanWip).toBeGreaterThan(2)
    expect(found?.columnIds).toEqual(['doing'])
    expect(found?.groups).toEqual([{ columnIds: ['doing'], people: expect.any(Number), estimated: true }])
    expect(found?.comparisons.map(({ measure }) => measure)).toEqual([
      'throughput',
      'mean-cycle-time',
      'p85-cycle-time',
    ])
    for (const { error } of found?.comparisons ?? []) expect(Math.abs(error)).toBeLessThanOrEqual(0.15)
    if (!found) return
    const options = { seed: 1, replications: 10, warmUpDays: 30, days: 60 }
    const demand = { throughputPerDay: 1, p85Days: null }
    const { curve } = whatIf(found.model, { demand, largestLimit: 3 }, options)
    expect(curve.map(({ limit }) => limit)).toEqual([1, 2, 3])
    expect(curve[2]?.throughputPerDay.mean).toBeGreaterThan(curve[0]?.throughputPerDay.mean ?? 0)
  })

  test('knows who works where when it is told', async () => {
    expect((await model(steady, '?size=4')).model?.groups).toEqual([
      { columnIds: ['doing'], people: 4, estimated: false },
    ])
    expect((await model(steady, '?team=apart&people=doing:5')).model?.groups).toEqual([
      { columnIds: ['doing'], people: 5, estimated: false },
    ])
  })

  test('is refused, with the numbers, for a board that has changed or is young', async () => {
    const { model: none, refusal } = await model(changed)
    expect(none).toBeNull()
    expect(refusal).toMatchObject({ code: 'not-reproduced', tolerance: 0.15 })
    if (refusal?.code !== 'not-reproduced') return
    const mean = refusal.comparisons.find(({ measure }) => measure === 'mean-cycle-time')
    expect(mean?.error).toBeLessThan(-0.3)
    expect((await model(young)).refusal).toMatchObject({ code: 'too-few-finishes', needed: 20 })
  })

  test('appointments are as many as the two paces count', async () => {
    const paces = (await api.as('maya').get(`/api/boards/${steady}/flow/paces`)).body as {
      chart: { sprint: { timeBoxes: { n: number; kept: number } } }
    }
    const { body } = await api.as('maya').get(`/api/boards/${steady}/flow/appointments?kind=timeBoxes`)
    const { appointments } = body as AppointmentsAnswer
    const { n, kept } = paces.chart.sprint.timeBoxes
    expect(n).toBeGreaterThan(100)
    expect([appointments.length, appointments.filter((one) => one.kept).length]).toEqual([n, kept])
  })

  test.each([
    ['model?team=alone', 'team'],
    ['model?days=3', 'days'],
    ['model?size=0', 'size'],
    ['model?people=doing', 'people'],
    ['appointments', 'kind'],
    ['appointments?kind=holidays', 'kind'],
    ['approver-waits', 'kind'],
    ['approver-waits?kind=holidays', 'kind'],
    ['approver-waits?kind=answered&verdict=perhaps', 'verdict'],
  ])('what makes no sense is named: %s', async (path, field) => {
    const answer = await api.as('maya').get(`/api/boards/${steady}/flow/${path}`)
    expect(answer.status).toBe(400)
    expect(JSON.stringify(answer.body)).toContain(`"field":"${field}"`)
  })

  test('strangers see nothing', async () => {
    for (const path of ['model', 'appointments?kind=timeBoxes', 'approvals', 'approver-waits?kind=asked']) {
      expect((await api.as('zoe').get(`/api/boards/${steady}/flow/${path}`)).status, path).toBe(404)
    }
  })
})
