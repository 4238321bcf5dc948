import type { Page } from '@playwright/test'
import { expect, test } from '../src/paceboard.ts'

const panelOf = (page: Page) => page.getByRole('region', { name: 'What if the limit were another?' })
const ANSWER = /^Try \d+ for three weeks; expect/

/** A question that is answered soon. */
async function askLittle(page: Page): Promise<void> {
  await panelOf(page).getByRole('textbox', { name: 'Needed a week' }).fill('2')
  await panelOf(page).getByRole('button', { name: 'Simulate' }).press('Enter')
}

test('a simulation is cancelled while it runs, says nothing more, and can be asked again', async ({
  paceboard,
  example,
}) => {
  const page = await paceboard.open(example.page('/rhythm'), example.owner)
  const panel = panelOf(page)
  // The model is held back until the test lets it go, so that there is something to cancel.
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/flow/model?*', async (route) => {
    await held
    await route.continue().catch(() => undefined)
  })
  await askLittle(page)
  await expect(panel.getByRole('progressbar', { name: 'Making a model of the board' })).toBeVisible()
  await expect(panel.getByRole('button', { name: 'Simulate' })).toBeDisabled()
  await panel.getByRole('button', { name: 'Cancel' }).press('Enter')
  await expect(panel.getByRole('progressbar')).toHaveCount(0)
  await expect(panel.getByRole('alert')).toHaveCount(0)
  release()
  await page.unroute('**/flow/model?*')
  await expect(panel.getByRole('button', { name: 'Simulate' })).toBeEnabled()

  await askLittle(page)
  await expect(panel.getByText(ANSWER)).toBeVisible({ timeout: 60_000 })
})

test('the quarters are stopped too: a cancelled worker answers nobody', async ({ paceboard, example }) => {
  const page = await paceboard.open(example.page('/rhythm'), example.owner)
  const panel = panelOf(page)
  // A worker that never comes to an end by itself.
  await page.route('**/what-if.worker*', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'postMessage({ kind: "progress", done: 1, total: 9 })' }),
  )
  const begun = page.waitForEvent('worker')
  await askLittle(page)
  const worker = await begun
  await expect(panel.getByRole('progressbar', { name: 'Simulating quarters' })).toBeVisible()
  await panel.getByRole('button', { name: 'Cancel' }).click()
  await expect.poll(() => page.workers().includes(worker)).toBe(false)
  await expect(panel.getByRole('progressbar')).toHaveCount(0)
  await expect(panel.getByText(ANSWER)).toHaveCount(0)
})

test('a worker that fails is told in words, and the page stays of use', async ({ paceboard, example }) => {
  paceboard.expectErrors(/out of memory/)
  const page = await paceboard.open(example.page('/rhythm'), example.owner)
  const panel = panelOf(page)
  await page.route('**/what-if.worker*', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("out of memory")' }),
  )
  await askLittle(page)
  await expect(panel.getByRole('alert')).toHaveText(
    'The simulation did not get through. Nothing was changed; try again in a moment.',
  )
  await expect(panel.getByRole('button', { name: 'Simulate' })).toBeEnabled()
  await expect(page.getByRole('region', { name: 'Unplanned work' })).toContainText('Planned: it waited its turn')

  await page.unroute('**/what-if.worker*')
  await askLittle(page)
  await expect(panel.getByText(ANSWER)).toBeVisible({ timeout: 60_000 })
  await expect(panel.getByRole('alert')).toHaveCount(0)
})
