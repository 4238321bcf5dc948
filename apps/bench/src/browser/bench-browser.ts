import { chromium } from '@playwright/test'
import { browserLaunchOptions } from '../../../e2e/src/browser.ts'
import { HttpClient } from '../http-client.ts'
import type { BenchOptions, CardsWish } from '../options.ts'
import { cells, type Row, table } from '../report.ts'
import { firstAccount, type SeededBoard, seedBoard } from '../seed.ts'
import { scratchFolder, startServer } from '../server.ts'
import { measureDrag } from './drag.ts'
import { measureOpening } from './open.ts'
import { measureSeen } from './seen.ts'
import { openBoard, Visitors } from './visitor.ts'

/** What people at a browser wait for, with the built client and a real mouse. */
export async function benchBrowser({ cards, watchers }: BenchOptions): Promise<unknown> {
  const scratch = scratchFolder()
  const server = await startServer(`file:${scratch.path}/bench.db`)
  const browser = await chromium.launch(browserLaunchOptions())
  const client = new HttpClient(server.url)
  const opening: Row[] = []
  const dragging: Row[] = []
  const seen: Row[] = []
  try {
    await firstAccount(client)
    const visitors = await Visitors.of(browser, server.url)
    for (const wish of cards) {
      const board = await seeded(client, wish)
      const what = { cards: wish.cards, columns: wish.columns }
      opening.push({ ...what, ...(await measureOpening(visitors, board)) })
      const guest = await visitors.next()
      await openBoard(guest, board)
      dragging.push({ ...what, ...(await measureDrag(guest.page, board)) })
      await guest.close()
    }
    console.log(table('browser: opening a board with an empty cache', opening))
    console.log(table('browser: a card held over the board for four seconds, then dropped', dragging))
    const watched = await seedBoard(client, { id: 'watched', items: 500, columns: 8, varied: true })
    for (const count of watchers) {
      seen.push({ 'open streams': count, ...cells(await measureSeen(visitors, client, watched, count)) })
    }
  } finally {
    await browser.close()
    await server.stop()
    scratch.remove()
  }
  console.log(table('browser: from one person’s drop to the other’s screen', seen))
  return { opening, dragging, seen }
}

function seeded(client: HttpClient, { cards, columns }: CardsWish): Promise<SeededBoard> {
  return seedBoard(client, { id: `cards-${cards}-${columns}`, items: cards, columns, varied: true })
}
