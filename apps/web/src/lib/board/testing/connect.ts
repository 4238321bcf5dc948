import type { Actor, BoardId, CommandId } from '@paceboard/domain'
import { type BoardClient, openClient } from '../board-client.ts'
import { createBoardStore } from '../board-store.ts'
import { FakeLine } from './fake-line.ts'
import type { FakeServer } from './fake-server.ts'

export interface Connected {
  readonly client: BoardClient
  readonly line: FakeLine
}

/** Somebody's open board, on a line to a fake server. */
export function connect(server: FakeServer, actor: Actor): Connected {
  const line = new FakeLine(server, actor)
  let commands = 0
  const client = openClient(createBoardStore('b1' as BoardId, actor, server.at), {
    transport: line,
    schedule: line.schedule,
    now: () => server.tick(),
    newCommandId: () => `${actor.memberId}-${commands++}` as CommandId,
  })
  return { client, line }
}
