import { describe, expect, it } from 'vitest'
import { columnsInOrder, itemsIn } from '../board/columns.ts'
import type { ColumnId, MemberId } from '../ids.ts'
import { imported } from './testing/imported.ts'
import { action, born, CARD, card, exported, lists, trelloId } from './testing/trello-builder.ts'
import type { TrelloChoices } from './trello-import.ts'

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
