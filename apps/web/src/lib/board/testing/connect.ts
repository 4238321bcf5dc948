import type { Actor, BoardId, CommandId } from '@paceboard/domain'
import { type BoardClient, openClient } from '../board-client.ts'
import { createBoardStore } from '../board-store.ts'
import { FakeDevice } from './fake-device.ts'
import { FakeLine } from './fake-line.ts'
import type { FakeServer } from './fake-server.ts'

export interface Connected {
  readonly client: BoardClient
  readonly line: FakeLine
  /** The window is gone, and with it everything that was not kept; the next one on the device finds the rest. */
  lose(): void
}

let windows = 0

/** Somebody's open board, on a line to a fake server; another window on the same device finds what this one leaves. */
export function connect(server: FakeServer, actor: Actor, device = new FakeDevice()): Connected {
  const line = new FakeLine(server, actor)
  const shelf = device.open()
  const window = windows++
  let commands = 0
  const client = openClient(createBoardStore('b1' as BoardId, actor, server.at), {
    transport: line,
    schedule: line.schedule,
    now: () => server.tick(),
    newCommandId: () => `${actor.memberId}-${window}-${commands++}` as CommandId,
    shelf,
  })
  return {
    client,
    line,
    lose() {
      client.sync.close()
      shelf.lose()
    },
  }
}
