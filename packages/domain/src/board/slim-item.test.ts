import { expect, test } from 'vitest'
import type { CheckId, CommentId, LabelId, MemberId } from '../ids.ts'
import type { Item } from './model.ts'
import { Checklists, slimItem, wholeItem } from './slim-item.ts'
import { board, NOW, SPRINT } from './testing/board-builder.ts'

const item = [...board().item('Flyer', 'Doing').build().items.values()][0] as Item
const plain: Item = {
  ...item,
  plan: null,
  createdBy: null,
  enteredBy: null,
  clock: { phase: null, startedAt: null, finishedAt: null, startObserved: false, restarts: 0, reopens: 0 },
}

function slim(whole: Item) {
  const checklists = new Checklists()
  return { item: slimItem(whole, checklists), checklists: checklists.lists }
}

function sentAndRead(whole: Item): Item {
  const { item, checklists } = JSON.parse(JSON.stringify(slim(whole))) as ReturnType<typeof slim>
  return wholeItem(item, checklists)
}

test('an item that is as usual is sent as what it is and where it stands', () => {
  expect(slim(plain).item).toEqual({
    id: 'Flyer',
    num: item.num,
    typeId: 'post',
    title: item.title,
    columnId: 'Doing',
    rank: item.rank,
    createdAt: item.createdAt,
    enteredAt: item.enteredAt,
    clock: {},
  })
  expect(sentAndRead(plain)).toEqual(plain)
})

const unusual: Partial<Item> = {
  plan: SPRINT,
  advice: [true, false, true, false, true],
  service: 'expedite',
  assigneeId: 'Ana' as MemberId,
  partnerIds: ['Ben' as MemberId],
  labelIds: ['spring' as LabelId],
  audience: 'Bakers',
  channel: 'Post',
  value: 'high',
  size: 3,
  dueDate: '2026-03-09',
  publishAt: NOW,
  checklist: [{ id: 'c1' as CheckId, text: 'Proofread', mandatory: true, done: false }],
  blocked: { reason: 'supplier', note: '', since: NOW, by: null },
  approval: {
    round: 1,
    rule: 'any',
    version: 'v3',
    askedBy: null,
    askedAt: NOW,
    dueOn: '2026-03-04',
    answers: [{ memberId: 'Ana' as MemberId, verdict: 'changes', comment: 'Logo', at: NOW }],
    ruling: null,
    before: null,
  },
  described: true,
  comments: [{ id: 'k1' as CommentId, by: null }],
  createdBy: 'Ana' as MemberId,
  enteredBy: 'Ben' as MemberId,
  clock: { phase: 'started', startedAt: NOW, finishedAt: NOW, startObserved: true, restarts: 2, reopens: 1 },
  archivedAt: NOW,
}

test.each(Object.entries(unusual))('an unusual %s is kept', (field, value) => {
  expect(sentAndRead({ ...plain, [field]: value })).toEqual({ ...plain, [field]: value })
})

test('no field is forgotten', () => {
  const always = ['id', 'num', 'typeId', 'title', 'columnId', 'rank', 'createdAt', 'enteredAt']
  expect([...Object.keys(unusual), ...always].sort()).toEqual(Object.keys(item).sort())
  expect(sentAndRead({ ...item, ...unusual })).toEqual({ ...item, ...unusual })
})

test('checklists that are alike are sent once', () => {
  const checklists = new Checklists()
  const check = { id: 'c1' as CheckId, text: 'Proofread', mandatory: false, done: false }
  const places = [false, false, true, false].map(
    (done) => slimItem({ ...plain, checklist: [{ ...check, done }] }, checklists).checklist,
  )
  expect(places).toEqual([0, 0, 1, 0])
  expect(checklists.lists).toEqual([[check], [{ ...check, done: true }]])
})

test('a checklist that is not there is no checklist', () => {
  expect(() => wholeItem({ ...slim(plain).item, checklist: 4 }, [])).toThrow('no checklist 4')
})
