import { expect, type Locator, type Page } from '@playwright/test'

/** The ranked list; what waits for a rank stands beside it. */
export function ranked(page: Page): Locator {
  return page.getByRole('list', { name: 'Backlog', exact: true })
}

/** A line of a list, which begins with its rank. */
export function line(page: Page, title: string, list = ranked(page)): Locator {
  return list.getByRole('listitem').filter({ has: page.getByRole('link', { name: title, exact: true }) })
}

/** The titles on screen from top to bottom. */
export async function titlesSeen(page: Page, list = ranked(page)): Promise<readonly string[]> {
  const rows = await list
    .getByRole('link')
    .evaluateAll((links) =>
      links.map((link) => ({ top: link.getBoundingClientRect().top, title: link.textContent ?? '' })),
    )
  return rows.toSorted((a, b) => a.top - b.top).map(({ title }) => title)
}

/** Takes a line by the mouse, at its handle or anywhere, without moving it yet. */
export async function grab(page: Page, title: string, by: 'handle' | 'title' = 'handle', list = ranked(page)) {
  const row = line(page, title, list)
  await row.scrollIntoViewIfNeeded()
  const box = await boxOf(by === 'handle' ? row.locator('[data-handle]') : row.getByRole('link'))
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  await page.mouse.move(at.x, at.y)
  await page.mouse.down()
  await page.mouse.move(at.x + 4, at.y + 10, { steps: 3 })
}

/** Holds what was taken right above a line, or right below it. */
export async function holdAt(page: Page, title: string, side: 'above' | 'below', list = ranked(page)): Promise<void> {
  const box = await boxOf(line(page, title, list))
  await page.mouse.move(box.x + box.width / 3, box.y + box.height * (side === 'above' ? 0.2 : 0.8), { steps: 10 })
  await expect(page.locator('[data-insertion]')).toBeVisible()
}

/** How far the insertion line is from the edge of a line, in pixels. */
export async function lineOff(page: Page, title: string, side: 'above' | 'below'): Promise<number> {
  const row = await boxOf(line(page, title))
  const insertion = await boxOf(page.locator('[data-insertion]'))
  return Math.abs(insertion.y + insertion.height / 2 - (side === 'above' ? row.y : row.y + row.height))
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox()
  if (!box) throw new Error(`${locator} is not on screen`)
  return box
}
