import type { Page } from '@playwright/test'
import { card, column } from '../src/on-board.ts'
import { expect, test } from '../src/paceboard.ts'

test('what one saves on an item reaches the other, whose half-typed title stays', async ({ paceboard }) => {
  const team = await paceboard.team({ owner: 'Maya', members: ['Noah'] })
  await team.cards('In progress', ['Autumn newsletter'])
  const address = team.page(`/items/${await team.numberOf('Autumn newsletter')}`)
  const maya = await paceboard.open(address, team.person('Maya'))
  const noah = await paceboard.open(address, team.person('Noah'))
  const mayasTitle = maya.getByRole('textbox', { name: 'Title', exact: true })
  const noahsTitle = noah.getByRole('textbox', { name: 'Title', exact: true })

  await noahsTitle.fill('Autumn newsletter with')
  await mayasTitle.fill('Winter newsletter')
  await mayasTitle.press('Enter')
  await maya.getByRole('textbox', { name: 'Channel' }).fill('Email')
  await maya.getByRole('textbox', { name: 'Channel' }).press('Enter')

  // The card behind and the other field follow; what Noah types is his until he is done.
  await expect(card(noah, 'Winter newsletter')).toBeVisible()
  await expect(noah.getByRole('textbox', { name: 'Channel' })).toHaveValue('Email')
  await expect(noahsTitle).toHaveValue('Autumn newsletter with')
  await expect(noahsTitle).toBeFocused()
  await noahsTitle.pressSequentially(' a gift')
  await noahsTitle.press('Enter')
  await expect(mayasTitle).toHaveValue('Autumn newsletter with a gift')
})

test('a comment, a tick and a description are seen by the other', async ({ paceboard }) => {
  const team = await paceboard.team({ owner: 'Maya', members: ['Noah'] })
  await team.cards('In progress', ['Autumn newsletter'])
  const address = team.page(`/items/${await team.numberOf('Autumn newsletter')}`)
  const maya = await paceboard.open(address, team.person('Maya'))
  const noah = await paceboard.open(address, team.person('Noah'))

  await maya.getByRole('textbox', { name: 'Write a comment' }).fill('Numbers are in the shared folder')
  await maya.getByRole('button', { name: 'Send' }).click()
  await expect(noah.getByText('Numbers are in the shared folder')).toBeVisible()

  const line = maya.getByRole('checkbox').first()
  const name = await line.getAttribute('aria-label')
  await line.click()
  await expect(noah.getByRole('checkbox', { name: name ?? '' }).first()).toBeChecked()
})

test('the sheet has an address of its own and leaves the board live behind it', async ({ paceboard }) => {
  const team = await paceboard.team({ owner: 'Maya', members: ['Noah'] })
  await team.cards('Ready', ['Autumn newsletter', 'Pricing page'])
  const page = await paceboard.board(team, 'Noah')
  await card(page, 'Autumn newsletter').click()
  await expect(page).toHaveURL(/\/items\/\d+$/)
  const sheet = page.getByRole('dialog', { name: 'Autumn newsletter' })
  await expect(sheet).toBeVisible()

  await team.move('Pricing page', 'In progress')
  await expect(card(column(page, 'In progress'), 'Pricing page')).toBeVisible()
  await sheet.getByRole('button', { name: 'Column: Ready. Move to another' }).click()
  await page.getByRole('menuitemradio', { name: /^In progress/ }).click()
  await expect(card(column(page, 'In progress'), 'Autumn newsletter')).toBeVisible()
  await page.goBack()
  await expect(sheet).toHaveCount(0)
})

test('beside an open item the top bar stays, and its card is in sight', async ({ paceboard }) => {
  const team = await paceboard.team({ owner: 'Maya' })
  await team.limit('Approval', 20)
  await team.cards('Approval', ['Pricing page', ...Array.from({ length: 12 }, (_, at) => `Post ${at}`)])
  const size = { width: 1280, height: 800 }
  const page = await paceboard.open(team.page(`/items/${await team.numberOf('Post 11')}`), team.owner, { size })
  const sheet = page.getByRole('dialog', { name: 'Post 11' })
  await expect(sheet).toBeVisible()

  // A click is refused where something covers the middle of what it is for.
  await page.getByRole('banner').getByText('Live', { exact: true }).click({ trial: true })
  await page.getByRole('button', { name: 'Profile: Maya' }).click({ trial: true })
  await expectBeside(page, 'Post 11')
  await card(page, 'Post 10').click()
  await expect(page.getByRole('dialog', { name: 'Post 10' })).toBeVisible()
  await expectBeside(page, 'Post 10')
})

/** The whole card is seen to the left of the sheet. */
async function expectBeside(page: Page, title: string): Promise<void> {
  await expect(card(page, title)).toBeInViewport({ ratio: 0.9 })
  const edges = async () => {
    const [it, sheet] = [await card(page, title).boundingBox(), await page.getByRole('dialog').boundingBox()]
    return (sheet?.x ?? 0) - ((it?.x ?? 0) + (it?.width ?? 0))
  }
  await expect.poll(edges).toBeGreaterThan(0)
}

test('the time something goes out is typed as in the language of its reader', async ({ paceboard }) => {
  const team = await paceboard.team({ owner: 'Maya' })
  const lea = await team.add('Léa', undefined, 'fr')
  await team.cards('In progress', ['Autumn newsletter'])
  const page = await paceboard.open(team.page('/items/1'), lea, { locale: 'en-GB' })
  await page
    .getByRole('spinbutton', { name: /^jour, Jour de publication|^jour, .*publication/i })
    .first()
    .click()
  await page.keyboard.type('14112027')
  const time = page.getByRole('group', { name: /^Heure/ })
  await expect(time).toContainText('09')
  await time.getByRole('spinbutton').first().click()
  await page.keyboard.type('1745')
  await page.getByRole('heading', { name: 'Description' }).click()
  await page.reload()
  await expect(time).toHaveText(/17.*45/)
})
