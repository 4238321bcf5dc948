import { expect, test } from 'vitest'
import type { CheckId, MemberId } from '../ids.ts'
import type { Item } from './model.ts'
import { slimItem, wholeItem } from './slim-item.ts'
import { board, NOW, SPRINT } from './testing/board-builder.ts'

const item = [...board().item('Flyer', 'Doing').build().items.values()][0] as Item
const plain: Item = {
  ...item,
  plan: null,
  createdBy: null,
  enteredBy: null,
  clock: { phase: null, startedAt: null, finishedAt: null, startObserved: false, restarts: 0, reopens: 0 },
}

test('an item that is as usual is sent as what it is and where it stands', () => {
  expect(slimItem(plain)).toEqual({
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
  expect(wholeItem(slimItem(plain))).toEqual(plain)
})

test.each<Partial<Item>>([
  { plan: SPRINT },
  { service: 'expedite' },
  { assigneeId: 'Ana' as MemberId, partnerIds: ['Ben' as MemberId] },
  { described: true, archivedAt: NOW },
  { clock: { ...plain.clock, phase: 'started', startedAt: NOW, restarts: 2 } },
  { checklist: [{ id: 'c1' as CheckId, text: 'Proofread', mandatory: true, done: false }] },
])('what is unusual is kept: %j', (unusual) => {
  const whole = { ...plain, ...unusual }
  expect(slimItem(whole)).not.toEqual(slimItem(plain))
  expect(wholeItem(JSON.parse(JSON.stringify(slimItem(whole))))).toEqual(whole)
})

test('a whole item, as rows hold it, passes unchanged', () => {
  expect(wholeItem(item)).toEqual(item)
})
