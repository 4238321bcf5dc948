import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evolveAll, NO_BOARD } from '../board/evolve.ts'
import type { Board } from '../board/model.ts'
import type { ItemId } from '../ids.ts'
import type { JiraExport } from './jira-export.ts'
import { importJira, type JiraChoices, previewJira } from './jira-import.ts'
import type { StatusFate } from './statuses.ts'
import { exportOf, flag, issue, jiraChoices, NOW, to } from './testing/jira-builder.ts'

function imported(exported: JiraExport, other: Partial<JiraChoices> = {}) {
  const made = importJira(exported, jiraChoices(other))
  const board = made.commits.reduce((now: Board, commit) => evolveAll(now, commit.events, commit), NO_BOARD)
  const log = made.commits.map(({ at, events }) => [
    new Date(at).toISOString().slice(0, 10),
    events.map((event) => event.type).join(' '),
  ])
  const item = (key: string) => {
    const found = board.items.get(key as ItemId)
    if (!found) throw new Error(`no item ${key}`)
    return { ...found, column: board.columns.get(found.columnId)?.name.en }
  }
  const notes = Object.fromEntries(made.report.notes.map((note) => [note.code, note.count]))
  return { ...made, board, log, item, notes }
}

function fates(exported: JiraExport, chosen: Readonly<Record<string, StatusFate | `= ${string}`>>) {
  const { statuses } = previewJira(exported, NOW)
  const idOf = (name: string) => statuses.find((status) => status.name === name)?.id ?? ''
  return new Map(
    Object.entries(chosen).map(([name, fate]): [string, StatusFate] => {
      const same = typeof fate === 'string' && fate.startsWith('= ')
      return [idOf(name), same ? { sameAs: idOf(fate.slice(2)) } : (fate as StatusFate)]
    }),
  )
}

const day = (at: number | null) => (at === null ? null : new Date(at).toISOString().slice(0, 10))

const FINISHED = issue('MKT-1', {
  status: 'Done',
  phase: 'done',
  changes: [
    to('2026-03-09', 'In Progress', 'Review'),
    to('2026-03-04', 'To Do', 'In Progress'),
    to('2026-03-12', 'Review', 'Done'),
  ],
})

describe('an issue’s way', () => {
  it('goes through its statuses in the order of time, whatever the order in the file', () => {
    const { log, item, report } = imported(exportOf(FINISHED))
    expect(log).toEqual([
      ['2026-03-02', 'BoardCreated'],
      ['2026-03-02', 'ItemCreated ItemDescribed'],
      ['2026-03-04', 'ItemMoved'],
      ['2026-03-09', 'ItemMoved'],
      ['2026-03-12', 'ItemMoved'],
    ])
    const { startedAt, finishedAt } = item('MKT-1').clock
    expect([day(startedAt), day(finishedAt)]).toEqual(['2026-03-04', '2026-03-12'])
    expect(report).toMatchObject({ items: 1, moves: 3 })
  })

  it('takes changes of one moment by their numbers', () => {
    const changes = [to('2026-03-04', 'In Progress', 'Done', '1002'), to('2026-03-04', 'To Do', 'In Progress', '998')]
    expect(imported(exportOf(issue('MKT-1', { status: 'Done', changes }))).item('MKT-1').column).toBe('Done')
  })

  it('ends where the issue stands, and says that it added the last move', () => {
    const way = issue('MKT-1', { status: 'Done', updated: '2026-03-20T09:00:00.000+0000', changes: [] })
    const moved = { ...way, changes: [to('2026-03-04', 'To Do', 'Doing')] }
    const { item, log, notes } = imported(exportOf(moved))
    expect(item('MKT-1').column).toBe('Done')
    expect(log.at(-1)).toEqual(['2026-03-20', 'ItemMoved'])
    expect(notes['position-corrected']).toBe(1)
  })

  it('begins in its status when it never moved, and says so when none did', () => {
    const { item, notes } = imported(exportOf(issue('MKT-1', { status: 'Ideas' })))
    expect(item('MKT-1').column).toBe('Ideas')
    expect(notes['jira-no-changes']).toBe(1)
  })
})

describe('statuses', () => {
  const two = exportOf(FINISHED, issue('MKT-2', { status: 'Doing', changes: [to('2026-03-05', 'To Do', 'Doing')] }))

  it('are put in order by Jira’s own phases, names and the way that issues go', () => {
    const told = exportOf(
      issue('A-1', { status: 'Zeta', phase: 'done', changes: [to('2026-03-04', 'Alpha', 'Zeta')] }),
      issue('A-2', {
        status: 'Beta',
        phase: 'started',
        changes: [to('2026-03-04', 'Alpha', 'Gamma'), to('2026-03-06', 'Gamma', 'Beta')],
      }),
      issue('A-3', { status: 'Alpha', phase: 'notStarted' }),
      issue('A-4', { status: 'Cancelled', phase: 'done' }),
    )
    expect(previewJira(told, NOW).statuses.map(({ name, guess, cards }) => [name, guess, cards])).toEqual([
      ['Alpha', 'backlog', 1],
      ['Gamma', 'active', 0],
      ['Beta', 'active', 1],
      ['Zeta', 'done', 1],
      ['Cancelled', 'given-up', 1],
    ])
  })

  it('may share a column: going from one to the other is no move', () => {
    const statuses = fates(two, { Review: '= In Progress', Doing: '= Review' })
    const { board, item, report } = imported(two, { statuses })
    expect(board.columnOrder.map((id) => board.columns.get(id)?.name.en)).toEqual(['To Do', 'In Progress', 'Done'])
    expect(item('MKT-2').column).toBe('In Progress')
    expect(report.moves).toBe(3)
  })

  it('that share a column in a circle are columns all the same', () => {
    const statuses = fates(two, { Review: '= In Progress', 'In Progress': '= Review' })
    expect(imported(two, { statuses }).item('MKT-1').column).toBe('Done')
  })

  it('may mean given up on: what comes there is archived, and restored when it goes on', () => {
    const parked = exportOf(
      issue('MKT-1', {
        status: 'Parked',
        changes: [to('2026-03-04', 'To Do', 'Doing'), to('2026-03-06', 'Doing', 'Parked')],
      }),
      issue('MKT-2', { status: 'Doing', changes: [to('2026-03-04', 'Parked', 'Doing')] }),
    )
    const { item, notes } = imported(parked, { statuses: fates(parked, { Parked: 'given-up' }) })
    expect([item('MKT-1').column, day(item('MKT-1').archivedAt)]).toEqual(['Doing', '2026-03-06'])
    expect([item('MKT-2').column, item('MKT-2').archivedAt]).toEqual(['Doing', null])
    expect(notes['csv-given-up']).toBe(1)
  })
})

describe('a resolution that says the work was given up', () => {
  const closed = (other: object) =>
    imported(exportOf(FINISHED, issue('MKT-2', { status: 'Done', resolution: 'Won’t Do', ...other })))

  it('archives the issue when it came to the end, unfinished', () => {
    const { item } = closed({
      changes: [to('2026-03-04', 'To Do', 'In Progress'), to('2026-03-08', 'In Progress', 'Done')],
    })
    const { column, archivedAt, clock } = item('MKT-2')
    expect([column, day(archivedAt), clock.finishedAt]).toEqual(['In Progress', '2026-03-08', null])
  })

  it('lets one that was never elsewhere begin where work begins', () => {
    const { item } = closed({})
    expect([item('MKT-2').column, day(item('MKT-2').archivedAt)]).toEqual(['To Do', '2026-03-02'])
  })

  it('archives one that was left in an open status when it was resolved', () => {
    const { item } = closed({ status: 'To Do', resolved: '2026-03-09T09:00:00.000+0000' })
    expect([item('MKT-2').column, day(item('MKT-2').archivedAt)]).toEqual(['To Do', '2026-03-09'])
  })

  it('leaves every other resolution finished', () => {
    const { item } = closed({ resolution: 'Done', changes: [to('2026-03-08', 'To Do', 'Done')] })
    expect([item('MKT-2').archivedAt, day(item('MKT-2').clock.finishedAt)]).toEqual([null, '2026-03-08'])
  })
})

describe('flags', () => {
  it('block from one to the other, and no longer than the work', () => {
    const flagged = (changes: Parameters<typeof issue>[1]) => imported(exportOf(issue('MKT-1', changes))).log.slice(2)
    const doing = to('2026-03-04', 'To Do', 'Doing')
    const changes = [doing, flag('2026-03-05', 'Impediment'), flag('2026-03-07', '')]
    expect(flagged({ status: 'Doing', changes })).toEqual([
      ['2026-03-04', 'ItemMoved'],
      ['2026-03-05', 'ItemBlocked'],
      ['2026-03-07', 'ItemUnblocked'],
    ])
    const forgotten = [doing, flag('2026-03-05', 'Impediment'), to('2026-03-09', 'Doing', 'Done')]
    expect(flagged({ status: 'Done', changes: forgotten }).map(([at]) => at)).toEqual([
      ...['2026-03-04', '2026-03-05', '2026-03-09', '2026-03-09'],
    ])
  })
})

describe('what an issue is', () => {
  it('comes along: type, epic and labels, due date, people, comments and the way back to Jira', () => {
    const zoe = { id: 'z1', name: 'Zoé', email: null }
    const maya = { id: 'm1', name: 'Maya R.', email: null }
    const told = issue('MKT-7', {
      url: 'https://example.org/browse/MKT-7',
      description: 'Words',
      type: 'Story',
      labels: ['print', 'print', 'fair'],
      epic: 'Summer campaign',
      due: '2026-04-01',
      assignee: zoe,
      creator: maya,
      comments: [{ id: 'c1', at: '2026-03-03T09:00:00.000+0000', by: maya, text: 'Noted' }],
    })
    const here = new Map([['m1', { memberId: 'maya' as never, name: 'Maya' }]])
    const { item, board, descriptions, report } = imported(exportOf(told), { here })
    const { typeId, labelIds, dueDate, assigneeId, createdBy, comments, plan } = item('MKT-7')
    expect(board.types.get(typeId)?.name.en).toBe('Story')
    expect(labelIds.map((id) => board.labels.get(id)?.name)).toEqual(['print', 'fair', 'Summer campaign'])
    expect([dueDate, plan?.pace === 'sprint' && plan.end]).toEqual(['2026-04-01', '2026-04-01'])
    expect([board.members.get(assigneeId as never)?.name, createdBy, comments[0]?.by]).toEqual(['Zoé', 'maya', 'maya'])
    expect(descriptions.get('MKT-7' as ItemId)).toBe('Words\n\nJira: [MKT-7](https://example.org/browse/MKT-7)')
    expect(report).toMatchObject({
      comments: 1,
      notes: expect.arrayContaining([{ code: 'csv-people', count: 1, examples: ['Zoé'] }]),
    })
  })
})

it('says which issues cannot be read, and reads the others', () => {
  const { faults, report } = imported(
    exportOf(
      issue('MKT-1'),
      issue('MKT-2', { created: null }),
      issue('MKT-3', { created: 'soon' }),
      issue('MKT-4', { status: null }),
      issue('MKT-1'),
      issue('MKT-6', { created: '2027-01-01T00:00:00.000+0000' }),
      issue('MKT-7', { changes: [to('2026-03-xx', 'To Do', 'Doing')] }),
      issue('no key at all'),
    ),
  )
  expect(faults.map(({ place, reason }) => [place, reason])).toEqual([
    [2, 'no-created'],
    [3, 'not-a-date'],
    [4, 'no-status'],
    [5, 'key-twice'],
    [6, 'in-the-future'],
    [7, 'not-a-date'],
    [8, 'no-key'],
  ])
  expect(report.items).toBe(1)
})

it('makes a log that can be replayed, of any issues and any fates', () => {
  const status = fc.constantFrom('To Do', 'Doing', 'Review', 'Done', 'Cancelled')
  const fate = fc.constantFrom<StatusFate>('backlog', 'active', 'done', 'given-up', { sameAs: 'status-2' })
  const change = fc.record({ day: fc.integer({ min: 1, max: 28 }), from: status, to: status })
  const one = fc.record({
    status,
    resolution: fc.constantFrom(null, 'Done', 'Declined'),
    changes: fc.array(change, { maxLength: 6 }),
    flags: fc.array(fc.record({ day: fc.integer({ min: 1, max: 28 }), isOn: fc.boolean() }), { maxLength: 3 }),
  })
  fc.assert(
    fc.property(fc.array(one, { maxLength: 6 }), fc.array(fate, { maxLength: 5 }), (issues, chosen) => {
      const date = (n: number) => `2026-03-${`${n}`.padStart(2, '0')}`
      const exported = exportOf(
        ...issues.map(({ status, resolution, changes, flags }, i) =>
          issue(`MKT-${i}`, {
            ...{ status, resolution },
            changes: [
              ...changes.map((made) => to(date(made.day), made.from, made.to)),
              ...flags.map(({ day, isOn }) => flag(date(day), isOn ? 'Impediment' : '')),
            ],
          }),
        ),
      )
      const statuses = new Map(chosen.map((fate, i) => [`status-${i + 1}`, fate]))
      const { board, commits, report } = imported(exported, { statuses })
      expect(board.items.size).toBe(issues.length)
      expect(report.items).toBe(issues.length)
      expect(commits.map(({ at }) => at)).toEqual(commits.map(({ at }) => at).toSorted((a, b) => a - b))
    }),
  )
})
