import type { Page } from '@playwright/test'
import { card } from '../src/on-board.ts'
import { expect, test } from '../src/paceboard.ts'

const line = (page: Page) => page.getByRole('combobox', { name: 'Command, card or number' })
const option = (page: Page, name: string | RegExp) => page.getByRole('option', { name })

async function openPalette(page: Page, typed = ''): Promise<void> {
  await page.keyboard.press('Control+k')
  await expect(line(page)).toBeFocused()
  await page.keyboard.type(typed)
}

test('the palette acts on the focused card, goes to pages, and gives focus back', async ({ paceboard }) => {
  const team = await paceboard.team({ owner: 'Maya' })
  await team.cards('Ready', ['Pricing page', 'Autumn newsletter'])
  const page = await paceboard.board(team, 'Maya')

  await card(page, 'Autumn newsletter').focus()
  await openPalette(page)
  await expect(page.getByRole('group', { name: /Autumn newsletter$/ })).toBeVisible()
  await expect(line(page)).toHaveAttribute('aria-expanded', 'true')
  await page.keyboard.press('Escape')
  await expect(card(page, 'Autumn newsletter')).toBeFocused()

  await openPalette(page, 'take')
  await expect(option(page, /^Take it on/)).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(page.getByText('“Autumn newsletter” is yours')).toBeVisible()
  await expect(card(page, 'Autumn newsletter')).toBeFocused()

  await openPalette(page, 'move')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Move “Autumn newsletter”' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(card(page, 'Autumn newsletter')).toBeFocused()

  await openPalette(page, 'back log')
  await expect(option(page, 'Go to: Backlog')).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/backlog$/)
  await expect(page.getByRole('heading', { name: 'Backlog', level: 1 })).toBeVisible()

  // The same keys close it; N leads back to the board, where the line for a new card waits.
  await openPalette(page)
  await page.keyboard.press('Control+k')
  await expect(line(page)).toHaveCount(0)
  await page.keyboard.press('n')
  await expect(page.getByRole('textbox', { name: 'New card' })).toBeFocused()
})
