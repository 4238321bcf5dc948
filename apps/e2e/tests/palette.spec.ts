import type { Page } from '@playwright/test'
import { expectAccessible } from '../src/accessible.ts'
import { card, titlesIn } from '../src/on-board.ts'
import { expect, test } from '../src/paceboard.ts'
import { unwrittenWords } from '../src/words.ts'

const option = (page: Page, name: string | RegExp) => page.getByRole('option', { name })

async function openPalette(page: Page, typed = ''): Promise<void> {
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox')).toBeFocused()
  await page.keyboard.type(typed)
}

test('the palette acts on the focused card, goes to pages, and gives focus back', async ({ paceboard }) => {
  const team = await paceboard.team({ owner: 'Maya' })
  await team.cards('Ready', ['Pricing page', 'Autumn newsletter'])
  const page = await paceboard.board(team, 'Maya')

  await card(page, 'Autumn newsletter').focus()
  await openPalette(page)
  await expect(page.getByRole('group', { name: /Autumn newsletter$/ })).toBeVisible()
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

  await openPalette(page, 'backlog go')
  await expect(option(page, 'Go to: Backlog')).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/backlog$/)
  await expect(page.getByRole('heading', { name: 'Backlog', level: 1 })).toBeVisible()

  // The same keys close it; N leads back to the board, where the line for a new card waits.
  await openPalette(page)
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox')).toHaveCount(0)
  await page.keyboard.press('n')
  await expect(page.getByRole('textbox', { name: 'New card' })).toBeFocused()

  // A line that is written in keeps its letters, but the palette opens from there too, and gives focus back to it.
  await page.keyboard.type('b?')
  await openPalette(page)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('textbox', { name: 'New card' })).toBeFocused()
  await expect(page.getByRole('textbox', { name: 'New card' })).toHaveValue('b?')
})

test('in French, cards are found without their accents or by number, and opened over the page', async ({
  paceboard,
}) => {
  const team = await paceboard.team({ owner: 'Maya', locale: 'fr' })
  await team.cards('Ready', ['Événement de rentrée', 'Campagne d’été', 'Refonte du site'])
  const page = await paceboard.board(team, 'Maya', { locale: 'fr-FR' })

  await openPalette(page, 'evenement rentree')
  await expect(option(page, /^Événement de rentrée/)).toHaveAttribute('aria-selected', 'true')
  expect(await unwrittenWords(page)).toEqual([])
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Événement de rentrée' })).toBeFocused()
  await page.keyboard.press('Escape')

  await openPalette(page, '#2')
  await expect(page.getByRole('option')).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Campagne d’été' })).toBeVisible()

  // The open card is the one that actions mean.
  await openPalette(page, 'm en charger')
  await expect(page.getByRole('group', { name: /Campagne d’été$/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByText('« Campagne d’été » vous est confiée')).toBeVisible()

  await openPalette(page, 'xyz')
  await expect(page.getByText('Rien ne porte ce nom.', { exact: false })).toBeVisible()
})

test('what only the Marketing Owner may do is shown to others with the reason, and does nothing', async ({
  paceboard,
}) => {
  const team = await paceboard.team({ owner: 'Maya', members: ['Noah'] })
  await team.cards('Backlog', ['Pricing page', 'Autumn newsletter'])
  const page = await paceboard.board(team, 'Noah')

  await card(page, 'Autumn newsletter').focus()
  await openPalette(page, 'top of the backlog')
  const first = option(page, /^To the top of the backlog/)
  await expect(first).toContainText('Only Maya (Marketing Owner) ranks the backlog.')
  await expect(first).toHaveAttribute('aria-disabled', 'true')
  await page.keyboard.press('Enter')
  await expect(first).toBeVisible()
  expect(await team.titlesIn('Backlog')).toEqual(['Pricing page', 'Autumn newsletter'])
})

test('keys act on the focused card; undo and redo go back and forth, and say when a colleague was there', async ({
  paceboard,
}) => {
  const team = await paceboard.team({ owner: 'Maya', members: ['Noah'] })
  await team.cards('Ready', ['Pricing page', 'Autumn newsletter'])
  const page = await paceboard.board(team, 'Maya')

  await card(page, 'Autumn newsletter').focus()
  await page.keyboard.press('c')
  await expect(card(page, 'Autumn newsletter')).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(card(page, 'Autumn newsletter')).toBeVisible()
  await page.keyboard.press('Control+Shift+z')
  await expect(card(page, 'Autumn newsletter')).toHaveCount(0)
  await expect(page.getByText('Done again')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(card(page, 'Autumn newsletter')).toBeVisible()
  await page.getByRole('button', { name: 'Redo' }).click()
  await expect(card(page, 'Autumn newsletter')).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(card(page, 'Autumn newsletter')).toBeVisible()
  expect(await titlesIn(page, 'Ready')).toEqual(['Pricing page', 'Autumn newsletter'])

  const noah = await paceboard.board(team, 'Noah')
  await card(noah, 'Autumn newsletter').focus()
  await noah.keyboard.press('c')
  await expect(card(page, 'Autumn newsletter')).toHaveCount(0)
  await page.keyboard.press('Control+y')
  await expect(page.getByText('This has changed since, so it stays as it is.')).toBeVisible()
})

test('? lists every key; both dialogs are accessible', async ({ paceboard }) => {
  const team = await paceboard.team({ owner: 'Maya', members: ['Noah'] })
  await team.cards('Backlog', ['Pricing page'])
  const page = await paceboard.board(team, 'Noah')

  await card(page, 'Pricing page').focus()
  await page.keyboard.press('?')
  const list = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  for (const [name, keys] of [
    ['All commands', 'CtrlK'],
    ['Redo', 'CtrlShiftZ'],
    ['Move to…', 'M'],
    ['Lift the card', 'Space'],
  ] as const) {
    await expect(list.getByRole('listitem').filter({ hasText: name })).toContainText(keys)
  }
  await expectAccessible(page, 'the list of shortcuts')
  await page.keyboard.press('Escape')
  await expect(card(page, 'Pricing page')).toBeFocused()

  await openPalette(page)
  await expectAccessible(page, 'the palette')
  await page.keyboard.type('limit')
  await expectAccessible(page, 'the palette with what cannot be done')
})
