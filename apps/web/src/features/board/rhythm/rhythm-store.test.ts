import { type Actor, type Board, fromSnapshot, type MemberId, type Roles, toSnapshot } from '@paceboard/domain'
import { expect, test } from 'vitest'
import { ANA, CAM, FakeServer } from '../../../lib/board/testing/fake-server.ts'
import { rhythmOf } from './rhythm-store.ts'

const PLAIN: Roles = { champion: false, member: true, stakeholder: false, cast: false }

/** Ben holds a sprint and a marathon in the first active column; Cam is no Champion here. */
function mixedBoard(): Board {
  const { board } = new FakeServer(2).at
  const snapshot = toSnapshot(board)
  const active = snapshot.columns.find(({ kind }) => kind === 'active')?.id
  if (!active) throw new Error('the template has an active column')
  const marathon = {
    pace: 'marathon',
    horizon: '2027-01-01',
    cadence: 'monthly',
    milestones: [],
    lastCheckIn: null,
  } as const
  return fromSnapshot({
    ...snapshot,
    members: snapshot.members.map((one) => (one.id === CAM.memberId ? { ...one, roles: PLAIN } : one)),
    items: snapshot.items.map((item, i) => ({
      ...item,
      columnId: active,
      assigneeId: 'ben' as MemberId,
      ...(i === 0 ? { plan: marathon } : {}),
    })),
  })
}

const kindsFor = (you: Actor) => {
  const { guards, mixedItems } = rhythmOf({ visible: mixedBoard(), you }, Date.UTC(2026, 2, 2, 10))
  return { mixed: guards.filter(({ kind }) => kind === 'mixed-pace').length, cards: mixedItems.size }
}

test("the Marketing Owner sees who mixes paces, and on which cards; a colleague's load is nobody else's business", () => {
  expect(kindsFor(ANA)).toEqual({ mixed: 1, cards: 2 })
  expect(kindsFor({ memberId: 'ben' as MemberId, admin: false })).toEqual({ mixed: 1, cards: 2 })
  expect(kindsFor(CAM)).toEqual({ mixed: 0, cards: 0 })
})
