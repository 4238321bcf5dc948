import { column } from '../src/on-board.ts'
import { expect, test } from '../src/paceboard.ts'
import { PASSWORD } from '../src/person.ts'

test('an invitation link leads a new colleague onto the board as a member', async ({ paceboard }) => {
  const team = await paceboard.team({ owner: 'Maya' })
  await team.cards('Ready', ['Pricing page'])
  const maya = await paceboard.open(team.page('/people'), team.person('Maya'))
  await maya.getByRole('button', { name: 'Invite', exact: true }).click()
  await maya.getByRole('button', { name: 'Make the link' }).click()
  const link = await maya.getByRole('textbox', { name: 'Invitation link' }).inputValue()

  const page = await paceboard.open(link, null)
  await expect(page.getByRole('heading', { name: 'Join “Launch”' })).toBeVisible()
  await expect(page.getByText('Maya invites you to work on this board.')).toBeVisible()
  await page.getByRole('textbox', { name: 'Your name' }).fill('Noah Berg')
  await page.getByRole('textbox', { name: 'Email' }).fill(`noah.${team.boardId}@example.invalid`)
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: 'Make an account and join' }).click()

  await expect(page.getByText('Welcome to “Launch”')).toBeVisible()
  await expect(column(page, 'Ready').getByRole('article', { name: 'Pricing page' })).toBeVisible()
  await maya.getByRole('button', { name: 'Done' }).click()
  const row = maya.getByRole('listitem').filter({ hasText: 'Noah Berg' }).first()
  await expect(row).toContainText('Team member')
})

test('a link works once', async ({ paceboard }) => {
  paceboard.expectErrors(/status of 410/)
  const team = await paceboard.team({ owner: 'Maya' })
  const link = await team.invite()
  const first = await paceboard.team({ owner: 'Noah', board: 'Elsewhere' })
  const noah = await paceboard.open(link, first.owner)
  await noah.getByRole('button', { name: 'Join the board' }).click()
  await expect(noah.getByText('Welcome to “Launch”')).toBeVisible()

  const late = await paceboard.open(link, null)
  await expect(late.getByRole('heading', { name: 'This invitation is no longer open' })).toBeVisible()
})

test('a signed-out visitor comes back to the page that was asked for', async ({ paceboard }) => {
  const team = await paceboard.team({ owner: 'Maya' })
  const me = (await (await team.owner.http.get('/api/me')).json()) as { readonly email: string }
  const page = await paceboard.open(team.page('/people'), null)
  await page.getByRole('textbox', { name: 'Email' }).fill(me.email)
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL(team.page('/people'))
  await expect(page.getByRole('heading', { name: 'People', level: 1 })).toBeVisible()
})

test('who is not among the members learns nothing about a board', async ({ paceboard }) => {
  paceboard.expectErrors(/status of 404/)
  const team = await paceboard.team({ owner: 'Maya' })
  const other = await paceboard.team({ owner: 'Noah', board: 'Elsewhere' })
  const page = await paceboard.open(team.page(), other.owner)
  await expect(page.getByRole('heading', { name: 'This board is not yours to see' })).toBeVisible()
})
