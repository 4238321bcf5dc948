import { setTimeout as pause } from 'node:timers/promises'
import type { BoardAnswer } from '@paceboard/contract'
import type { CommandId } from '@paceboard/domain'
import { moves } from './commands.ts'
import { type Figures, figuresOf } from './figures.ts'
import type { HttpClient } from './http-client.ts'
import type { SeededBoard } from './seed.ts'

const MOVES = 40

/** Time from one person's sending of a move to its arrival on every open stream. */
export async function measurePropagation(client: HttpClient, board: SeededBoard, streams: number): Promise<Figures> {
  const { seq } = await client.send<BoardAnswer>('GET', `/api/boards/${board.id}`)
  const sentAt = new Map<string, number>()
  const milliseconds: number[] = []
  const arrived = (text: string) => {
    const now = performance.now()
    for (const [, commandId] of text.matchAll(/"commandId":"([^"]+)"/g)) {
      const began = sentAt.get(commandId as string)
      if (began !== undefined) milliseconds.push(now - began)
    }
  }
  const close: (() => void)[] = []
  for (let n = 0; n < streams; n++) {
    close.push(await client.stream(`/api/boards/${board.id}/stream?after=${seq}`, arrived))
  }
  await pause(300)
  const make = moves(board)
  for (let n = 0; n < MOVES; n++) {
    const commandId = `p-${streams}-${n}` as CommandId
    sentAt.set(commandId, performance.now())
    await client.send('POST', `/api/boards/${board.id}/commands`, { commandId, command: make(n) })
    await pause(25)
  }
  for (let waited = 0; milliseconds.length < MOVES * streams && waited < 100; waited++) await pause(50)
  for (const end of close) end()
  if (milliseconds.length < MOVES * streams) {
    throw new Error(`${MOVES * streams - milliseconds.length} of ${MOVES * streams} deliveries did not arrive`)
  }
  return figuresOf(milliseconds)
}
