import type { BoardAnswer } from '@paceboard/contract'
import type { ItemId } from '@paceboard/domain'
import { figuresOf, round } from './figures.ts'
import { HttpClient } from './http-client.ts'
import type { BenchOptions, Provider } from './options.ts'
import { makePast } from './past.ts'
import { type Row, table } from './report.ts'
import { ACCOUNT, firstAccount, type SeededBoard, seedBoard } from './seed.ts'
import { type Server, startServer } from './server.ts'

const QUESTIONS = [
  'cycle-time',
  'expectations',
  'daily',
  'cumulative',
  'aging',
  'promises',
  'time',
  'unplanned',
  'paces',
  'limits',
  'cancelled',
  'forecast?days=30',
  'risks',
  'advice?p85=9',
] as const

const RUNS = 5

/**
 * How long the API takes for every chart of a large history. `board, cold`: the board is opened, of which the process
 * knew nothing. `daily, cold`: nothing of the flow is in memory, all of it is read. `new question`: the facts are in memory, the answer is not.
 * `known`: the same question again. `after a move`: somebody moved a card since.
 */
export async function benchFlow(provider: Provider, databaseUrl: string, options: BenchOptions): Promise<unknown> {
  const rows: Row[] = []
  for (const size of options.history) {
    const board = await seeded(databaseUrl, size)
    const moves = await makePast(provider, databaseUrl, board)
    const server = await startServer(databaseUrl)
    try {
      rows.push(...(await measured(server, board, { items: size, moves })))
    } finally {
      await server.stop()
    }
  }
  console.log(table(`${provider}: charts of a history, milliseconds through HTTP`, rows))
  return rows
}

async function seeded(databaseUrl: string, size: number): Promise<SeededBoard> {
  const server = await startServer(databaseUrl)
  const client = new HttpClient(server.url)
  try {
    await firstAccount(client).catch(() => client.send('POST', '/api/auth/sign-in/email', ACCOUNT))
    return await seedBoard(client, { id: `past-${size}`, items: size, varied: true, mostlyDone: true })
  } finally {
    await server.stop()
  }
}

async function measured(server: Server, board: SeededBoard, about: Row): Promise<readonly Row[]> {
  const client = new HttpClient(server.url)
  await client.send('POST', '/api/auth/sign-in/email', ACCOUNT)
  const openedAt = performance.now()
  await client.send<BoardAnswer>('GET', `/api/boards/${board.id}`)
  const opened = performance.now() - openedAt
  const ask = async (question: string) => {
    const began = performance.now()
    await client.raw('GET', `/api/boards/${board.id}/flow/${question}`)
    return performance.now() - began
  }
  const cold = await ask('daily?pace=none')
  const rows: Row[] = [first(about, 'board, cold', opened, server), first(about, 'daily, cold', cold, server)]
  for (const question of QUESTIONS) {
    const fresh = await ask(question)
    const known = await repeated(() => ask(question))
    const moved = await repeated(async () => {
      await moveOne(client, board)
      return ask(question)
    })
    rows.push({
      ...about,
      chart: question,
      'new question': round(fresh),
      known: round(known),
      'after a move': round(moved),
      'server MB': server.memory(),
    })
  }
  return rows
}

function first(about: Row, chart: string, milliseconds: number, server: Server): Row {
  const row = {
    chart,
    'new question': round(milliseconds),
    known: '',
    'after a move': '',
    'server MB': server.memory(),
  }
  return { ...about, ...row }
}

async function repeated(once: () => Promise<number>): Promise<number> {
  const milliseconds: number[] = []
  for (let run = 0; run < RUNS; run++) milliseconds.push(await once())
  return figuresOf(milliseconds).p50
}

let moved = 0

async function moveOne(client: HttpClient, { id, columns, items }: SeededBoard): Promise<void> {
  const itemId = items[moved % items.length] as ItemId
  const toColumnId = columns[2 + (moved % 3)]
  moved++
  await client.send('POST', `/api/boards/${id}/commands`, {
    commandId: `moved-${moved}`,
    command: { type: 'MoveItem', itemId, toColumnId, below: null, reason: 'benchmark' },
  })
}
