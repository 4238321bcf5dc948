import type { TypeId } from '@paceboard/domain'
import type { Page } from '@playwright/test'
import { expectAccessible } from '../src/accessible.ts'
import { announcement, card, column, drag, dragOver, titlesIn } from '../src/on-board.ts'
import { expect, type Paceboard, test } from '../src/paceboard.ts'
import { itemNamed, type Team } from '../src/team.ts'

/** A type whose cards are marathons. */
const MARATHON = 'site_seo' as TypeId
const PHONE = { size: { width: 390, height: 844 }, touch: true } as const

test('filters are in the address: sent to a colleague, kept while a card is open, taken back one by one', async ({
  paceboard,
}) => {
  const team = await teamAtWork(paceboard)
  const page = await paceboard.board(team, 'Maya')
  await page.getByRole('button', { name: 'Filter', exact: true }).click()
  const filters = page.getByRole('dialog', { name: 'Filters' })
  await filters.getByRole('checkbox', { name: 'Me', exact: true }).check()
  await filters.getByRole('checkbox', { name: 'Sprint' }).check()
  await expectAccessible(page, 'open filters')
  await page.keyboard.press('Escape')

  await expect.poll(() => shownTitles(page)).toEqual(['Autumn newsletter', 'Pricing page'])
  await expect(page.getByRole('status').filter({ hasText: '2 of 6 cards' })).toBeVisible()
  // Limits and counts never follow a filter.
  await expect(column(page, 'Ready').getByText(/^4 of \d+$/)).toBeAttached()
  await expect(column(page, 'Review')).toContainText('Full')

  const noah = await paceboard.open(page.url(), team.person('Noah'))
  await expect.poll(() => shownTitles(noah)).toEqual(['Case study'])

  await card(page, 'Pricing page').click()
  await expect(page.getByRole('dialog', { name: 'Pricing page' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('dialog', { name: 'Pricing page' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog', { name: 'Pricing page' })).toHaveCount(0)
  await expect.poll(() => shownTitles(page)).toEqual(['Autumn newsletter', 'Pricing page'])

  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox', { name: 'Search the cards' })).toBeFocused()
  await page.keyboard.type('PRICI')
  await expect.poll(() => shownTitles(page)).toEqual(['Pricing page'])
  await expect.poll(() => new URL(page.url()).search).toBe('?pace=sprint&who=me&q=PRICI')
  await page.getByRole('button', { name: 'Remove “PRICI”' }).click()
  await page.getByRole('button', { name: 'Remove Me' }).click()
  await expect.poll(() => shownTitles(page)).toEqual(['Autumn newsletter', 'Case study', 'Podcast', 'Pricing page'])
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await expect.poll(async () => (await shownTitles(page)).length).toBe(6)
  expect(new URL(page.url()).search).toBe('')
})

test('a card dropped between shown cards sits under the one above, and hidden cards stay where they are', async ({
  paceboard,
}) => {
  const team = await paceboard.team({ owner: 'Maya' })
  await team.cards('Ready', ['Show 1', 'Hide 1', 'Show 2', 'Hide 2', 'Show 3'])
  await team.cards('In progress', ['Show 4'])
  const page = await paceboard.open(team.page('?q=show'), team.person('Maya'))
  await expect.poll(() => titlesIn(page, 'Ready')).toEqual(['Show 1', 'Show 2', 'Show 3'])

  await drag(page, 'Show 4', { column: 'Ready', above: 'Show 2' })
  await expect.poll(() => titlesIn(page, 'Ready')).toEqual(['Show 1', 'Show 4', 'Show 2', 'Show 3'])
  await expect.poll(() => team.titlesIn('Ready')).toEqual(['Show 1', 'Show 4', 'Hide 1', 'Show 2', 'Hide 2', 'Show 3'])

  await card(page, 'Show 3').focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowUp')
  await expect(announcement(page, 'Ready, place 3 of 4.')).toHaveCount(1)
  await page.keyboard.press('Space')
  await expect.poll(() => team.titlesIn('Ready')).toEqual(['Show 1', 'Show 4', 'Show 3', 'Hide 1', 'Show 2', 'Hide 2'])

  await card(page, 'Show 3').focus()
  await page.keyboard.press('m')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^In progress/ })
    .click()
  await expect(card(column(page, 'In progress'), 'Show 3')).toBeFocused()
})

test('swimlanes group each column; a card dropped in another lane keeps its person, and the lane says so', async ({
  paceboard,
}) => {
  const team = await teamAtWork(paceboard)
  const page = await paceboard.board(team, 'Maya')
  await page.getByRole('button', { name: 'View', exact: true }).click()
  await page.getByRole('menuitemradio', { name: 'Person' }).click()
  await expect.poll(() => new URL(page.url()).search).toBe('?lanes=person')
  const ready = column(page, 'Ready')
  await expect(ready.getByRole('heading', { level: 3 })).toHaveText(['Maya', 'Noah', 'No one yet'])
  await expect
    .poll(() => titlesIn(page, 'Ready'))
    .toEqual(['Pricing page', 'Autumn newsletter', 'Case study', 'Podcast'])
  await expectAccessible(page, 'swimlanes')

  // Arrows walk from lane to lane.
  await card(page, 'Autumn newsletter').focus()
  await page.keyboard.press('ArrowDown')
  await expect(card(page, 'Case study')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(card(page, 'Trade show booth')).toBeFocused()

  await dragOver(page, 'Trade show booth', { column: 'Ready', above: 'Autumn newsletter' })
  await expect(ready.getByText('Stays in “Noah”')).toBeVisible()
  await page.mouse.up()
  await expect
    .poll(() => titlesIn(page, 'Ready'))
    .toEqual(['Pricing page', 'Autumn newsletter', 'Trade show booth', 'Case study', 'Podcast'])
  expect(await team.titlesIn('Ready')).toEqual([
    'Pricing page',
    'Trade show booth',
    'Case study',
    'Autumn newsletter',
    'Podcast',
  ])
  const board = await team.board()
  expect(board.items.get(itemNamed(board, 'Trade show booth'))?.assigneeId).toBe(team.person('Noah').memberId)

  await card(page, 'Podcast').focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowUp')
  await expect(announcement(page, 'Ready, Noah, place 5 of 5. The card stays in “No one yet”.')).toHaveCount(1)
  await page.keyboard.press('Escape')
})

test('a folded column keeps its count, takes a card at its end, and is still folded after a reload', async ({
  paceboard,
}) => {
  const team = await teamAtWork(paceboard)
  const page = await paceboard.board(team, 'Maya')
  await column(page, 'In progress').getByRole('button', { name: 'Actions for In progress' }).click()
  await page.getByRole('menuitem', { name: 'Collapse the column' }).click()
  const unfold = page.getByRole('button', { name: 'Expand In progress' })
  await expect(unfold).toBeFocused()
  await expectAccessible(page, 'a folded column')
  await page.reload()
  await expect(unfold).toBeVisible()

  await dragOver(page, 'Podcast', { column: 'In progress' })
  await page.mouse.up()
  await expect.poll(() => team.titlesIn('In progress')).toEqual(['Trade show booth', 'Podcast'])
  await expect(column(page, 'In progress').getByText(/^2 of \d+$/)).toBeAttached()

  // Held over it for a moment, the column opens, and takes the card where the line shows.
  await dragOver(page, 'Case study', { column: 'In progress' })
  await expect(card(column(page, 'In progress'), 'Podcast')).toBeVisible()
  const podcast = await card(page, 'Podcast').boundingBox()
  if (!podcast) throw new Error('the column is not open')
  await page.mouse.move(podcast.x + 60, podcast.y + podcast.height / 4, { steps: 5 })
  await page.mouse.up()
  await expect.poll(() => team.titlesIn('In progress')).toEqual(['Trade show booth', 'Case study', 'Podcast'])
})

test('on a phone, one button opens filters and view', async ({ paceboard }) => {
  const team = await teamAtWork(paceboard)
  const page = await paceboard.board(team, 'Maya', PHONE)
  await page.getByRole('button', { name: 'Filters and view' }).tap()
  const sheet = page.getByRole('dialog', { name: 'Filters and view' })
  await sheet.getByRole('checkbox', { name: 'Me', exact: true }).check()
  await sheet.getByRole('radio', { name: 'Pace' }).check()
  await sheet.getByRole('radio', { name: 'Compact' }).check()
  await expect(sheet.getByText('3 of 6 cards')).toBeVisible()
  await expectAccessible(page, 'filters on a phone')
  await sheet.getByRole('button', { name: 'Close' }).tap()
  await expect(page.getByRole('status').filter({ hasText: '3 of 6 cards' })).toBeVisible()
  await expect.poll(() => new URL(page.url()).search).toBe('?who=me&lanes=pace')
})

/** Six cards of two people: Maya's two in Ready and her press release, Noah's two, one of nobody's. */
async function teamAtWork(paceboard: Paceboard): Promise<Team> {
  const team = await paceboard.team({ owner: 'Maya', members: ['Noah'] })
  await team.cards('Ready', ['Pricing page', 'Case study', 'Autumn newsletter', 'Podcast'])
  await team.cards('In progress', ['Trade show booth'], MARATHON)
  await team.cards('Review', ['Press release'], MARATHON)
  await team.limit('Review', 1)
  const board = await team.board()
  const assign = (title: string, name: string) =>
    team.send({ type: 'AssignItem', itemId: itemNamed(board, title), memberId: team.person(name).memberId })
  for (const title of ['Pricing page', 'Autumn newsletter', 'Press release']) await assign(title, 'Maya')
  for (const title of ['Case study', 'Trade show booth']) await assign(title, 'Noah')
  return team
}

async function shownTitles(page: Page): Promise<readonly string[]> {
  const titles = await page
    .getByRole('article')
    .evaluateAll((cards) =>
      cards.map((one) => document.getElementById(one.getAttribute('aria-labelledby') ?? '')?.textContent ?? ''),
    )
  return titles.toSorted()
}
