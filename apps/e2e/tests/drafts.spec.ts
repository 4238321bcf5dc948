import { card, column } from '../src/on-board.ts'
import { expect, type Paceboard, test } from '../src/paceboard.ts'

const TITLE = 'Autumn newsletter'

test('a half-typed comment waits on its card until it is sent, also over a reload', async ({ paceboard }) => {
  const { page, team } = await openItem(paceboard)
  const box = page.getByRole('textbox', { name: 'Write a comment' })
  await box.fill('The numbers of spring were')
  await page.getByRole('button', { name: 'Close', exact: true }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)

  await card(page, 'Pricing page').click()
  await expect(page.getByRole('dialog', { name: 'Pricing page' })).toBeVisible()
  await expect(box).toHaveValue('')
  await card(page, TITLE).click()
  await expect(box).toHaveValue('The numbers of spring were')

  await page.reload()
  await expect(box).toHaveValue('The numbers of spring were')
  await box.press('End')
  await box.pressSequentially(' better')
  await box.press('Control+Enter')
  await expect(page.getByText('The numbers of spring were better')).toBeVisible()
  await page.reload()
  await expect(page.getByText('The numbers of spring were better')).toBeVisible()
  await expect(box).toHaveValue('')

  // What one types is nobody else's, on the same device either.
  const noah = await paceboard.open(page.url(), team.person('Noah'))
  await expect(noah.getByRole('textbox', { name: 'Write a comment' })).toHaveValue('')
})

test('a half-changed comment waits too, and cancelling forgets it', async ({ paceboard }) => {
  const { page } = await openItem(paceboard)
  await page.getByRole('textbox', { name: 'Write a comment' }).fill('See the folder')
  await page.getByRole('button', { name: 'Send' }).click()
  await page.getByRole('button', { name: 'Actions for this comment' }).click()
  await page.getByRole('menuitem', { name: 'Edit' }).click()
  const box = page.getByRole('textbox', { name: 'Your comment' })
  await box.fill('See the shared folder')
  await page.reload()
  await expect(box).toHaveValue('See the shared folder')
  await page.getByRole('button', { name: 'Cancel' }).click()
  await page.reload()
  await expect(page.getByText('See the folder', { exact: true })).toBeVisible()
  await expect(box).toHaveCount(0)
})

test('a reload in the middle of a description or a title keeps what was typed', async ({ paceboard }) => {
  const { page } = await openItem(paceboard)
  await page.getByRole('button', { name: /^What is it about/ }).click()
  await page.getByRole('textbox', { name: 'Description' }).fill('Three stories and one offer')
  await page.reload()
  await expect(page.getByText('Three stories and one offer')).toBeVisible()

  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Winter newsletter')
  await page.reload()
  await expect(page.getByRole('textbox', { name: 'Title', exact: true })).toHaveValue('Winter newsletter')
})

async function openItem(paceboard: Paceboard) {
  const team = await paceboard.team({ owner: 'Maya', members: ['Noah'] })
  await team.cards('In progress', [TITLE, 'Pricing page'])
  const page = await paceboard.open(team.page(`/items/${await team.numberOf(TITLE)}`), team.person('Maya'))
  await expect(page.getByRole('dialog', { name: TITLE })).toBeVisible()
  return { page, team }
}

test('Escape keeps the reason for another limit and another pace; Cancel forgets it', async ({ paceboard }) => {
  const { page } = await openItem(paceboard)
  const pace = page.getByRole('dialog', { name: 'Change pace' })
  const openPace = () => page.getByRole('button', { name: 'Change pace' }).click()
  const whyPace = pace.getByRole('textbox', { name: /^Why/ })
  await openPace()
  await whyPace.fill('It takes all winter')
  await page.keyboard.press('Escape')
  await expect(pace).toHaveCount(0)
  await openPace()
  await expect(whyPace).toHaveValue('It takes all winter')
  await pace.getByRole('button', { name: 'Cancel' }).click()
  await openPace()
  await expect(whyPace).toHaveValue('')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Close', exact: true }).click()

  const limit = page.getByRole('dialog', { name: 'Limit of Ready' })
  const whyLimit = limit.getByRole('textbox', { name: 'Why this limit' })
  const openLimit = async () => {
    await column(page, 'Ready').getByRole('button', { name: 'Actions for Ready' }).click()
    await page.getByRole('menuitem', { name: 'Change the limit…' }).click()
  }
  await openLimit()
  await whyLimit.fill('One reader')
  await page.keyboard.press('Escape')
  await expect(limit).toHaveCount(0)
  await openLimit()
  await expect(whyLimit).toHaveValue('One reader')
  await limit.getByRole('button', { name: 'Cancel' }).click()
  await openLimit()
  await expect(whyLimit).toHaveValue('')
})
