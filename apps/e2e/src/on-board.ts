import { expect, type Locator, type Page } from '@playwright/test'

/** A column of the board, by its name. */
export function column(page: Page, name: string): Locator {
  return page.getByRole('region', { name, exact: true })
}

/** A card, wherever it stands on the board, by its title. */
export function card(scope: Page | Locator, title: string | RegExp): Locator {
  return scope.getByRole('article', { name: title, exact: true })
}

/** What screen readers are told to read at once. */
export function announcement(page: Page, words: string | RegExp): Locator {
  return page.locator('[data-live-announcer] [aria-live="assertive"]').filter({ hasText: words })
}

/** The titles of a column in the order in which they are seen. */
export async function titlesIn(page: Page, name: string): Promise<readonly string[]> {
  const rows = await column(page, name)
    .getByRole('article')
    .evaluateAll((cards) =>
      cards.map((one) => ({
        top: one.getBoundingClientRect().top,
        title: document.getElementById(one.getAttribute('aria-labelledby') ?? '')?.textContent ?? '',
      })),
    )
  return rows.toSorted((a, b) => a.top - b.top).map(({ title }) => title)
}

/** Takes a card by the mouse and holds it over a column: in the upper half of a card, or at the lower end. */
export async function dragOver(
  page: Page,
  title: string,
  target: { readonly column: string; readonly above?: string },
): Promise<void> {
  const from = await boxOf(card(page, title))
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
  await page.mouse.down()
  await page.mouse.move(from.x + from.width / 2 + 12, from.y + from.height / 2 + 8, { steps: 3 })
  const there = column(page, target.column)
  const to = await boxOf(target.above === undefined ? there : card(there, target.above))
  const y = target.above === undefined ? to.y + to.height - 40 : to.y + to.height / 4
  await page.mouse.move(to.x + to.width / 2, y, { steps: 12 })
  await expect(there.locator('[data-insertion]')).toBeAttached()
}

/** Between which cards the line stands, as the number of cards above it. */
export async function insertionIndex(page: Page, name: string): Promise<number> {
  const line = await boxOf(column(page, name).locator('[data-insertion]'))
  const tops = await column(page, name)
    .getByRole('article')
    .evaluateAll((cards) =>
      cards.map((one) => {
        const box = one.getBoundingClientRect()
        return box.top + box.height / 2
      }),
    )
  return tops.filter((middle) => middle < line.y).length
}

/** Drags a card by the mouse and lets it go. */
export async function drag(
  page: Page,
  title: string,
  target: { readonly column: string; readonly above?: string },
): Promise<void> {
  await dragOver(page, title, target)
  await page.mouse.up()
}

async function boxOf(locator: Locator) {
  await locator.scrollIntoViewIfNeeded()
  const box = await locator.boundingBox()
  if (!box) throw new Error(`${locator} is not on screen`)
  return box
}
