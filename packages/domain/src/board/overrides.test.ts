import { expect, test } from 'vitest'
import type { ColumnId, CommandId, ItemId, MemberId } from '../ids.ts'
import type { Commit } from './commit.ts'
import type { BoardEvent } from './events.ts'
import { overridesIn } from './overrides.ts'

const [itemId, columnId, by] = ['i' as ItemId, 'c' as ColumnId, 'm' as MemberId]

test('entries over a limit are told with their place, their author and their reason', () => {
  const over = (of: 'column' | 'person', reason: string) => ({ of, limit: 2, count: 3, reason })
  const events = [
    { type: 'ItemMoved', itemId, toColumnId: columnId, override: over('column', 'Fair on Friday') },
    { type: 'ItemAssigned', itemId, from: null, to: by, override: over('person', 'Only she knows') },
    { type: 'ItemMoved', itemId, toColumnId: columnId },
    { type: 'ItemBlocked', itemId, reason: 'supplier', note: '' },
  ] as unknown as readonly BoardEvent[]
  const commits: readonly Commit[] = [{ seq: 1, commandId: 'x' as CommandId, by, at: 7, events }]
  expect(overridesIn(commits)).toEqual([
    { ...over('column', 'Fair on Friday'), itemId, columnId, by, at: 7 },
    { ...over('person', 'Only she knows'), itemId, columnId: null, by, at: 7 },
  ])
})
