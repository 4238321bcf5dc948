import { expect, type Locator, type Page } from '@playwright/test'

/** What the top bar says of the connection. */
export function lineOf(page: Page): Locator {
  return page.getByRole('banner').getByRole('status')
}

/** A board that has been open for a while, so that the code of its parts is there. */
export async function openForAWhile(page: Page): Promise<void> {
  await page.reload()
  await expect(lineOf(page)).toHaveText('Live')
  await expect(page.locator('html[data-code="complete"]')).toBeAttached({ timeout: 30_000 })
}

/** Nothing gets through any more. */
export async function cutOff(page: Page): Promise<void> {
  await page.context().route('**/api/**', (route) => route.abort('internetdisconnected'))
  await page.context().setOffline(true)
  await expect(lineOf(page)).toHaveText(/^(Reconnecting|Offline)/)
}

/** The network is back. */
export async function reconnect(page: Page): Promise<void> {
  await page.context().setOffline(false)
  await page.context().unrouteAll({ behavior: 'wait' })
}
