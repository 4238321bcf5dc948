import { card, column, titlesIn } from '../src/on-board.ts'
import { expect, test } from '../src/paceboard.ts'
import { BOARD_PAGES, PLAIN_PAGES, settled } from '../src/pages.ts'
import { columnNamed } from '../src/team.ts'
import { finger, pointIn } from '../src/touch.ts'

const PHONE = { size: { width: 390, height: 844 }, touch: true } as const

test('a long press lifts a card, and it lands where the line showed', async ({ paceboard }) => {
  const team = await paceboard.team({ owner: 'Maya' })
  await team.cards('Ready', ['One', 'Two', 'Three'])
  const page = await paceboard.board(team, 'Maya', PHONE)
  await column(page, 'Ready').scrollIntoViewIfNeeded()

  const hand = await finger(page)
  await hand.down(await pointIn(card(page, 'One'), 0.4, 0.5))
  // The card in the air is drawn a second time.
  await expect(page.getByText('One', { exact: true })).toHaveCount(2)
  await hand.moveTo(await pointIn(card(page, 'Three'), 0.4, 0.8))
  await expect(column(page, 'Ready').locator('[data-insertion="3"]')).toBeVisible()
  await hand.up()

  await expect.poll(() => titlesIn(page, 'Ready')).toEqual(['Two', 'Three', 'One'])
  await expect.poll(() => team.titlesIn('Ready')).toEqual(['Two', 'Three', 'One'])
})

test('a swipe scrolls and moves nothing', async ({ paceboard }) => {
  const team = await paceboard.team({ owner: 'Maya' })
  await team.cards('Ready', ['One', 'Two', 'Three'])
  const page = await paceboard.board(team, 'Maya', PHONE)
  await column(page, 'Ready').scrollIntoViewIfNeeded()
  const before = await column(page, 'Ready').boundingBox()

  const hand = await finger(page)
  await hand.down(await pointIn(card(page, 'Two'), 0.8, 0.5))
  await hand.moveTo(await pointIn(card(page, 'Two'), 0.1, 0.5))
  await hand.up()

  await expect.poll(async () => (await column(page, 'Ready').boundingBox())?.x).not.toBe(before?.x)
  expect(await team.titlesIn('Ready')).toEqual(['One', 'Two', 'Three'])
})

test('“Move to…” moves a card without dragging, and a tap opens it', async ({ paceboard }) => {
  const team = await paceboard.team({ owner: 'Maya' })
  await team.cards('Ready', ['Pricing page'])
  const page = await paceboard.board(team, 'Maya', PHONE)

  await card(page, 'Pricing page').getByRole('button', { name: 'Actions for Pricing page' }).tap()
  await page.getByRole('menuitem', { name: /Move to…/ }).tap()
  await page
    .getByRole('dialog', { name: 'Move “Pricing page”' })
    .getByRole('button', { name: /^In progress/ })
    .tap()
  await expect(card(column(page, 'In progress'), 'Pricing page')).toBeVisible()

  await card(page, 'Pricing page').getByText('Pricing page', { exact: true }).tap()
  await expect(page.getByRole('dialog', { name: 'Pricing page' })).toBeVisible()
  await page.getByRole('button', { name: 'Close' }).tap()
  await expect(page.getByRole('dialog', { name: 'Pricing page' })).toHaveCount(0)
})

test('no page is wider than a phone', async ({ paceboard, example }) => {
  const page = await paceboard.open(example.page(), example.owner, PHONE)
  const wide: string[] = []
  for (const address of [...BOARD_PAGES.map((path) => example.page(path)), ...PLAIN_PAGES]) {
    await page.goto(address)
    await settled(page)
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    if (overflow > 0) wide.push(`${address}: ${overflow} px`)
  }
  expect(wide).toEqual([])
})

test('a phone opens on the first column with cards, lets the next one show, and comes back to where one was', async ({
  paceboard,
}) => {
  const team = await paceboard.team({ owner: 'Maya' })
  await team.cards('In progress', ['Pricing page'])
  const page = await paceboard.board(team, 'Maya', PHONE)
  const places = page.getByRole('navigation', { name: 'Columns' })
  const current = () => places.locator('[aria-current]').textContent()
  await expect(card(page, 'Pricing page')).toBeInViewport({ ratio: 1 })
  await expect(column(page, 'Review')).toBeInViewport()
  expect((await column(page, 'In progress').boundingBox())?.width).toBeGreaterThan(390 * 0.8)
  await expect.poll(current).toBe('In progress1')

  await places.getByRole('button', { name: /^Approval/ }).tap()
  await expect(column(page, 'Approval').getByRole('heading')).toBeInViewport({ ratio: 1 })
  await expect.poll(current).toBe('Approval0')
  await page.reload()
  await expect(column(page, 'Approval').getByRole('heading')).toBeInViewport({ ratio: 1 })
  await expect.poll(current).toBe('Approval0')
})

test('a tap on a column’s name tells what it takes to enter and to leave', async ({ paceboard }) => {
  const team = await paceboard.team({ owner: 'Maya' })
  const columnId = columnNamed(await team.board(), 'Ready')
  const entryPolicy = { en: 'The brief is read', fr: 'Le brief est lu' }
  await team.send({ type: 'EditColumn', columnId, changes: { entryPolicy } })
  const page = await paceboard.board(team, 'Maya', PHONE)
  await column(page, 'Ready').scrollIntoViewIfNeeded()
  await column(page, 'Ready').getByRole('button', { name: 'Ready', exact: true }).tap()
  await expect(page.getByRole('dialog', { name: 'How cards pass through “Ready”' })).toContainText(
    'To enter: The brief is read',
  )
})

test('an empty board says what it is for below the name of its column and the button for a card', async ({
  paceboard,
}) => {
  const team = await paceboard.team({ owner: 'Maya' })
  const page = await paceboard.board(team, 'Maya', PHONE)
  await expect(page.getByRole('heading', { name: 'Nothing on this board yet' })).toBeVisible()
  await column(page, 'To triage').getByRole('button', { name: 'Add a card' }).tap()
  await expect(page.getByRole('textbox', { name: 'New card' })).toBeFocused()
})

test('the filters of Flow are one button, so that the picture is in view', async ({ paceboard, example }) => {
  const page = await paceboard.open(example.page('/flow/view/ageing'), example.owner, PHONE)
  const chart = page.getByRole('region', { name: 'Ageing work' }).locator('svg[data-picture]')
  await expect(chart).toBeVisible()
  const bottom = await chart.evaluate((picture) => picture.getBoundingClientRect().top)
  expect(bottom).toBeLessThan(844 / 2)
  // The last column is named in full: nothing of the picture lies beside its place.
  const cut = await chart.evaluate((picture) => {
    const place = picture.parentElement?.parentElement
    return place ? place.scrollWidth - place.clientWidth : Number.NaN
  })
  expect(cut).toBe(0)

  await page.getByRole('button', { name: 'Filters', exact: true }).tap()
  const filters = page.getByRole('dialog', { name: 'Filters' })
  await filters.getByText('Sprint', { exact: true }).tap()
  await expect(page).toHaveURL(/pace=sprint/)
  await filters.getByRole('button', { name: /Everybody/ }).tap()
  await page.getByRole('option', { name: 'Nobody' }).tap()
  await expect(page).toHaveURL(/person=none/)
  await page.keyboard.press('Escape')
  await expect(filters).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Filters, 2 set' })).toBeVisible()
  await page.getByRole('button', { name: 'Clear filters' }).tap()
  await expect(page.getByRole('button', { name: 'Filters', exact: true })).toBeVisible()
})
