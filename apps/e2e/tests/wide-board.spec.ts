import type { ColumnId } from '@paceboard/domain'
import type { Page } from '@playwright/test'
import { expectAccessible } from '../src/accessible.ts'
import { card, column, titlesIn } from '../src/on-board.ts'
import { expect, type Paceboard, test } from '../src/paceboard.ts'
import { columnNamed, type Team } from '../src/team.ts'

const PHONE = { size: { width: 390, height: 844 }, touch: true } as const

test('far columns are names with room for their cards, and are drawn when one comes near them', async ({
  paceboard,
}) => {
  const team = await wideTeam(paceboard)
  const page = await paceboard.board(team, 'Maya')
  await expect(card(page, 'Near 1')).toBeVisible()

  // A name and a count for whoever listens, and as much room as the cards take, but no card.
  const far = column(page, 'Step 14')
  await expect(far.getByRole('heading', { name: 'Step 14' })).toBeAttached()
  await expect(far.getByRole('article')).toHaveCount(0)
  const room = await far.getByRole('list').evaluate((list) => list.clientHeight)
  expect(room).toBeGreaterThan(1_000)
  await expectAccessible(page, 'a wide board')

  await far.evaluate((one) => one.scrollIntoView({ inline: 'center' }))
  await expect(card(page, 'Far 1')).toBeVisible()
  await expect(card(page, 'Near 1')).toHaveCount(0)
  await scrollColumns(page, 0)
  await expect(card(page, 'Near 1')).toBeVisible()
})

test('keys and Tab reach cards of far columns, carry cards there, and an address opens one', async ({ paceboard }) => {
  const team = await wideTeam(paceboard)
  const page = await paceboard.board(team, 'Maya')

  await column(page, 'Step 14').getByRole('button', { name: 'Actions for Step 14' }).focus()
  await scrollColumns(page, 0)
  await expect(column(page, 'Step 14').getByRole('article')).toHaveCount(0)
  await page.keyboard.press('Tab')
  await expect(card(page, 'Far 1')).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await expect(page.getByRole('button', { name: 'Actions for Step 14' })).toBeFocused()

  await scrollColumns(page, 0)
  await card(page, 'Near 1').focus()
  await page.keyboard.press('ArrowRight')
  await expect(card(page, 'Far 1')).toBeFocused()
  await expect(card(page, 'Far 1')).toBeInViewport()
  await page.keyboard.press('ArrowLeft')
  await expect(card(page, 'Near 1')).toBeFocused()

  await card(page, 'Near 2').focus()
  await page.keyboard.press('Space')
  for (let step = 0; step < 14; step++) await page.keyboard.press('ArrowRight')
  await expect(column(page, 'Step 14').locator('[data-insertion="0"]')).toBeInViewport()
  await page.keyboard.press('Space')
  await expect(card(page, 'Near 2')).toBeFocused()
  await expect.poll(async () => (await titlesIn(page, 'Step 14')).slice(0, 3)).toEqual(['Near 2', 'Far 1', 'Far 2'])

  await page.goto(team.page(`/items/${await team.numberOf('Far 25')}`))
  await expect(card(page, 'Far 25')).toBeInViewport()
})

test('a card held at the edge rolls the board to far columns, and lands where the line shows', async ({
  paceboard,
}) => {
  const team = await wideTeam(paceboard)
  const page = await paceboard.board(team, 'Maya')
  const near = await card(page, 'Near 1').boundingBox()
  if (!near) throw new Error('the card is not on screen')
  await page.mouse.move(near.x + 40, near.y + 20)
  await page.mouse.down()
  await page.mouse.move(near.x + 60, near.y + 30, { steps: 3 })
  await page.mouse.move(1_430, 400, { steps: 10 })
  await expect(card(page, 'Far 2')).toBeInViewport({ timeout: 20_000 })
  const target = await card(page, 'Far 2').boundingBox()
  if (!target) throw new Error('the column is not on screen')
  await page.mouse.move(1_000, 400, { steps: 3 })
  await expect(async () => {
    const box = await card(page, 'Far 2').boundingBox()
    if (!box) throw new Error('the card went away')
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 4, { steps: 3 })
    await expect(column(page, 'Step 14').locator('[data-insertion="1"]')).toBeAttached({ timeout: 1_000 })
  }).toPass()
  await page.mouse.up()
  await expect.poll(async () => (await titlesIn(page, 'Step 14')).slice(0, 3)).toEqual(['Far 1', 'Near 1', 'Far 2'])
})

test('on a phone a swipe or a tap on a name shows a far column with its cards', async ({ paceboard }) => {
  const team = await wideTeam(paceboard)
  const page = await paceboard.board(team, 'Maya', PHONE)
  await page
    .getByRole('navigation', { name: 'Columns' })
    .getByRole('button', { name: /^Step 14/ })
    .tap()
  await expect(card(page, 'Far 1')).toBeInViewport()
  // It is remembered, and there at once when the board is opened again.
  await page.reload()
  await expect(card(page, 'Far 1')).toBeInViewport()
  await expect(card(page, 'Near 1')).toHaveCount(0)
})

test('a filter shows the first column with a match, set by keys or in the address, and stays where one is in view', async ({
  paceboard,
}) => {
  const team = await wideTeam(paceboard)
  const page = await paceboard.open(team.page('?q=far'), team.owner)
  await expect(card(page, 'Far 1')).toBeInViewport()

  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(team.page())
  await expect(card(page, 'Near 1')).toBeInViewport()
  await page.keyboard.press('/')
  await page.keyboard.type('far 2')
  await expect(card(page, 'Far 2')).toBeInViewport()

  // Cards of both ends: the far one is in view already, so nothing moves.
  await page.getByRole('searchbox', { name: 'Search the cards' }).fill('30')
  await expect(page.getByRole('status').filter({ hasText: '2 of 60 cards' })).toBeVisible()
  await expect(card(page, 'Far 30')).toBeInViewport()
  await page.getByRole('searchbox', { name: 'Search the cards' }).fill('near 30')
  await expect(card(page, 'Near 30')).toBeInViewport()
})

/** Twenty-odd columns; thirty cards in the first active one and thirty in the last of those added. */
async function wideTeam(paceboard: Paceboard): Promise<Team> {
  const team = await paceboard.team({ owner: 'Maya' })
  const ready = columnNamed(await team.board(), 'Ready')
  for (let n = 1; n <= 14; n++) {
    const after = n === 1 ? ready : (`${team.boardId}-step-${n - 1}` as ColumnId)
    const columnId = `${team.boardId}-step-${n}` as ColumnId
    const name = { en: `Step ${n}`, fr: `Étape ${n}` }
    await team.send({ type: 'AddColumn', columnId, name, kind: 'active', after })
  }
  const titles = (word: string) => Array.from({ length: 30 }, (_, n) => `${word} ${n + 1}`)
  await team.limit('Ready', 40)
  await team.cards('Ready', titles('Near'))
  await team.cards('Step 14', titles('Far'))
  return team
}

async function scrollColumns(page: Page, left: number): Promise<void> {
  await page.locator('[data-density]').evaluate((columns, to) => columns.scrollTo(to, 0), left)
}
