import { type CommandId, type ItemId, type SingleCommand, seededRandom, type TypeId } from '@paceboard/domain'
import { type Figures, figuresOf } from './figures.ts'
import type { HttpClient } from './http-client.ts'
import type { SeededBoard } from './seed.ts'

export interface CommandFigures extends Figures {
  readonly perSecond: number
}

type Make = (n: number) => SingleCommand

/** Random moves between random columns; the same sequence for every size and database. */
export function moves(board: SeededBoard): Make {
  const random = seededRandom(7)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  return () => ({ type: 'MoveItem', itemId: pick(board.items), toColumnId: pick(board.columns.slice(2)), below: null })
}

export function creations(): Make {
  return (n) => ({
    type: 'CreateItem',
    itemId: `new-${n}-${runs}` as ItemId,
    typeId: 'blog_post' as TypeId,
    title: 'Written during the benchmark',
    locale: 'en',
    place: null,
  })
}

/** Sends `total` commands by `clients` people at once, each waiting for its answer before the next. */
export async function measureCommands(
  client: HttpClient,
  board: SeededBoard,
  make: Make,
  total: number,
  clients: number,
): Promise<CommandFigures> {
  runs++
  const milliseconds: number[] = []
  let next = 0
  const person = async () => {
    while (next < total) {
      const n = next++
      const command = make(n)
      const began = performance.now()
      await client.send('POST', `/api/boards/${board.id}/commands`, {
        commandId: `c-${runs}-${n}` as CommandId,
        command,
      })
      milliseconds.push(performance.now() - began)
    }
  }
  const began = performance.now()
  await Promise.all(Array.from({ length: clients }, person))
  const seconds = (performance.now() - began) / 1000
  return { ...figuresOf(milliseconds), perSecond: total / seconds }
}

let runs = 0
