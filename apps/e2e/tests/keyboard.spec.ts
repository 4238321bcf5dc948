import type { Page } from '@playwright/test'
import { announcement, card, column, titlesIn } from '../src/on-board.ts'
import { expect, test } from '../src/paceboard.ts'

test('keys alone carry a card across the board, and a full column refuses it in words', async ({ paceboard }) => {
  const team = await paceboard.team({ owner: 'Maya', members: ['Noah'] })
  await team.cards('Ready', ['Pricing page', 'Autumn newsletter'])
  await team.cards('In progress', ['Case study'])
  await team.cards('Review', ['Press release'])
  await team.limit('Review', 1)
  const page = await paceboard.board(team, 'Noah')

  // From the top of the page, by Tab alone, to the first card of the column.
  await tabTo(page, 'Pricing page')
  await page.keyboard.press('ArrowDown')
  await expect(card(page, 'Autumn newsletter')).toBeFocused()

  await page.keyboard.press('Space')
  await expect(announcement(page, 'Lifted: Autumn newsletter. Ready, place 2 of 2.')).toHaveCount(1)
  await page.keyboard.press('ArrowRight')
  await expect(announcement(page, 'In progress, place 2 of 2.')).toHaveCount(1)
  await page.keyboard.press('ArrowUp')
  await expect(announcement(page, 'In progress, place 1 of 2.')).toHaveCount(1)
  await page.keyboard.press('Space')
  await expect(announcement(page, 'Autumn newsletter is now in In progress, place 1 of 2.')).toHaveCount(1)
  await expect.poll(() => titlesIn(page, 'In progress')).toEqual(['Autumn newsletter', 'Case study'])
  await expect(card(page, 'Autumn newsletter')).toBeFocused()

  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowRight')
  await expect(announcement(page, 'Review, place 1 of 2. “Review” is full: 1 card for 1 place.')).toHaveCount(1)
  await page.keyboard.press('Space')
  await expect(announcement(page, /^“Review” is full: 1 card for 1 place\. Finish something first\.$/)).toHaveCount(1)
  await expect(page.getByRole('dialog', { name: 'Why the card did not move' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect.poll(() => titlesIn(page, 'In progress')).toEqual(['Autumn newsletter', 'Case study'])
  expect(await team.titlesIn('Review')).toEqual(['Press release'])
})

test('with nothing focused, the first arrow goes to the first card in view', async ({ paceboard }) => {
  const team = await paceboard.team({ owner: 'Maya' })
  await team.cards('Ready', ['Pricing page', 'Autumn newsletter'])
  const page = await paceboard.board(team, 'Maya')
  await expect(card(page, 'Pricing page')).toBeVisible()

  await page.keyboard.press('ArrowDown')
  await expect(card(page, 'Pricing page')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(card(page, 'Autumn newsletter')).toBeFocused()

  // In a field, arrows belong to what is typed.
  await page.keyboard.press('/')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('searchbox')).toBeFocused()
})

test('Escape puts a lifted card back where it was', async ({ paceboard }) => {
  const team = await paceboard.team({ owner: 'Maya' })
  await team.cards('Ready', ['Pricing page', 'Autumn newsletter'])
  const page = await paceboard.board(team, 'Maya')

  await tabTo(page, 'Pricing page')
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Escape')
  await expect(announcement(page, 'Put back: Pricing page.')).toHaveCount(1)
  expect(await titlesIn(page, 'Ready')).toEqual(['Pricing page', 'Autumn newsletter'])
  await expect(card(page, 'Pricing page')).toBeFocused()
})

test('M opens “Move to…”, which names the full column before it is chosen', async ({ paceboard }) => {
  const team = await paceboard.team({ owner: 'Maya' })
  await team.cards('Ready', ['Pricing page'])
  await team.cards('Review', ['Press release'])
  await team.limit('Review', 1)
  const page = await paceboard.board(team, 'Maya')

  await tabTo(page, 'Pricing page')
  await page.keyboard.press('m')
  const dialog = page.getByRole('dialog', { name: 'Move “Pricing page”' })
  await expect(dialog.getByRole('button', { name: /^Ready/ })).toBeFocused()
  await expect(dialog.getByRole('button', { name: /^Review / })).toContainText('Full: finish something first')
  await page.keyboard.press('ArrowDown')
  await expect(dialog.getByRole('button', { name: /^In progress/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(card(column(page, 'In progress'), 'Pricing page')).toBeFocused()
})

test('N writes a new card, Enter opens one, Escape leaves it and gives focus back', async ({ paceboard }) => {
  const team = await paceboard.team({ owner: 'Maya' })
  await team.cards('Ready', ['Pricing page'])
  const page = await paceboard.board(team, 'Maya')

  await tabTo(page, 'Pricing page')
  await page.keyboard.press('n')
  await expect(page.getByRole('textbox', { name: 'New card' })).toBeFocused()
  await page.keyboard.type('Podcast pilot')
  await page.keyboard.press('Enter')
  await expect(card(column(page, 'To triage'), 'Podcast pilot')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('textbox', { name: 'New card' })).toHaveCount(0)
  await expect(card(page, 'Podcast pilot')).toBeFocused()

  await tabTo(page, 'Pricing page')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Pricing page' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog', { name: 'Pricing page' })).toHaveCount(0)
  await expect(card(page, 'Pricing page')).toBeFocused()
})

/** Presses Tab until a card has focus. @throws when the whole page has been walked in vain */
async function tabTo(page: Page, title: string): Promise<void> {
  const wanted = card(page, title)
  for (let presses = 0; presses < 60; presses++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never reaches ${title}`)
}
