import { describe, expect, it } from 'vitest'
import { at, COLUMNS, item } from './testing/flow-builder.ts'
import { replayHistory } from './testing/replay-history.ts'

const history = {
  columns: COLUMNS,
  items: [
    item('post', ['2024-03-01 ready', '2024-03-04 drafting', '2024-03-08 published', '2024-03-12 review']),
    item('dropped', ['2024-03-05 drafting', '2024-03-06 published'], { cancelledAt: at('2024-03-07') }),
  ],
}

function statusesAt(day: string) {
  const replay = replayHistory(history, { asOf: at(day), startPolicy: 'lastCommitment', bounceSeconds: 0 })
  return replay.map(({ item, status }) => `${item.id} ${status}`)
}

describe('replayHistory', () => {
  it.each([
    ['2024-02-29', []],
    ['2024-03-01', ['post notStarted']],
    ['2024-03-04', ['post inProgress']],
    ['2024-03-06', ['post inProgress', 'dropped finished']],
    ['2024-03-07', ['post inProgress', 'dropped cancelled']],
    ['2024-03-08', ['post finished', 'dropped cancelled']],
    ['2024-03-12', ['post inProgress', 'dropped cancelled']],
  ])('R2, R10, R16: the items that existed on %s, and how they stood: %j', (day, statuses) => {
    expect(statusesAt(day)).toEqual(statuses)
  })

  it('tells the entries that count', () => {
    const replay = replayHistory(history, { asOf: at('2024-03-05'), startPolicy: 'lastCommitment', bounceSeconds: 0 })
    expect(replay.map(({ entries }) => entries.length)).toEqual([2, 1])
  })
})
