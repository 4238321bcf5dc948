import type { Page } from '@playwright/test'
import { expectAccessible } from '../src/accessible.ts'
import { card, column } from '../src/on-board.ts'
import { expect, type Paceboard, test } from '../src/paceboard.ts'
import { BOARD_PAGES, PLAIN_PAGES, settled } from '../src/pages.ts'
import type { Team } from '../src/team.ts'

test.describe('axe finds nothing, in either theme', () => {
  test('on the pages of a board', async ({ paceboard, example }) => {
    const page = await paceboard.open('/', example.owner)
    for (const path of BOARD_PAGES) {
      await page.goto(example.page(path))
      await settled(page)
      await expectAccessible(page, path)
    }
  })

  test('on the pages beside the boards', async ({ paceboard, example }) => {
    const page = await paceboard.open('/', example.owner)
    for (const address of PLAIN_PAGES) {
      await page.goto(address)
      await settled(page)
      await expectAccessible(page, address)
    }
  })

  test('before signing in', async ({ paceboard, browsers, freshServer }) => {
    paceboard.expectErrors(/status of 410/)
    const setup = await browsers.open(freshServer.url, null)
    await expect(setup.getByRole('heading', { name: 'Create the first account' })).toBeVisible()
    await expectAccessible(setup, '/setup')
    const team = await paceboard.team({ owner: 'Maya' })
    const page = await paceboard.open('/sign-in', null)
    for (const address of ['/sign-in', await team.invite(), '/invitation/gone']) {
      await page.goto(address)
      await settled(page)
      await expectAccessible(page, address)
    }
  })

  test('on empty pages, on a missing one and on a board of others', async ({ paceboard }) => {
    paceboard.expectErrors(/status of 404/)
    const team = await paceboard.team({ owner: 'Maya' })
    const page = await paceboard.open('/', team.owner)
    for (const address of [...BOARD_PAGES.map((path) => team.page(path)), '/nowhere', '/boards/nobodys']) {
      await page.goto(address)
      await settled(page)
      await expectAccessible(page, `empty: ${address}`)
    }
  })

  test('on what opens over the board', async ({ paceboard }) => {
    const team = await fullTeam(paceboard)
    const page = await paceboard.board(team, 'Maya')

    await card(page, 'Pricing page').hover()
    await card(page, 'Pricing page').getByRole('button', { name: 'Actions for Pricing page' }).click()
    await expect(page.getByRole('menu')).toBeVisible()
    await expectAccessible(page, 'menu of a card')
    await page.getByRole('menuitem', { name: /Move to…/ }).click()
    await expectDialog(page, 'Move “Pricing page”')

    await column(page, 'Review').getByRole('button', { name: 'Actions for Review' }).click()
    await page.getByRole('menuitem', { name: 'Change the limit…' }).click()
    await expectDialog(page, 'Limit of Review')

    await moveTo(page, 'Pricing page', 'Review')
    await expectDialog(page, 'Why the card did not move')
    await moveTo(page, 'Pricing page', 'Approval')
    await expectDialog(page, 'One more in Approval')

    await card(page, 'Pricing page').focus()
    await page.keyboard.press('n')
    await expect(page.getByRole('textbox', { name: 'New card' })).toBeFocused()
    await expectAccessible(page, 'line for a new card')
    await page.keyboard.press('Escape')

    await card(page, 'Pricing page').focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowRight')
    await expect(column(page, 'In progress').locator('[data-insertion]')).toBeVisible()
    await expectAccessible(page, 'a lifted card')
    await page.keyboard.press('Escape')

    await page.getByRole('button', { name: 'Profile: Maya' }).click()
    await expect(page.getByRole('menu')).toBeVisible()
    await expectAccessible(page, 'profile')
    await page.keyboard.press('Escape')

    await card(page, 'Brand book').click()
    await expect(page.getByRole('dialog', { name: 'Brand book' })).toBeVisible()
    await expect(page.getByRole('textbox', { name: 'Write a comment' })).toBeVisible()
    await expectAccessible(page, 'item')
    await page.getByRole('tab', { name: 'History' }).click()
    await expect(page.getByText(/created this card/)).toBeVisible()
    await expectAccessible(page, 'history of an item')
  })

  test('on the dialogs of people, backlog and settings', async ({ paceboard }) => {
    const team = await fullTeam(paceboard)
    const page = await paceboard.open(team.page('/people'), team.person('Maya'))
    await page.getByRole('button', { name: 'Invite', exact: true }).click()
    await expect(page.getByRole('dialog', { name: 'Invite someone' })).toBeVisible()
    await expectAccessible(page, 'invite')
    await page.getByRole('button', { name: 'Make the link' }).click()
    await expectDialog(page, 'The link is ready')
    for (const title of ['Hand over Marketing Owner', 'Hand over Agile Champion']) {
      await page.getByRole('button', { name: title }).click()
      await expectDialog(page, title)
    }

    const noah = await paceboard.open(team.page('/backlog'), team.person('Noah'))
    await noah.getByRole('button', { name: 'Rank of “Podcast”: who decides?' }).click()
    await expectAccessible(noah, 'who ranks')
    await noah.getByRole('button', { name: 'Suggest a rank' }).click()
    await expectDialog(noah, 'Suggest a rank')

    await page.goto(team.page('/settings/columns'))
    await page.getByRole('button', { name: 'Add a column' }).click()
    await expectDialog(page, 'Add a column')
    await page.goto(team.page('/settings/types'))
    await page.getByRole('button', { name: 'Add a type' }).click()
    await expectDialog(page, 'Add a type')
  })
})

/** A board whose Review is full and whose Approval asks for a reason. */
async function fullTeam(paceboard: Paceboard): Promise<Team> {
  const team = await paceboard.team({ owner: 'Maya', members: ['Noah'] })
  await team.cards('Backlog', ['Podcast', 'Webinar'])
  await team.cards('Ready', ['Pricing page', 'Brand book'])
  await team.cards('Review', ['Press release'])
  await team.cards('Approval', ['Video'])
  await team.limit('Review', 1)
  await team.limit('Approval', 1, 'soft')
  return team
}

/** The dialog of that name is open, and clean; it is closed again. */
async function expectDialog(page: Page, name: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name })
  await expect(dialog).toBeVisible()
  await expectAccessible(page, name)
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
}

async function moveTo(page: Page, title: string, to: string): Promise<void> {
  await card(page, title).focus()
  await page.keyboard.press('m')
  await page
    .getByRole('dialog', { name: `Move “${title}”` })
    .getByRole('button', { name: new RegExp(`^${to}\\b`) })
    .click()
}
