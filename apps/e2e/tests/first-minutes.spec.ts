import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { card, column } from '../src/on-board.ts'
import { expect, test } from '../src/paceboard.ts'
import { PASSWORD } from '../src/person.ts'

const TRELLO_EXPORT = fileURLToPath(
  new URL('../../../../shared/flow-data/datasets/fda-food-recalls.trello.json', import.meta.url),
)

test('from the first account over the example team to a board with a history', async ({ browsers, freshServer }) => {
  const page = await browsers.open(freshServer.url, null)
  await makeFirstAccount(page)

  await page.getByRole('radio', { name: /The example team/ }).check({ force: true })
  await page.getByRole('button', { name: 'Bring in the example team' }).click()
  await expect(page).toHaveURL(/\/boards\/[^/]+$/)
  await expect(column(page, 'In progress').getByRole('article').first()).toBeVisible()
  await expect(page.getByRole('banner')).toContainText('Live')

  await page.getByRole('link', { name: 'Flow' }).click()
  await expect(page.getByRole('row', { name: /^All sprints \d\d \d+ days \d+ days$/ })).toBeVisible()
  await page.getByRole('link', { name: 'People' }).click()
  await expect(page.getByText('Claire Morel').first()).toBeVisible()
})

test('from the first account over a Trello export to a live board with figures', async ({ browsers, freshServer }) => {
  test.skip(!existsSync(TRELLO_EXPORT), 'the Trello export of shared/flow-data is not beside this repository')
  const page = await browsers.open(freshServer.url, null)
  await makeFirstAccount(page)

  await page.getByRole('radio', { name: /Your Trello export/ }).check({ force: true })
  await page.getByRole('link', { name: 'Choose the file' }).click()
  await page.locator('input[type="file"]').setInputFiles(TRELLO_EXPORT)
  await expect(page.getByText('69 cards')).toBeVisible()
  await page.getByRole('button', { name: 'Make the board' }).click()
  await expect(page.getByRole('heading', { name: '“FDA-Food-Recalls” is ready' })).toBeVisible()
  await page.getByRole('link', { name: 'Open the board' }).click()

  await expect(column(page, 'Backlog').getByRole('article').first()).toBeVisible()
  await expect(page.getByRole('banner')).toContainText('Live')
  await page.getByRole('link', { name: 'Flow' }).click()
  await expect(page.getByRole('row', { name: /^All sprints 14 \d+ days \d+ days$/ })).toBeVisible()
})

test('a first card makes an empty board begin', async ({ browsers, freshServer }) => {
  const page = await browsers.open(freshServer.url, null)
  await makeFirstAccount(page)

  await page.getByRole('textbox', { name: 'Name' }).fill('Launch')
  await page.getByRole('button', { name: 'Create the board' }).click()
  await expect(page.getByRole('heading', { name: 'Nothing on this board yet' })).toBeVisible()
  await page.getByRole('button', { name: 'Add a card' }).first().click()
  await page.getByRole('textbox', { name: 'New card' }).fill('Brand book')
  await page.keyboard.press('Enter')
  await expect(card(column(page, 'To triage'), 'Brand book')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Nothing on this board yet' })).toHaveCount(0)
})

async function makeFirstAccount(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Create the first account' })).toBeVisible()
  await page.getByRole('textbox', { name: 'Your name' }).fill('Maya Stern')
  await page.getByRole('textbox', { name: 'Email' }).fill('maya.stern@example.invalid')
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: 'Create the account' }).click()
  await expect(page.getByRole('heading', { name: 'New board' })).toBeVisible()
}
