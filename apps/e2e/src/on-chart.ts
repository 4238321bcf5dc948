import { expect, type Locator, type Page } from '@playwright/test'

/** A chart by its name. */
export function plot(page: Page, name: RegExp): Locator {
  return page.getByRole('application', { name })
}

/** What the last key said to screen readers. */
export function said(page: Page, words: RegExp): Locator {
  return page.locator('[data-live-announcer] [aria-live="polite"]').filter({ hasText: words }).last()
}

/** The open list is as long as its number says. */
export async function expectListOf(page: Page, count: number): Promise<Locator> {
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText(new RegExp(`${count} (item|question)${count === 1 ? '' : 's'}`))
  await expect(dialog.getByRole('listitem')).toHaveCount(Math.min(count, 50))
  return dialog
}

/** Closed is only what covers nothing any more. */
export async function closeList(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog')
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
}

/** Goes on with Tab until a chart has the focus. @throws when it is not on the way */
export async function tabTo(page: Page, chart: Locator): Promise<void> {
  await expect(chart).toBeVisible()
  for (let stops = 0; stops < 60; stops++) {
    if (await chart.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('Tab does not lead to the chart')
}
