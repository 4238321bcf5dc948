import type { WipLimit } from '@paceboard/domain'
import { expect, test } from 'vitest'
import { columnRoom } from './column-room.ts'

const wip = (limit: number | null): { readonly wip: WipLimit } => ({
  wip: { limit, sprint: null, marathon: null, mode: 'hard' },
})

test.each([
  { limit: null, count: 4, room: { kind: 'none' } },
  { limit: 3, count: 1, room: { kind: 'left', places: 2 } },
  { limit: 3, count: 3, room: { kind: 'full' } },
  { limit: 3, count: 4, room: { kind: 'over', by: 1 } },
  { limit: 0, count: 0, room: { kind: 'full' } },
])('$count in a column for $limit', ({ limit, count, room }) => {
  expect(columnRoom(wip(limit), count)).toEqual(room)
})
