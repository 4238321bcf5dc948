import type { Page } from '@playwright/test'
import { expectAccessible } from '../src/accessible.ts'
import { announcement, card, column, drag, dragOver, titlesIn } from '../src/on-board.ts'
import { expect, type Paceboard, test } from '../src/paceboard.ts'
import { itemNamed, type Team } from '../src/team.ts'

test('a lane begins at one height in all columns, stays named while the board scrolls, and folds as a whole', async ({
  paceboard,
}) => {
  const team = await teamInLanes(paceboard)
  const page = await paceboard.open(team.page('?lanes=person'), team.person('Maya'))
  const lane = (name: string) => page.getByRole('group', { name: 'Swimlanes' }).getByRole('button', { name })
  await expect(lane('Noah')).toBeVisible()
  // Maya has four cards in one column and one in another: Noah's begin below the four in both.
  await expect.poll(() => topOf(page, 'Noah R')).toBe(await topOf(page, 'Noah P'))
  expect(await topOf(page, 'Noah P')).toBeGreaterThan((await topOf(page, 'Maya R4')) + 60)
  await expectAccessible(page, 'lanes across the board')

  await page.locator('[data-lanes]').evaluate((board) => board.scrollTo(0, 350))
  await expect(lane('Maya')).toBeInViewport()
  await expect(column(page, 'Ready').getByRole('heading', { name: 'Ready' })).toBeInViewport()
  await page.locator('[data-lanes]').evaluate((board) => board.scrollTo(0, 0))

  await lane('Maya').focus()
  await page.keyboard.press('Enter')
  await expect(lane('Maya')).toHaveAttribute('aria-expanded', 'false')
  await expect(lane('Maya')).toContainText('5')
  await expect(card(page, /^Maya/)).toHaveCount(0)
  await page.reload()
  await expect(card(page, 'Noah R')).toBeVisible()
  await expect(card(page, /^Maya/)).toHaveCount(0)
  await lane('Maya').click()
  await expect(card(page, 'Maya R1')).toBeVisible()
})

test('what belongs to nobody is folded, and what has no label stays open', async ({ paceboard }) => {
  const team = await paceboard.team({ owner: 'Maya' })
  await team.cards('Ready', ['Pricing page'])
  const page = await paceboard.open(team.page('?lanes=person'), team.owner)
  const lane = (name: string) => page.getByRole('group', { name: 'Swimlanes' }).getByRole('button', { name })
  await lane('No one yet').click()
  await expect(card(page, 'Pricing page')).toHaveCount(0)
  await page.goto(team.page('?lanes=label'))
  await expect(lane('No label')).toHaveAttribute('aria-expanded', 'true')
  await expect(card(page, 'Pricing page')).toBeVisible()
  await page.goto(team.page('?lanes=person'))
  await expect(lane('No one yet')).toHaveAttribute('aria-expanded', 'false')
})

test('a card goes to another column of its lane though none of it is there, by mouse and by keys', async ({
  paceboard,
}) => {
  const team = await teamInLanes(paceboard)
  const page = await paceboard.open(team.page('?lanes=person'), team.person('Maya'))
  await expect(card(page, 'Noah R')).toBeVisible()

  // Review has an empty room in both lanes: over Maya's, the card of Noah is told that it stays in his.
  await column(page, 'Review').evaluate((one) => one.scrollIntoView({ inline: 'center' }))
  const maya = await card(page, 'Maya R2').boundingBox()
  const review = await column(page, 'Review').boundingBox()
  const from = await card(page, 'Noah R').boundingBox()
  if (!maya || !review || !from) throw new Error('the lanes are not on screen')
  await page.mouse.move(from.x + 60, from.y + 20)
  await page.mouse.down()
  await page.mouse.move(review.x + 100, maya.y, { steps: 8 })
  await expect(column(page, 'Review').getByText('Stays in “Noah”')).toBeVisible()
  await page.mouse.move(review.x + 100, from.y + 20, { steps: 8 })
  await expect(column(page, 'Review').getByText('Stays in “Noah”')).toHaveCount(0)
  await page.mouse.up()
  await expect.poll(() => titlesIn(page, 'Review')).toEqual(['Noah R'])
  await expect.poll(() => topOf(page, 'Noah R')).toBe(await topOf(page, 'Noah P'))

  await card(page, 'Maya R4').focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowRight')
  await expect(announcement(page, /^In progress, Maya, place 2 of/)).toHaveCount(1)
  await page.keyboard.press('Space')
  await expect(card(column(page, 'In progress'), 'Maya R4')).toBeFocused()

  // Walking down goes from lane to lane, and the board follows.
  await page.keyboard.press('ArrowDown')
  await expect(card(page, 'Noah P')).toBeFocused()
  await expect(card(page, 'Noah P')).toBeInViewport()
  await drag(page, 'Maya R1', { column: 'Ready', above: 'Maya R3' })
  await expect.poll(async () => (await titlesIn(page, 'Ready')).slice(0, 3)).toEqual(['Maya R2', 'Maya R1', 'Maya R3'])
})

test('of what is finished a lane shows the newest, and the rest when asked', async ({ paceboard }) => {
  const team = await teamInLanes(paceboard)
  await team.cards('Reviewed', ['Old 1', 'Old 2', 'Old 3'])
  await assign(team, ['Old 1', 'Old 2', 'Old 3'], 'Noah')
  const page = await paceboard.open(team.page('?lanes=person'), team.person('Maya'))
  await column(page, 'Reviewed').evaluate((one) => one.scrollIntoView({ inline: 'center' }))
  await expect.poll(() => titlesIn(page, 'Reviewed')).toEqual(['Old 3'])
  await column(page, 'Reviewed').getByRole('button', { name: '2 earlier' }).click()
  await expect.poll(() => titlesIn(page, 'Reviewed')).toEqual(['Old 1', 'Old 2', 'Old 3'])
})

test('many cards in lanes: only those in view are drawn, and keys, a drag and an address reach the others', async ({
  paceboard,
}) => {
  const team = await teamInLanes(paceboard)
  await team.limit('Ready', 200)
  await team.cards(
    'Ready',
    Array.from({ length: 80 }, (_, n) => `Nobody ${n + 1}`),
  )
  const page = await paceboard.open(team.page('?lanes=person'), team.person('Maya'))
  await expect(card(page, 'Maya R1')).toBeVisible()
  expect(await column(page, 'Ready').getByRole('article').count()).toBeLessThan(15)

  await card(page, 'Maya R1').focus()
  await page.keyboard.press('End')
  await expect(card(page, 'Nobody 80')).toBeFocused()
  await expect(card(page, 'Nobody 80')).toBeInViewport()
  await dragOver(page, 'Nobody 79', { column: 'In progress' })
  await page.mouse.up()
  await expect.poll(() => titlesIn(page, 'In progress')).toContain('Nobody 79')
  await page.goto(team.page(`/items/${await team.numberOf('Nobody 40')}?lanes=person`))
  await expect(card(page, 'Nobody 40')).toBeInViewport()
})

test('on a phone each column keeps lanes of its own', async ({ paceboard }) => {
  const team = await teamInLanes(paceboard)
  const look = { size: { width: 390, height: 844 }, touch: true } as const
  const page = await paceboard.open(team.page('?lanes=person'), team.person('Maya'), look)
  await expect(column(page, 'Ready').getByRole('heading', { level: 3 })).toHaveText(['Maya', 'Noah'])
  await expect(page.getByRole('group', { name: 'Swimlanes' })).toHaveCount(0)
})

/** Maya has four cards in Ready and one in progress, Noah one in each. */
async function teamInLanes(paceboard: Paceboard): Promise<Team> {
  const team = await paceboard.team({ owner: 'Maya', members: ['Noah'] })
  await team.cards('Ready', ['Maya R1', 'Noah R', 'Maya R2', 'Maya R3', 'Maya R4'])
  await team.cards('In progress', ['Noah P', 'Maya P'])
  await assign(team, ['Maya R1', 'Maya R2', 'Maya R3', 'Maya R4', 'Maya P'], 'Maya')
  await assign(team, ['Noah R', 'Noah P'], 'Noah')
  return team
}

async function assign(team: Team, titles: readonly string[], name: string): Promise<void> {
  const board = await team.board()
  const { memberId } = team.person(name)
  const commands = titles.map((title) => ({ type: 'AssignItem', itemId: itemNamed(board, title), memberId }) as const)
  await team.send({ type: 'Batch', commands })
}

async function topOf(page: Page, title: string): Promise<number> {
  return Math.round((await card(page, title).boundingBox())?.y ?? Number.NaN)
}
