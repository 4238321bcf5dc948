import { describe, expect, test } from 'vitest'
import type { FlowEntry } from '../flow/history.ts'
import type { CommandId, ItemId, TypeId } from '../ids.ts'
import { DAY_MS } from '../time.ts'
import type { Commit } from './commit.ts'
import type { BoardEvent } from './events.ts'
import { flowColumns, flowHistory } from './flow-history.ts'
import { type BoardBuilder, board, MARATHON, NOW, SPRINT } from './testing/board-builder.ts'

const names = (builder: BoardBuilder) => flowColumns(builder.build()).map((column) => column.id as string)

function flow(builder: BoardBuilder, entries: readonly FlowEntry[] = [], relabels: readonly Commit[] = []) {
  const history = flowHistory(builder.build(), { entries: new Map([['Film' as ItemId, entries]]), relabels, asOf: NOW })
  return { history, film: history.items.find((item) => item.id === 'Film') }
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
