import { describe, expect, test } from 'vitest'
import type { FlowEntry } from '../flow/history.ts'
import { replayHistory } from '../flow/testing/replay-history.ts'
import type { CommandId, ItemId, MemberId, TypeId } from '../ids.ts'
import { DAY_MS } from '../time.ts'
import type { Commit } from './commit.ts'
import type { BoardEvent } from './events.ts'
import { flowColumns, flowHistory } from './flow-history.ts'
import { flowLog } from './flow-log.ts'
import { type BoardBuilder, board, MARATHON, NOW, SPRINT } from './testing/board-builder.ts'

const names = (builder: BoardBuilder) => flowColumns(builder.build()).map((column) => column.id as string)

function flow(builder: BoardBuilder, entries: readonly FlowEntry[] = [], commits: readonly Commit[] = []) {
  const built = builder.build()
  const history = flowHistory(built, {
    paths: new Map([[built.items.get('Film' as ItemId)?.num ?? 0, entries]]),
    log: flowLog(commits),
  })
  const replayed = replayHistory(history, { asOf: NOW, startPolicy: 'lastCommitment', bounceSeconds: 0 })
  return { history, film: replayed.find(({ item }) => item.id === 'Film')?.item }
}

const entered = (columnId: string, daysAgo: number) => ({ at: NOW - daysAgo * DAY_MS, columnId }) as FlowEntry

let seq = 1
function commit(daysAgo: number, event: BoardEvent): Commit {
  seq++
  return { seq, commandId: `c${seq}` as CommandId, by: null, at: NOW - daysAgo * DAY_MS, events: [event] }
}

describe('R18: columns', () => {
  test('stand as on the board, with the phase of their kind', () => {
    const { history } = flow(board())
    expect(history.columns.map(({ id, phase }) => `${id} ${phase}`)).toEqual([
      'Triage notStarted',
      'Backlog notStarted',
      'Ready notStarted',
      'Doing started',
      'Review started',
      'Live done',
      'Done done',
    ])
  })

  test('that were archived keep their place among those of their phase', () => {
    expect(names(board().column('Review', { archived: true }))).toEqual(names(board()))
    expect(names(board().column('Triage', { archived: true }))).toEqual(names(board()))
    expect(names(board().column('Design', { archived: true }))).toEqual(names(board()).toSpliced(5, 0, 'Design'))
  })
})

describe('items', () => {
  test('R10: archived is given up, unless it was delivered', () => {
    const archivedAt = NOW - DAY_MS
    expect(flow(board().item('Film', 'Doing', { archivedAt })).film?.cancelledAt).toBe(archivedAt)
    expect(flow(board().item('Film', 'Live', { archivedAt })).film?.cancelledAt).toBeNull()
    expect(flow(board().item('Film', 'Doing')).film?.cancelledAt).toBeNull()
  })

  test('have their entries, and a pace only when they were given one', () => {
    const entries = [entered('Doing', 3)]
    expect(flow(board().item('Film', 'Doing', { plan: MARATHON }), entries).film).toMatchObject({
      entries,
      pace: 'marathon',
    })
    expect(flow(board().item('Film', 'Doing', { plan: null }), entries).film?.pace).toBeNull()
  })
})

describe('R17: type and pace', () => {
  const itemId = 'Film' as ItemId
  const typed = (from: string, to: string) => {
    const ids = { from: from as TypeId, to: to as TypeId }
    return { type: 'ItemTypeChanged', itemId, ...ids, addedChecks: [] } satisfies BoardEvent
  }
  const paced = (from: typeof SPRINT | typeof MARATHON | null) => {
    return { type: 'PaceSet', itemId, from, to: MARATHON, reason: '' } satisfies BoardEvent
  }
  const finished = [entered('Doing', 9), entered('Live', 5)]
  const now = board().item('Film', 'Live', { typeId: 'rush', plan: MARATHON })

  test('are those of the finish: later changes are taken back, earlier ones hold', () => {
    const relabels = [
      commit(7, typed('post', 'programme')),
      commit(3, typed('programme', 'rush')),
      commit(2, paced(SPRINT)),
    ]
    expect(flow(now, finished, relabels).film).toMatchObject({ typeId: 'programme', pace: 'sprint' })
  })

  test('are the first of several later changes', () => {
    const relabels = [
      commit(4, typed('post', 'programme')),
      commit(3, typed('programme', 'rush')),
      commit(2, paced(null)),
    ]
    expect(flow(now, finished, relabels).film).toMatchObject({ typeId: 'post', pace: null })
  })

  test('are those of now while unfinished, and after a reopening', () => {
    const relabels = [commit(3, typed('post', 'rush'))]
    expect(flow(now, [entered('Doing', 9)], relabels).film?.typeId).toBe('rush')
    expect(flow(now, [...finished, entered('Doing', 1)], relabels).film?.typeId).toBe('rush')
  })
})

describe('what the log says about an item', () => {
  const itemId = 'Film' as ItemId
  const columnId = 'Doing' as FlowEntry['columnId']
  const override = { of: 'column', limit: 3, count: 3, reason: 'a client asks' } as const
  const film = (...commits: readonly Commit[]) =>
    flow(board().item('Film', 'Doing'), [entered('Doing', 9)], commits).film

  test('R14: columns in which work waits for others or for its date', () => {
    const columns = { A: 'backlog', B: 'active', C: 'review', D: 'approval', E: 'scheduled', F: 'waiting' } as const
    const { history } = flow(board().columns({ ...columns, G: 'live' }))
    expect(history.columns.filter(({ waits }) => waits).map(({ id }) => id as string)).toEqual(['D', 'E', 'F'])
  })

  test('R14: the times in which it was blocked, the last one open', () => {
    const blocked = (daysAgo: number) => commit(daysAgo, { type: 'ItemBlocked', itemId, reason: 'approval', note: '' })
    const unblocked = (daysAgo: number) =>
      commit(daysAgo, { type: 'ItemUnblocked', itemId, reason: 'approval', note: '', since: 0 })
    expect(film(blocked(8), unblocked(6), blocked(2))?.blocked).toEqual([
      { from: NOW - 8 * DAY_MS, to: NOW - 6 * DAY_MS, reason: 'approval' },
      { from: NOW - 2 * DAY_MS, to: null, reason: 'approval' },
    ])
    expect(film()?.blocked).toEqual([])
  })

  test('check-ins, and whether it entered a full column', () => {
    expect(film(commit(3, { type: 'CheckedIn', itemId, note: '' }))?.checkIns).toEqual([NOW - 3 * DAY_MS])
    const move = { type: 'ItemMoved', itemId, fromColumnId: columnId, toColumnId: columnId, fromBelow: null } as const
    const rank = 'a0' as never
    expect(film(commit(3, { ...move, rank }))?.overLimit).toBe(false)
    expect(film(commit(3, { ...move, rank, override }))?.overLimit).toBe(true)
    expect(film(commit(3, { ...move, rank, override: { ...override, of: 'person' } }))?.overLimit).toBe(false)
  })

  test('limits that were set, of a column and per person', () => {
    const limit = (limit: number) => ({ limit, sprint: null, marathon: null, mode: 'hard' }) as const
    const { history } = flow(
      board(),
      [],
      [
        {
          ...commit(9, {
            type: 'WipLimitSet',
            columnId,
            from: limit(5),
            to: limit(3),
            reason: 'too much',
            reviewOn: '2030-01-20',
          }),
          by: 'maya' as MemberId,
        },
        commit(4, { type: 'PersonLimitSet', from: 2, to: 1, reason: '' }),
      ],
    )
    expect(history.limitChanges).toEqual([
      {
        at: NOW - 9 * DAY_MS,
        columnId,
        from: limit(5),
        to: limit(3),
        reason: 'too much',
        by: 'maya',
        reviewOn: '2030-01-20',
      },
      { at: NOW - 4 * DAY_MS, columnId: null, from: 2, to: 1, reason: '', by: null, reviewOn: null },
    ])
  })
})
