import type { BoardAnswer, BoardCreatedAnswer } from '@paceboard/contract'
import type { BoardId, ColumnId, CommandId, ItemId, SingleCommand, TypeId } from '@paceboard/domain'
import type { HttpClient } from './http-client.ts'

/** A board of a given size, spread evenly over its columns, limits off. */
export interface SeededBoard {
  readonly id: BoardId
  readonly columns: readonly ColumnId[]
  readonly items: readonly ItemId[]
}

const BATCH = 500

/** Signs up the first person of an empty installation. */
export async function firstAccount(client: HttpClient): Promise<void> {
  await client.send('POST', '/api/setup', {
    name: 'Bench',
    email: 'bench@example.com',
    password: 'a long enough password',
    locale: 'en',
  })
}

export async function seedBoard(client: HttpClient, size: number): Promise<SeededBoard> {
  const id = `bench-${size}` as BoardId
  await client.send<BoardCreatedAnswer>('POST', '/api/boards', {
    boardId: id,
    name: `Board of ${size}`,
    template: 'marketing',
    locale: 'en',
    timezone: 'Europe/Paris',
  })
  const { board } = await client.send<BoardAnswer>('GET', `/api/boards/${id}`)
  const columns = board.columnOrder
  const typeId = board.types.find((type) => type.checklist.every((check) => !check.mandatory))?.id as TypeId
  await run(
    client,
    id,
    columns.map((columnId): SingleCommand => {
      const wip = { limit: null, sprint: null, marathon: null, mode: 'off' } as const
      return { type: 'SetWipLimit', columnId, wip, reason: 'benchmark', reviewOn: null }
    }),
  )
  const items: ItemId[] = []
  for (let start = 0; start < size; start += BATCH) {
    const commands: SingleCommand[] = []
    for (let i = start; i < Math.min(start + BATCH, size); i++) {
      const itemId = `i${i}` as ItemId
      const columnId = columns[i % columns.length] as ColumnId
      const before = items[i - columns.length] ?? null
      commands.push({
        type: 'CreateItem',
        itemId,
        typeId,
        title: `Item number ${i} of the benchmark`,
        locale: 'en',
        place: { columnId, below: before },
      })
      items.push(itemId)
    }
    await run(client, id, commands)
  }
  return { id, columns, items }
}

async function run(client: HttpClient, boardId: BoardId, commands: readonly SingleCommand[]): Promise<void> {
  await client.send('POST', `/api/boards/${boardId}/commands`, {
    commandId: `seed-${boardId}-${commands.length}-${seeded++}` as CommandId,
    command: { type: 'Batch', commands },
  })
}

let seeded = 0
