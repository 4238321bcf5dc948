import type { Page } from '@playwright/test'
import { card, column } from '../src/on-board.ts'
import { expect, test } from '../src/paceboard.ts'
import { BOARD_PAGES, PLAIN_PAGES, settled } from '../src/pages.ts'
import { targetsOf } from '../src/targets.ts'

/** A window of 1280 × 800 at 200 %, as CSS sees it (WCAG 1.4.4). */
const ZOOMED = { size: { width: 640, height: 400 } } as const

test('at 200 % no page is wider than the window, and nothing covers what can be pressed', async ({
  paceboard,
  example,
}) => {
  const page = await paceboard.open('/', example.owner, ZOOMED)
  for (const path of [...PLAIN_PAGES, ...[...BOARD_PAGES, '/items/60'].map((below) => example.page(below))]) {
    await page.goto(path)
    await settled(page)
    expect.soft(await overflow(page), path).toBeLessThanOrEqual(0)
    const covered = (await targetsOf(page)).filter(({ coveredBy }) => coveredBy !== null)
    expect
      .soft(
        covered.map(({ words, coveredBy }) => `${words} under ${coveredBy}`),
        path,
      )
      .toEqual([])
  }
})

test('at 200 % one adds, moves, opens, limits and invites', async ({ paceboard }) => {
  const team = await paceboard.team({ owner: 'Maya', members: ['Noah'] })
  await team.cards('Ready', ['Pricing page', 'Case study'])
  const page = await paceboard.board(team, 'Maya', ZOOMED)
  // So narrow a bar says by a dot that all is well.
  const line = page
    .getByRole('banner')
    .getByRole('button')
    .filter({ has: page.getByRole('status') })
  await expect(line).toHaveText('Live')
  await expect(line).toBeInViewport()

  await page.keyboard.press('n')
  await page.getByRole('textbox', { name: 'New card' }).fill('Autumn newsletter')
  await page.keyboard.press('Enter')
  await expect(card(page, 'Autumn newsletter')).toBeAttached()
  await page.keyboard.press('Escape')

  await card(page, 'Pricing page').getByRole('button', { name: 'Actions for Pricing page' }).click()
  await page.getByRole('menuitem', { name: /Move to…/ }).click()
  const move = page.getByRole('dialog', { name: 'Move “Pricing page”' })
  await move.getByRole('button', { name: /^In progress/ }).click()
  await expect(card(column(page, 'In progress'), 'Pricing page')).toBeInViewport({ ratio: 0.5 })

  await card(page, 'Pricing page').click()
  const item = page.getByRole('dialog', { name: 'Pricing page' })
  await item.getByRole('textbox', { name: 'Write a comment' }).fill('Ready for a look')
  await item.getByRole('button', { name: 'Send' }).click()
  await expect(item.getByText('Ready for a look')).toBeVisible()
  await item.getByRole('button', { name: 'Close' }).click()

  await column(page, 'In progress').getByRole('button', { name: 'Actions for In progress' }).click()
  await page.getByRole('menuitem', { name: 'Change the limit…' }).click()
  const limit = page.getByRole('dialog', { name: 'Limit of In progress' })
  expect(await overflow(page)).toBeLessThanOrEqual(0)
  await limit.getByRole('textbox', { name: 'How many at once' }).fill('4')
  await limit.getByRole('textbox', { name: 'Why this limit' }).fill('Less at once')
  await limit.getByRole('button', { name: 'Set the limit' }).click()
  await expect(limit).toHaveCount(0)

  await page.getByRole('link', { name: 'People' }).click()
  await page.getByRole('button', { name: 'Invite', exact: true }).click()
  await page.getByRole('button', { name: 'Make the link' }).click()
  await expect(page.getByRole('dialog', { name: 'The link is ready' })).toBeInViewport({ ratio: 0.9 })
})

function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
}
