import fc from 'fast-check'
import { expect, it } from 'vitest'
import { landingColumn, phasesInOrder } from '../board/columns.ts'
import { applyCommit } from '../board/commit.ts'
import { NO_BOARD } from '../board/evolve.ts'
import { fromSnapshot, toSnapshot } from '../board/snapshot.ts'
import { choices } from './testing/trello-builder.ts'
import type { TrelloAction, TrelloExport } from './trello-export.ts'
import { importTrello } from './trello-import.ts'
import { previewTrello } from './trello-preview.ts'

const CARDS = ['c1', 'c2', 'c3', '5591aa6b4483f8da45ccc945']
const cardId = fc.constantFrom(...CARDS)
const listId = fc.constantFrom('l1', 'l2', 'l3', 'gone')
const name = fc.constantFrom('To do', 'Doing', 'Done', 'Maya', '', '\ud800')
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined })
const date = fc.integer({ min: 0, max: 30 }).map((day) => new Date(Date.UTC(2015, 5, 20 + day)).toISOString())

const list = fc.record({
  id: fc.constantFrom('l1', 'l2', 'l3'),
  name,
  closed: fc.boolean(),
  pos: fc.double({ noNaN: true }),
})
const card = fc.record({
  id: cardId,
  name,
  idList: listId,
  closed: fc.boolean(),
  pos: fc.integer(),
  due: optional(date),
  dateLastActivity: optional(date),
  idLabels: fc.subarray(['x1', 'x2', 'unknown']),
  idMembers: fc.subarray(['m1', 'm2']),
})
const action: fc.Arbitrary<TrelloAction> = fc.record({
  id: fc.string({ unit: fc.constantFrom('a', 'b', '1'), minLength: 4, maxLength: 4 }),
  type: fc.constantFrom(
    'createCard',
    'updateCard',
    'updateCard',
    'commentCard',
    'updateList',
    'moveCardToBoard',
    'voteOnCard',
  ),
  date,
  memberCreator: fc.constantFrom({ id: 'm1', fullName: 'Ida' }, { id: 'm9', username: 'x' }),
  data: fc.record({
    card: fc.record({ id: cardId, closed: optional(fc.boolean()) }),
    list: optional(fc.record({ id: listId, name })),
    listBefore: optional(fc.record({ id: listId })),
    listAfter: optional(fc.record({ id: listId })),
    old: optional(fc.record({ name: optional(name), closed: optional(fc.boolean()), due: optional(date) })),
    text: optional(fc.constantFrom('Hello', ' ')),
    idMember: optional(fc.constantFrom('m1', 'm2')),
  }),
})
const anExport: fc.Arbitrary<TrelloExport> = fc.record({
  id: fc.constantFrom('b1', '5582b73a8cb4e3ec6701ed69'),
  name,
  lists: fc.array(list, { maxLength: 4 }),
  cards: fc.array(card, { maxLength: 6 }),
  labels: fc.constant([{ id: 'x1', name: 'Blog', color: 'red' }, { id: 'x2' }]),
  members: fc.constant([
    { id: 'm1', fullName: 'Ida' },
    { id: 'm2', fullName: 'Bo' },
  ]),
  actions: fc.array(action, { maxLength: 25 }),
})

it('any export gives a log that replays, in order of time, to a whole board that has every card where Trello has it', () => {
  fc.assert(
    fc.property(anExport, fc.subarray(['x1', 'x2']), (exported, typeLabels) => {
      const memberOf = ({ id }: { id: string }) => (id === 'm1' ? { memberId: 'u1' as never, name: 'Ida' } : null)
      const { commits, board, created, report } = importTrello(exported, choices({ typeLabels, memberOf }))
      previewTrello(exported, 'fr', Date.parse('2015-07-30T00:00:00Z'))

      const replayed = commits.reduce(applyCommit, { board: NO_BOARD, seq: 0 }).board
      expect(toSnapshot(replayed)).toEqual(toSnapshot(board))
      expect(fromSnapshot(toSnapshot(board)).order).toEqual(
        new Map([...board.order].filter(([, ids]) => ids.length > 0)),
      )
      expect(commits.map((one) => one.at)).toEqual(commits.map((one) => one.at).toSorted((a, b) => a - b))
      expect(new Set(commits.map((one) => one.commandId)).size).toBe(commits.length)

      expect(phasesInOrder(created.columns.map((column) => column.kind))).toBe(true)
      expect(landingColumn(board).archivedAt).toBeNull()
      const ids = new Map(exported.cards.map((one) => [one.id as string, one]))
      expect(report.items).toBe(ids.size)
      for (const item of board.items.values()) {
        const source = ids.get(item.id)
        const column = board.columns.get(item.columnId)
        expect(item.title).not.toBe('')
        expect(item.plan).not.toBeNull()
        expect(board.types.has(item.typeId)).toBe(true)
        if (item.archivedAt !== null) continue
        expect(source?.closed).toBe(false)
        expect({ archived: column?.archivedAt, id: column?.id }).toEqual({ archived: null, id: source?.idList })
      }
      const ranks = [...board.items.values()].map((item) => item.rank)
      expect(new Set(ranks).size).toBe(ranks.length)
    }),
    { numRuns: 500 },
  )
})
