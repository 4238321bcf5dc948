import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { figuresOf, round } from '../figures.ts'
import type { SeededBoard } from '../seed.ts'
import { cardIn } from './visitor.ts'

const SWEEP_MS = 4000

export interface Dragging {
  readonly fps: number
  readonly 'frame p95 ms': number
  readonly 'frame max ms': number
  readonly 'drop ms': number
  readonly 'drop frames': number
}

/** A card held by the mouse and swept over all columns that are in view, up and down, for four seconds; then let go. */
export async function measureDrag(page: Page, board: SeededBoard): Promise<Dragging> {
  const from = board.columns[1] ?? ''
  const card = await cardIn(page, from, 2)
  await page.mouse.move(card.x, card.y)
  await page.mouse.down()
  await page.mouse.move(card.x + 10, card.y + 10, { steps: 3 })
  await page.waitForSelector('[data-dragging]')
  await pause(150)
  await page.evaluate(startCounting)
  const began = performance.now()
  for (let passed = 0; passed < SWEEP_MS; passed = performance.now() - began) {
    const share = passed / SWEEP_MS
    await page.mouse.move(150 + share * 1140, 250 + 400 * (0.5 + 0.5 * Math.sin(share * 25)))
    await pause(8)
  }
  const frames = figuresOf(await page.evaluate(() => window.benchFrames ?? []))
  // The board has rolled to the right at its edge: what was beside the card may be far out of view by now.
  const target = await cardIn(page, await page.evaluate(columnInTheMiddle, from), 1)
  await page.mouse.move(target.x, target.y, { steps: 10 })
  await pause(150)
  const drop = page.evaluate(watchDrop, card.id)
  await page.mouse.up()
  const { after, count } = await drop
  return {
    fps: round((frames.n * 1000) / SWEEP_MS, 1),
    'frame p95 ms': round(frames.p95, 1),
    'frame max ms': round(frames.max, 1),
    'drop ms': round(after, 1),
    'drop frames': count,
  }
}

declare global {
  interface Window {
    benchFrames?: number[]
  }
}

/** Runs in the page. */
function startCounting(): void {
  const frames: number[] = []
  window.benchFrames = frames
  let last = performance.now()
  const next = (now: number) => {
    frames.push(now - last)
    last = now
    if (frames === window.benchFrames) requestAnimationFrame(next)
  }
  requestAnimationFrame((now) => {
    last = now
    requestAnimationFrame(next)
  })
}

/** Runs in the page: the column nearest to the middle of the screen, other than the card's own. */
function columnInTheMiddle(own: string): string {
  const columns = [...document.querySelectorAll<HTMLElement>('section[data-column]')].map((column) => {
    const { left, right } = column.getBoundingClientRect()
    return { id: column.dataset.column ?? '', distance: Math.abs((left + right - innerWidth) / 2) }
  })
  return columns.filter(({ id }) => id !== own).sort((a, b) => a.distance - b.distance)[0]?.id ?? ''
}

/**
 * Runs in the page: how long, and how many frames, from the mouse's release to the frame that paints the card there.
 * Rejects when it is in no other column after a while: a bench that waits for ever tells nothing.
 */
function watchDrop(cardId: string): Promise<{ after: number; count: number }> {
  const columnOf = () =>
    document.querySelector<HTMLElement>(`[data-column] [data-card="${cardId}"]`)?.closest('section')
  const before = columnOf()
  return new Promise((resolve, reject) => {
    addEventListener(
      'mouseup',
      (event) => {
        let count = 0
        const look = () => {
          count++
          const now = columnOf()
          if (now && now !== before) setTimeout(() => resolve({ after: performance.now() - event.timeStamp, count }))
          else if (performance.now() - event.timeStamp > 10_000) reject(new Error('the card did not land elsewhere'))
          else requestAnimationFrame(look)
        }
        requestAnimationFrame(look)
      },
      { capture: true, once: true },
    )
  })
}
