import { line as rank, ranked } from '../src/on-backlog.ts'
import { announcement } from '../src/on-board.ts'
import { expect, test } from '../src/paceboard.ts'

test('the Marketing Owner ranks, a colleague sees the new order', async ({ paceboard }) => {
  const team = await paceboard.team({ owner: 'Maya', members: ['Noah'] })
  await team.cards('Backlog', ['Autumn newsletter', 'Pricing page', 'Case study'])
  const maya = await paceboard.open(team.page('/backlog'), team.person('Maya'))
  const noah = await paceboard.open(team.page('/backlog'), team.person('Noah'))
  await expect(rank(noah, 'Case study')).toHaveText(/^3/)

  await ranked(maya).getByRole('button', { name: 'Actions for “Case study”' }).click()
  await maya.getByRole('menuitem', { name: 'To the top' }).click()
  await expect(rank(maya, 'Case study')).toHaveText(/^1/)
  await expect(rank(noah, 'Case study')).toHaveText(/^1/)
  await expect(rank(noah, 'Pricing page')).toHaveText(/^3/)

  await ranked(maya).getByRole('button', { name: 'Move “Pricing page” up' }).click()
  await expect(rank(noah, 'Pricing page')).toHaveText(/^2/)
  expect(await team.titlesIn('Backlog')).toEqual(['Case study', 'Pricing page', 'Autumn newsletter'])
})

test('others are told who ranks, and suggest instead; the owner accepts', async ({ paceboard }) => {
  const team = await paceboard.team({ owner: 'Maya', members: ['Noah'] })
  await team.cards('Backlog', ['Autumn newsletter', 'Pricing page'])
  const noah = await paceboard.open(team.page('/backlog'), team.person('Noah'))
  const maya = await paceboard.open(team.page('/backlog'), team.person('Maya'))

  await expect(ranked(noah).getByRole('button', { name: /Move “Pricing page” up/ })).toHaveCount(0)
  await ranked(noah).getByRole('button', { name: 'Rank of “Pricing page”: who decides?' }).click()
  await expect(
    noah.getByRole('paragraph').filter({ hasText: 'Only Maya (Marketing Owner) ranks the backlog.' }).last(),
  ).toBeVisible()
  await noah.getByRole('button', { name: 'Suggest a rank' }).click()
  const dialog = noah.getByRole('dialog', { name: 'Suggest a rank' })
  await dialog.getByRole('textbox', { name: 'Why' }).fill('The price changes on Monday')
  await dialog.getByRole('button', { name: 'Suggest', exact: true }).click()
  await expect(noah.getByText('Suggested to Maya.')).toBeVisible()
  // A suggestion moves nothing.
  expect(await team.titlesIn('Backlog')).toEqual(['Autumn newsletter', 'Pricing page'])

  await expect(maya.getByText('Noah suggests “Pricing page” as the first.')).toBeVisible()
  await expect(maya.getByText('The price changes on Monday')).toBeVisible()
  await maya.getByRole('button', { name: 'Accept the rank suggested for “Pricing page”' }).click()
  await expect(rank(noah, 'Pricing page')).toHaveText(/^1/)
  expect(await team.titlesIn('Backlog')).toEqual(['Pricing page', 'Autumn newsletter'])

  // The answer stays said; the card goes back.
  await maya.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => team.titlesIn('Backlog')).toEqual(['Autumn newsletter', 'Pricing page'])
  await expect(maya.getByText('Noah suggests “Pricing page” as the first.')).toHaveCount(0)
})

test('on the board, a member who drags the backlog into another order is refused in words', async ({ paceboard }) => {
  const team = await paceboard.team({ owner: 'Maya', members: ['Noah'] })
  await team.cards('Backlog', ['Autumn newsletter', 'Pricing page'])
  const page = await paceboard.board(team, 'Noah')

  await page.getByRole('article', { name: 'Autumn newsletter' }).focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
  await expect(
    announcement(page, 'Only Maya (Marketing Owner) ranks the backlog. Suggest a rank instead.'),
  ).toHaveCount(1)
  await expect(page.getByRole('listitem').filter({ hasText: 'Only Maya (Marketing Owner) ranks' })).toBeVisible()
  expect(await team.titlesIn('Backlog')).toEqual(['Autumn newsletter', 'Pricing page'])
})
