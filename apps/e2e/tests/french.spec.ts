import type { Page } from '@playwright/test'
import { expect, test } from '../src/paceboard.ts'
import { BOARD_PAGES, PLAIN_PAGES, settled } from '../src/pages.ts'
import { unwrittenWords } from '../src/words.ts'

/** What the menu and the common buttons would say in English. */
const ENGLISH = /^(Board|People|Settings|Boards|New board|Invite|Cancel|Close|Add|Save|Your account|Sign in)$/

test('every page speaks French, without a missing word', async ({ paceboard }) => {
  const team = await paceboard.team({ owner: 'Maël', members: ['Chloé'], template: 'example', locale: 'fr' })
  const page = await paceboard.open('/', team.owner, { locale: 'fr-FR' })
  for (const address of [...PLAIN_PAGES, ...BOARD_PAGES.map((path) => team.page(path)), team.page('/items/20')]) {
    await page.goto(address)
    await expectFrench(page, address)
  }
  const visitor = await paceboard.open('/sign-in', null, { locale: 'fr-FR' })
  await expectFrench(visitor, '/sign-in')
  await visitor.goto(await team.invite())
  await expectFrench(visitor, '/invitation')
})

test('the language changes at once and stays', async ({ paceboard }) => {
  const team = await paceboard.team({ owner: 'Maya' })
  const page = await paceboard.board(team, 'Maya')
  await page.getByRole('button', { name: 'Profile: Maya' }).click()
  const kept = page.waitForResponse(
    (answer) => answer.url().endsWith('/api/me') && answer.request().method() === 'PATCH',
  )
  await page.getByRole('menuitemradio', { name: 'Français' }).click()
  await expect(page.getByRole('region', { name: 'En création' })).toBeVisible()
  await kept
  await page.reload()
  await expect(page.getByRole('region', { name: 'En création' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
})

async function expectFrench(page: Page, where: string): Promise<void> {
  await settled(page)
  await expect(page.locator('html'), where).toHaveAttribute('lang', 'fr')
  expect.soft(await unwrittenWords(page), where).toEqual([])
  expect.soft(await page.getByText(ENGLISH).allTextContents(), where).toEqual([])
}
