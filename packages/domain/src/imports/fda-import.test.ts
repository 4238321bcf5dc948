import { describe, expect, it } from 'vitest'
import { PHASE_BY_KIND } from '../board/columns.ts'
import type { ColumnKind } from '../board/model.ts'
import { ageDays, cycleTimeDays, hasUnobservedStart, leadTimeDays } from '../flow/cycle-time.ts'
import type { FlowEntry, FlowItem } from '../flow/history.ts'
import { localDayIn } from '../flow/local-day.ts'
import { expectedAnswers, RUNS } from '../flow/testing/expected-answers.ts'
import { replayHistory } from '../flow/testing/replay-history.ts'
import { listed } from '../flow/testing/run-of.ts'
import { flowDataIsHere, readFlowData } from '../flow/testing/shared-flow-data.ts'
import { choices } from './testing/trello-builder.ts'
import type { TrelloExport } from './trello-export.ts'
import { importTrello, type TrelloImport } from './trello-import.ts'

const AS_OF = Date.parse('2015-07-07T16:00:00Z')
/** The expected answers leave this list out; an import brings every card. */
const UNMAPPED = 'Project Mgt - RFQ Checklist'

const KINDS_BY_NAME: Readonly<Record<string, ColumnKind>> = {
  'Usability Testing - Feedback': 'backlog',
  Backlog: 'backlog',
  Worklist: 'waiting',
  'In Progress': 'active',
  Issues: 'waiting',
  [UNMAPPED]: 'backlog',
}

function imported(timezone: string): TrelloImport {
  const exported = readFlowData<TrelloExport>('datasets/fda-food-recalls.trello.json')
  const kinds = new Map(exported.lists.map((list) => [list.id, KINDS_BY_NAME[list.name] ?? 'done']))
  return importTrello(exported, choices({ kinds, timezone, at: AS_OF }))
}

/** The column entries that the log tells of, as flow metrics read them. */
function flowItems({ commits, created }: TrelloImport): readonly FlowItem[] {
  const phases = new Map(created.columns.map((column) => [column.id, PHASE_BY_KIND[column.kind]]))
  const items = new Map<string, { readonly id: FlowItem['id']; entries: FlowEntry[]; cancelledAt: number | null }>()
  for (const { at, events } of commits) {
    for (const event of events) {
      if (event.type === 'ItemCreated') {
        items.set(event.item.id, {
          id: event.item.id,
          entries: [{ at, columnId: event.item.columnId }],
          cancelledAt: null,
        })
      }
      if (event.type === 'ItemMoved') items.get(event.itemId)?.entries.push({ at, columnId: event.toColumnId })
      const archived = event.type === 'ItemArchived' ? items.get(event.itemId) : undefined
      if (archived && event.type === 'ItemArchived' && phases.get(event.columnId) !== 'done') archived.cancelledAt = at
    }
  }
  return [...items.values()].map((item) => ({
    ...item,
    typeId: 'any' as FlowItem['typeId'],
    pace: 'sprint',
    createdAt: item.entries[0]?.at ?? 0,
  }))
}

describe.skipIf(!flowDataIsHere)('a real Trello board of 69 cards', () => {
  it.each(RUNS.filter((run) => run.board === 'fda-food-recalls'))(
    'gives the cycle times that were worked out from the file: $zone, $startPolicy, bounce $bounceSeconds s',
    (run) => {
      const board = imported(run.zone)
      const columns = board.created.columns.map((column) => ({ id: column.id, phase: PHASE_BY_KIND[column.kind] }))
      const unmapped = board.created.columns.find((column) => column.name.en === UNMAPPED)?.id
      const items = flowItems(board).filter((item) => listed(item.entries).at(-1)?.columnId !== unmapped)
      const dayOf = localDayIn(run.zone)
      const rows = replayHistory({ columns, items }, { ...run, asOf: AS_OF }).map(({ item, clock, status }) => ({
        id: item.id as string,
        started: clock.startedAt,
        finished: clock.finishedAt,
        cancelled: status === 'cancelled',
        cycleTimeDays: cycleTimeDays(clock, dayOf),
        leadTimeDays: leadTimeDays(item.createdAt, clock, dayOf),
        ageDays: ageDays(clock, AS_OF, dayOf),
        skippedStart: status !== 'cancelled' && hasUnobservedStart(clock),
        restarts: clock.restarts,
        reopens: clock.reopens,
      }))
      const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1)
      const expected = expectedAnswers(run).items.map((row) => ({
        id: row.id,
        started: row.started === null ? null : Date.parse(row.started),
        finished: row.finished === null ? null : Date.parse(row.finished),
        cancelled: row.cancelled,
        cycleTimeDays: row.cycleTimeDays,
        leadTimeDays: row.leadTimeDays,
        ageDays: row.ageDays,
        skippedStart: row.skippedStart,
        restarts: row.restarts,
        reopens: row.reopens,
      }))
      expect(rows.toSorted(byId)).toEqual(expected.toSorted(byId))
    },
  )

  it('tells what it guessed and left out', () => {
    const { report, board, descriptions } = imported('UTC')
    const notes = Object.fromEntries(report.notes.map((note) => [note.code, note.count]))
    expect({ ...report, notes }).toEqual({
      items: 69,
      moves: expect.any(Number),
      comments: 45,
      notes: expect.objectContaining({ 'list-split': 1, 'cards-deleted': 1, 'people-unmatched': 5 }),
    })
    expect([...board.items.values()].filter((item) => item.described)).toHaveLength(descriptions.size)
  })
})
