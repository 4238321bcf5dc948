import type { BoardId, Commit } from '@paceboard/domain'
import { expect, test } from 'vitest'
import type { Tx } from '../client.ts'
import { writeNotifications } from './notifications.ts'

const commitOf = (event: object) => ({ seq: 1, events: [event] }) as unknown as Commit

test('a move costs no statement: the database is left alone when nobody is concerned', async () => {
  const untouchable = new Proxy({}, { get: (_, name) => expect.fail(`asked for ${String(name)}`) }) as unknown as Tx
  const write = (event: object) => writeNotifications(untouchable, 'b' as BoardId, [commitOf(event)], [])
  await expect(write({ type: 'ItemMoved' })).resolves.toBeUndefined()
  await expect(write({ type: 'CommentDeleted' })).rejects.toThrow('asked for notification')
})
