import type { BoardId } from '@paceboard/domain'
import { type CommandFigures, creations, measureCommands, moves } from './commands.ts'
import { type Figures, round } from './figures.ts'
import { floorOf } from './floor.ts'
import { HttpClient } from './http-client.ts'
import type { BenchOptions, Provider } from './options.ts'
import { measurePropagation } from './propagation.ts'
import { cells, type Row, table } from './report.ts'
import { firstAccount, type SeededBoard, seedBoard } from './seed.ts'
import { startServer } from './server.ts'
import { measureSnapshot } from './snapshot.ts'

/** Everything that is measured through HTTP on one database, beside the floor of its raw driver in the same run. */
export async function benchApi(provider: Provider, databaseUrl: string, options: BenchOptions): Promise<unknown> {
  const server = await startServer(databaseUrl)
  const client = new HttpClient(server.url)
  const measured: Measured[] = []
  const snapshots: Row[] = []
  const streams: Row[] = []
  try {
    await firstAccount(client)
    for (const size of options.sizes) {
      const board = await seedBoard(client, { id: `bench-${size}`, items: size })
      measured.push(...(await commandsOn(client, board, options.commands)))
      snapshots.push(await measureSnapshot(client, board, server))
    }
    const watched = await seedBoard(client, { id: 'watched', items: 500 })
    for (const count of options.streams) {
      const figures = await measurePropagation(client, watched, count)
      streams.push({ 'open streams': count, ...cells(figures), 'server MB': server.memory() })
    }
  } finally {
    await server.stop()
  }

  const commands: Row[] = []
  for (const size of options.sizes) {
    const mine = measured.filter((one) => one.board.items.length === size)
    const floor = await floorOf(provider, databaseUrl, mine[0]?.board.id as BoardId, options.commands)
    commands.push({ what: 'floor', items: size, clients: 1, ...cells(floor), 'per s': '', 'p50 ÷ floor': 1 })
    commands.push(...mine.map((one) => commandRow(one, floor)))
  }
  console.log(table(`${provider}: commands through HTTP; floor = the same statements on the raw driver`, commands))
  console.log(table(`${provider}: opening a board`, snapshots))
  console.log(table(`${provider}: from one person's move to the other streams`, streams))
  return { commands, snapshots, streams }
}

interface Measured {
  readonly what: string
  readonly board: SeededBoard
  readonly clients: number
  readonly figures: CommandFigures
}

async function commandsOn(client: HttpClient, board: SeededBoard, total: number): Promise<readonly Measured[]> {
  await measureCommands(client, board, moves(board), Math.ceil(total / 4), 1)
  const measured: Measured[] = []
  for (const clients of [1, 8]) {
    const move = await measureCommands(client, board, moves(board), total, clients)
    measured.push({ what: 'move', board, clients, figures: move })
    const create = await measureCommands(client, board, creations(), total, clients)
    measured.push({ what: 'create', board, clients, figures: create })
  }
  return measured
}

function commandRow({ what, board, clients, figures }: Measured, floor: Figures): Row {
  return {
    what,
    items: board.items.length,
    clients,
    ...cells(figures),
    'per s': Math.round(figures.perSecond),
    'p50 ÷ floor': round(figures.p50 / floor.p50, 1),
  }
}
