import { describe, expect, it } from 'vitest'
import { columnsInOrder } from '../board/columns.ts'
import type { ColumnId } from '../ids.ts'
import { imported } from './testing/imported.ts'
import { action, born, CARD, card, exported, lists, moved, trelloId } from './testing/trello-builder.ts'

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
