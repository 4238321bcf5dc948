import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { type Figures, figuresOf } from '../figures.ts'
import type { HttpClient } from '../http-client.ts'
import type { SeededBoard } from '../seed.ts'
import { cardIn, openBoard, type Visitors } from './visitor.ts'

const DROPS = 12

/** From one person's drop to its card in somebody else's page, while `streams` follow the board. */
export async function measureSeen(
  visitors: Visitors,
  client: HttpClient,
  board: SeededBoard,
  streams: number,
): Promise<Figures> {
  const mover = await visitors.next()
  const watcher = await visitors.next()
  const close: (() => void)[] = []
  try {
    await openBoard(mover, board)
    await openBoard(watcher, board)
    // The watcher's own is one of them.
    for (let n = 1; n < streams; n++) close.push(await client.stream(`/api/boards/${board.id}/stream`, () => {}))
    // Two columns of started work: to send it back further needs a reason.
    const [one = '', other = ''] = board.columns.slice(2)
    const milliseconds: number[] = []
    for (let n = 0; n < DROPS; n++) {
      const [from, to] = n % 2 === 0 ? [one, other] : [other, one]
      milliseconds.push(await dropAndSee(mover.page, watcher.page, from, to))
      await pause(200)
    }
    return figuresOf(milliseconds)
  } finally {
    for (const end of close) end()
    await mover.close()
    await watcher.close()
  }
}

async function dropAndSee(mover: Page, watcher: Page, from: string, to: string): Promise<number> {
  const card = await cardIn(mover, from, 0)
  await mover.mouse.move(card.x, card.y)
  await mover.mouse.down()
  await mover.mouse.move(card.x + 10, card.y + 10, { steps: 3 })
  const target = await cardIn(mover, to, 0)
  await mover.mouse.move(target.x, target.y - 10, { steps: 8 })
  await pause(100)
  const seen = watcher.evaluate(whenInColumn, [card.id, to] as const)
  // Noted before the button goes up: a question asked at the same time may come too late.
  await mover.evaluate(() => {
    const note = (event: MouseEvent) => Object.assign(window, { droppedAt: performance.timeOrigin + event.timeStamp })
    addEventListener('mouseup', note, { capture: true, once: true })
  })
  await mover.mouse.up()
  const seenAt = await seen
  return seenAt - (await mover.evaluate(() => Number(Reflect.get(window, 'droppedAt'))))
}

/** Runs in the page: when the card stands in the column. By timer, since frames may rest in a window behind another. */
function whenInColumn([cardId, columnId]: readonly [string, string]): Promise<number> {
  return new Promise((resolve) => {
    const look = () => {
      if (document.querySelector(`[data-column="${columnId}"] [data-card="${cardId}"]`)) {
        resolve(performance.timeOrigin + performance.now())
      } else setTimeout(look, 4)
    }
    look()
  })
}
