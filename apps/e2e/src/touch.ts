import type { Locator, Page } from '@playwright/test'

/** A finger on the screen; what it does is real to the browser, gestures included. */
export async function finger(page: Page): Promise<Finger> {
  const devtools = await page.context().newCDPSession(page)
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: Point) =>
    devtools.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] })
  let now: Point = { x: 0, y: 0 }
  return {
    async down(at: Point) {
      now = at
      await send('touchStart', at)
    },
    async moveTo(at: Point, steps = 10) {
      const from = now
      for (let step = 1; step <= steps; step++) {
        now = { x: from.x + ((at.x - from.x) * step) / steps, y: from.y + ((at.y - from.y) * step) / steps }
        await send('touchMove', now)
      }
    },
    async up() {
      await send('touchEnd')
    },
  }
}

export interface Finger {
  down(at: Point): Promise<void>
  moveTo(at: Point, steps?: number): Promise<void>
  up(): Promise<void>
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** A place inside an element: shares of its width and height. */
export async function pointIn(element: Locator, x: number, y: number): Promise<Point> {
  const box = await element.boundingBox()
  if (!box) throw new Error(`${element} is not on screen`)
  return { x: box.x + box.width * x, y: box.y + box.height * y }
}
