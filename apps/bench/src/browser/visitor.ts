import { type Browser, type CDPSession, type Page, request } from '@playwright/test'
import { ACCOUNT, type SeededBoard } from '../seed.ts'

/** Somebody at their own browser, signed in; no cache is shared with anybody. */
export interface Visitor {
  readonly page: Page
  readonly cdp: CDPSession
  close(): Promise<void>
}

/** Browsers of one person, who has signed in once: the server lets nobody try often. */
export class Visitors {
  readonly #browser: Browser
  readonly #url: string
  readonly #session: Session

  private constructor(browser: Browser, url: string, session: Session) {
    this.#browser = browser
    this.#url = url
    this.#session = session
  }

  static async of(browser: Browser, url: string): Promise<Visitors> {
    const http = await request.newContext({ baseURL: url })
    const answer = await http.post('/api/auth/sign-in/email', { data: ACCOUNT, headers: { origin: url } })
    if (!answer.ok()) throw new Error(`signing in answered ${answer.status()}`)
    const session = await http.storageState()
    await http.dispose()
    return new Visitors(browser, url, session)
  }

  async next(): Promise<Visitor> {
    const context = await this.#browser.newContext({
      baseURL: this.#url,
      storageState: this.#session,
      viewport: { width: 1440, height: 900 },
      locale: 'en-GB',
    })
    // The runner of these files names every function by a helper that pages do not have.
    await context.addInitScript('globalThis.__name = (named) => named')
    const page = await context.newPage()
    page.on('pageerror', (error) => console.error(`the page threw: ${error.message}`))
    return { page, cdp: await context.newCDPSession(page), close: () => context.close() }
  }
}

type Session = Awaited<ReturnType<Awaited<ReturnType<typeof request.newContext>>['storageState']>>

/** Opens a board and waits for its cards. */
export async function openBoard({ page }: Visitor, board: SeededBoard): Promise<void> {
  await page.goto(`/boards/${board.id}`)
  await page.waitForSelector('[data-card]')
  // The charts' figures and the stream come a little later, and would disturb what is measured next.
  await page.waitForTimeout(1000)
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** The middle of the n-th card that is in view in a column. */
export async function cardIn(page: Page, columnId: string, n: number): Promise<{ id: string } & Point> {
  return page.evaluate(
    ([column, wanted]) => {
      const list = document.querySelector(`[data-column="${column}"]`)?.getBoundingClientRect()
      const cards = [...document.querySelectorAll<HTMLElement>(`[data-column="${column}"] [data-card]`)]
        .map((card) => ({ id: card.dataset.card ?? '', box: card.getBoundingClientRect() }))
        .filter(({ box }) => list !== undefined && box.top > list.top && box.bottom < list.bottom)
        .sort((one, other) => one.box.top - other.box.top)
      const card = cards[Math.min(wanted, cards.length - 1)]
      if (!card) throw new Error(`no card of column ${column} is in view`)
      return { id: card.id, x: card.box.left + card.box.width / 3, y: card.box.top + card.box.height / 2 }
    },
    [columnId, n] as const,
  )
}
