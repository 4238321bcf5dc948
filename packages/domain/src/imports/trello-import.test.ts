import { describe, expect, it } from 'vitest'
import { columnsInOrder, itemsIn } from '../board/columns.ts'
import type { ColumnId, ItemId, MemberId } from '../ids.ts'
import { action, born, CARD, card, choices, exported, lists, moved, trelloId } from './testing/trello-builder.ts'
import type { TrelloExport } from './trello-export.ts'
import { importTrello, type TrelloChoices } from './trello-import.ts'

const ITEM = CARD as ItemId

function imported(from: TrelloExport, other: Partial<TrelloChoices> = {}) {
  const result = importTrello(from, choices(other))
  const item = result.board.items.get(ITEM)
  const log = result.commits.map(({ at, events }) => [
    new Date(at).toISOString().slice(0, 10),
    events.map((event) => event.type).join(' '),
  ])
  const notes = Object.fromEntries(result.report.notes.map((note) => [note.code, note.count]))
  return { ...result, item, log, notes }
}

describe('moves', () => {
  it('keep their own times, one commit each', () => {
    const { log, item, report } = imported(
      exported(
        { cards: [card('l3')] },
        born('2026-03-01T09:00:00Z', 'l1'),
        moved('2026-03-03T10:00:00Z', 'l1', 'l2'),
        moved('2026-03-08T10:00:00Z', 'l2', 'l3'),
      ),
    )
    expect(log).toEqual([
      ['2026-02-01', 'BoardCreated'],
      ['2026-03-01', 'ItemCreated'],
      ['2026-03-03', 'ItemMoved'],
      ['2026-03-08', 'ItemMoved'],
    ])
    expect(item?.clock).toMatchObject({
      startedAt: Date.parse('2026-03-03T10:00:00Z'),
      finishedAt: Date.parse('2026-03-08T10:00:00Z'),
    })
    expect(report).toMatchObject({ items: 1, moves: 2, comments: 0 })
  })

  it('take what a cut history does not tell from the id of the card and its first move', () => {
    const { item, log, notes } = imported(exported({ cards: [card('l3')] }, moved('2026-03-08T10:00:00Z', 'l2', 'l3')))
    expect(item?.createdAt).toBe(Date.parse('2026-03-01T09:00:00Z'))
    expect(log[1]).toEqual(['2026-03-01', 'ItemCreated'])
    expect(item?.clock).toMatchObject({ startedAt: Date.parse('2026-03-01T09:00:00Z') })
    expect(notes).toEqual({ 'creation-guessed': 1 })
  })

  it('say when the export holds no more than Trello’s thousand actions', () => {
    const comments = Array.from({ length: 1000 }, () =>
      action('commentCard', '2026-03-02T09:00:00Z', { card: { id: CARD }, text: 'Hello' }),
    )
    expect(imported(exported({}, ...comments)).notes).toMatchObject({ 'actions-cut': 1000 })
  })

  it('end where the card is, even when the history does not', () => {
    const { item, notes } = imported(
      exported(
        { cards: [card('l3', { dateLastActivity: '2026-03-09T00:00:00Z' })] },
        born('2026-03-01T09:00:00Z', 'l1'),
        moved('2026-03-03T10:00:00Z', 'l1', 'l2'),
      ),
    )
    expect(item).toMatchObject({ columnId: 'l3', enteredAt: Date.parse('2026-03-09T00:00:00Z') })
    expect(notes).toEqual({ 'position-corrected': 1 })
  })

  it('count a list that turns from doing to done as a finish, in one commit for all its cards', () => {
    const other = trelloId('2026-03-01T09:00:00Z', 2)
    const { board, item, log, notes } = imported(
      exported(
        { lists: lists('To do', 'Sprint 3 done'), cards: [card('l2'), card('l2', { id: other })] },
        born('2026-03-01T09:00:00Z', 'l2'),
        born('2026-03-02T09:00:00Z', 'l2', other),
        action('updateList', '2026-03-05T00:00:00Z', {
          list: { id: 'l2', name: 'Sprint 3 done' },
          old: { name: 'In progress' },
        }),
      ),
    )
    expect(log.at(-1)).toEqual(['2026-03-05', 'ItemMoved ItemMoved'])
    expect(item?.clock).toMatchObject({ finishedAt: Date.parse('2026-03-05T00:00:00Z'), startObserved: true })
    expect(board.columns.get('l2-1' as ColumnId)).toMatchObject({ name: { en: 'In progress' }, kind: 'active' })
    expect(columnsInOrder(board).map((column) => column.name.en)).toEqual(['To do', 'Sprint 3 done'])
    expect(notes).toEqual({ 'list-split': 1 })
  })

  it('leave a list that was only renamed as it is', () => {
    const { board } = imported(
      exported(
        {},
        born('2026-03-01T09:00:00Z', 'l1'),
        action('updateList', '2026-03-05T00:00:00Z', { list: { id: 'l1', name: 'To do' }, old: { name: 'Backlog' } }),
      ),
    )
    expect(board.columns.size).toBe(3)
  })

  it('go through a list that is gone as through a removed column', () => {
    const { board, notes, item } = imported(
      exported(
        { cards: [card('l3')] },
        born('2026-03-01T09:00:00Z', 'l1'),
        action('updateCard', '2026-03-03T10:00:00Z', {
          card: { id: CARD },
          listBefore: { id: 'l1' },
          listAfter: { id: 'gone', name: 'Review' },
        }),
        moved('2026-03-04T10:00:00Z', 'gone', 'l3'),
      ),
    )
    expect(board.columns.get('gone' as ColumnId)).toMatchObject({ kind: 'review', archivedAt: expect.any(Number) })
    expect(board.columnOrder).toEqual(['l1', 'l2', 'l3'])
    expect(item?.clock.startObserved).toBe(true)
    expect(notes).toEqual({ 'list-gone': 1 })
  })
})

describe('archiving', () => {
  it('happens when Trello says, and short of done it means given up', () => {
    const archive = action('updateCard', '2026-03-05T10:00:00Z', {
      card: { id: CARD, closed: true },
      old: { closed: false },
    })
    const { item, notes } = imported(
      exported({ cards: [card('l2', { closed: true })] }, born('2026-03-01T09:00:00Z', 'l2'), archive),
    )
    expect(item?.archivedAt).toBe(Date.parse('2026-03-05T10:00:00Z'))
    expect(notes).toEqual({ 'archived-unfinished': 1 })
  })

  it('comes with the list, in one commit', () => {
    const { item, log, board } = imported(
      exported(
        {
          lists: lists('To do', 'Doing', 'Done').with(1, { id: 'l2', name: 'Doing', closed: true }),
          cards: [card('l2')],
        },
        born('2026-03-01T09:00:00Z', 'l2'),
        action('updateList', '2026-03-05T10:00:00Z', { list: { id: 'l2', closed: true }, old: { closed: false } }),
      ),
    )
    expect(item?.archivedAt).toBe(Date.parse('2026-03-05T10:00:00Z'))
    expect(log.at(-1)).toEqual(['2026-03-05', 'ItemArchived'])
    expect(columnsInOrder(board).map((column) => column.id)).toEqual(['l1', 'l3'])
  })

  it('is undone by bringing the card back', () => {
    const closed = (date: string, now: boolean) =>
      action('updateCard', date, { card: { id: CARD, closed: now }, old: { closed: !now } })
    const { item, log } = imported(
      exported(
        {},
        born('2026-03-01T09:00:00Z', 'l1'),
        closed('2026-03-05T10:00:00Z', true),
        closed('2026-03-06T10:00:00Z', false),
      ),
    )
    expect(item?.archivedAt).toBeNull()
    expect(log.slice(2)).toEqual([
      ['2026-03-05', 'ItemArchived'],
      ['2026-03-06', 'ItemRestored'],
    ])
  })

  it('takes a card whose list is not in the export', () => {
    const { item, notes, board } = imported(exported({ cards: [card('lost')] }, born('2026-03-01T09:00:00Z', 'lost')))
    expect(item?.archivedAt).not.toBeNull()
    expect(board.columns.get('lost' as ColumnId)?.name).toEqual({ fr: 'Liste supprimée', en: 'Deleted list' })
    expect(notes).toMatchObject({ 'list-gone': 1, 'card-in-closed-list': 1 })
  })
})

describe('what is on a card', () => {
  it('comes along: text, links, labels, checks, dates', () => {
    const { item, descriptions, board, notes } = imported(
      exported({
        cards: [
          card('l1', {
            desc: 'For **May**',
            due: '2026-03-20T23:00:00Z',
            idLabels: ['red', 'blog'],
            attachments: [{ name: 'Draft [v2]', url: 'https://example.org/a' }, { url: 'javascript:alert(1)' }],
          }),
        ],
        labels: [
          { id: 'red', name: '', color: 'red_dark' },
          { id: 'blog', name: 'Blog', color: 'purple' },
        ],
        checklists: [
          {
            id: 'c1',
            idCard: CARD,
            name: 'Steps',
            checkItems: [
              { id: 'k2', name: 'Publish', pos: 2, state: 'incomplete' },
              { id: 'k1', name: 'Write', pos: 1, state: 'complete' },
            ],
          },
        ],
      }),
      { typeLabels: ['blog'], timezone: 'Europe/Paris' },
    )
    expect(item).toMatchObject({
      typeId: 'blog',
      labelIds: ['red'],
      dueDate: '2026-03-21',
      described: true,
      plan: { pace: 'sprint', start: '2026-03-01', end: '2026-03-21' },
      checklist: [
        { text: 'Write', done: true },
        { text: 'Publish', done: false },
      ],
    })
    expect([...descriptions]).toEqual([[CARD, 'For **May**\n\n- [Draft  v2 ](https://example.org/a)']])
    expect([...board.labels.values()]).toEqual([{ id: 'red', name: 'Red', color: 'coral', archivedAt: null }])
    expect(notes['attachments-as-links']).toBe(1)
  })

  it('caps a checklist and says so', () => {
    const checkItems = Array.from({ length: 103 }, (_, i) => ({ id: `k${i}`, name: `${i}`, pos: i }))
    const { item, notes } = imported(exported({ checklists: [{ id: 'c1', idCard: CARD, checkItems }] }))
    expect(item?.checklist).toHaveLength(100)
    expect(notes).toMatchObject({ 'checks-cut': 3 })
  })

  it('gives open work without a date a fresh time box', () => {
    expect(imported(exported({})).item?.plan).toMatchObject({ start: '2026-06-01', end: '2026-06-15' })
  })

  it('replays renames, due dates and ticks', () => {
    const { item, log } = imported(
      exported(
        {
          cards: [card('l1', { name: 'Brief, final' })],
          checklists: [{ id: 'c1', idCard: CARD, checkItems: [{ id: 'k1', name: 'Write', state: 'complete' }] }],
        },
        born('2026-03-01T09:00:00Z', 'l1'),
        action('updateCard', '2026-03-02T09:00:00Z', { card: { id: CARD }, old: { name: 'Brief' } }),
        action('updateCheckItemStateOnCard', '2026-03-03T09:00:00Z', {
          card: { id: CARD },
          checkItem: { id: 'k1', state: 'complete' },
        }),
      ),
    )
    expect(log.slice(2)).toEqual([
      ['2026-03-02', 'ItemEdited'],
      ['2026-03-03', 'CheckTicked'],
    ])
    expect(item).toMatchObject({ title: 'Brief, final', checklist: [{ done: true }] })
  })
})

describe('people', () => {
  const tom = { id: 't1', fullName: 'Tom Roy', username: 'tom' }
  const memberOf: TrelloChoices['memberOf'] = (person) =>
    person.username === 'tom' ? { memberId: 'u2' as MemberId, name: 'Tom' } : null
  const comment = {
    ...action('commentCard', '2026-03-02T09:00:00Z', { card: { id: CARD }, text: 'Looks good' }),
    memberCreator: tom,
  }

  it('who are known here keep their comments and cards', () => {
    const joined = action('addMemberToCard', '2026-03-03T09:00:00Z', { card: { id: CARD }, idMember: 't1' })
    const { item, board, log, commits } = imported(
      exported(
        { cards: [card('l1', { idMembers: ['t1'] })], members: [tom] },
        born('2026-03-01T09:00:00Z', 'l1'),
        comment,
        joined,
      ),
      { memberOf },
    )
    expect(item).toMatchObject({ assigneeId: 'u2', partnerIds: [], comments: [{ id: comment.id, by: 'u2' }] })
    expect(board.members.get('u2' as MemberId)?.roles).toMatchObject({ member: true })
    expect(commits[2]?.by).toBe('u2')
    expect(log.at(-1)).toEqual(['2026-03-03', 'ItemAssigned'])
  })

  it('who are not are named', () => {
    const { commits, notes } = imported(exported({ members: [tom] }, born('2026-03-01T09:00:00Z', 'l1'), comment))
    expect(commits[2]).toMatchObject({ by: null, events: [{ type: 'CommentAdded', author: 'Tom Roy' }] })
    expect(notes).toEqual({ 'people-unmatched': 1 })
  })
})

describe('columns', () => {
  it('stand in the order of their phases, otherwise as in Trello', () => {
    const { board } = imported(exported({ lists: lists('Done', 'Doing', 'Ideas', 'Review', 'To do') }))
    expect(columnsInOrder(board).map((column) => column.name.en)).toEqual(['Ideas', 'To do', 'Doing', 'Review', 'Done'])
  })

  it('begin with one for new items where Trello had none', () => {
    const { board } = imported(exported({ lists: lists('Doing', 'Done') }), {
      kinds: new Map([
        ['l1', 'active'],
        ['l2', 'done'],
      ]),
    })
    expect(columnsInOrder(board).map((column) => column.name.fr)).toEqual(['À trier', 'Doing', 'Done'])
  })

  it('hold their items in Trello’s order', () => {
    const at = (n: number) => trelloId('2026-03-01T09:00:00Z', n)
    const { board } = imported(
      exported({
        cards: [
          card('l1', { id: at(1), pos: 30 }),
          card('l1', { id: at(2), pos: 10 }),
          card('l1', { id: at(3), pos: 20 }),
        ],
      }),
    )
    expect(itemsIn(board, 'l1' as ColumnId)).toEqual([at(2), at(3), at(1)])
  })
})
