import { card, column, drag } from '../src/on-board.ts'
import { expect, test } from '../src/paceboard.ts'
import { createBoard, firstPerson } from '../src/person.ts'
import { Team } from '../src/team.ts'

test('while the server restarts the board says so, keeps the change and sends it', async ({
  browsers,
  freshServer,
}) => {
  browsers.expected.push(/ERR_|status of 5\d\d/)
  const maya = await firstPerson(freshServer.url, 'Maya')
  const boardId = await createBoard(maya, { name: 'Launch', template: 'marketing', locale: 'en' })
  const team = new Team(freshServer.url, boardId, [maya])
  await team.cards('Ready', ['Autumn newsletter'])
  const page = await browsers.open(team.page(), maya)
  const state = page.getByRole('banner').getByRole('status')
  await expect(state).toHaveText('Live')
  await expect(card(column(page, 'Ready'), 'Autumn newsletter')).toBeVisible()

  await freshServer.stop()
  await expect(state).toHaveText(/^(Reconnecting|Offline)/)
  await drag(page, 'Autumn newsletter', { column: 'In progress' })
  await expect(card(column(page, 'In progress'), 'Autumn newsletter')).toBeVisible()
  await expect(state).toHaveText(/^(Reconnecting|Offline): 1 change waiting$/)

  await freshServer.start()
  await expect(state).toHaveText('Live', { timeout: 30_000 })
  await expect.poll(() => team.titlesIn('In progress')).toEqual(['Autumn newsletter'])
})

test('who comes back from a tunnel sees what the others did meanwhile', async ({ paceboard }) => {
  paceboard.expectErrors(/ERR_/)
  const team = await paceboard.team({ owner: 'Maya', members: ['Noah'] })
  await team.cards('Ready', ['Autumn newsletter', 'Pricing page'])
  const page = await paceboard.board(team, 'Noah')
  const state = page.getByRole('banner').getByRole('status')
  await expect(state).toHaveText('Live')

  await page.context().setOffline(true)
  await expect(state).toHaveText(/^(Reconnecting|Offline)/)
  await drag(page, 'Autumn newsletter', { column: 'In progress' })
  await expect(state).toHaveText(/^(Reconnecting|Offline): 1 change waiting$/)
  await team.move('Pricing page', 'Review')
  await expect(card(column(page, 'Ready'), 'Pricing page')).toBeVisible()

  await page.context().setOffline(false)
  await expect(state).toHaveText('Live', { timeout: 30_000 })
  await expect(card(column(page, 'Review'), 'Pricing page')).toBeVisible()
  await expect.poll(() => team.titlesIn('In progress')).toEqual(['Autumn newsletter'])
})
