import { figuresOf } from './figures.ts'
import type { HttpClient } from './http-client.ts'
import { cells, type Row } from './report.ts'
import type { SeededBoard } from './seed.ts'
import type { Server } from './server.ts'

const RUNS = 10

/** What opening a board asks of the API: time, bytes, and the memory it holds afterwards. */
export async function measureSnapshot(client: HttpClient, board: SeededBoard, server: Server): Promise<Row> {
  const path = `/api/boards/${board.id}`
  const milliseconds: number[] = []
  let raw = 0
  for (let run = 0; run < RUNS; run++) {
    const began = performance.now()
    raw = (await client.raw('GET', path)).text.length
    milliseconds.push(performance.now() - began)
  }
  const compressed = await client.bytes(path)
  return {
    items: board.items.length,
    ...cells(figuresOf(milliseconds)),
    kB: Math.round(raw / 1024),
    'kB gzip': Math.round(compressed / 1024),
    'server MB': server.memory(),
  }
}
