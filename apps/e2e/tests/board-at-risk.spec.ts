import type { RisksAnswer } from '@paceboard/contract'
import type { Page } from '@playwright/test'
import { expectAccessible } from '../src/accessible.ts'
import { card } from '../src/on-board.ts'
import { expect, test } from '../src/paceboard.ts'
import type { Team } from '../src/team.ts'

const PHONE = { size: { width: 390, height: 844 }, touch: true } as const

/** The titles of cards whose date is to come and hardly kept, as the API judges them. */
async function titlesAtRisk(team: Team): Promise<readonly string[]> {
  const answer = await team.owner.http.get(`/api/boards/${team.boardId}/flow/risks`)
  const { risks, today } = (await answer.json()) as RisksAnswer
  const board = await team.board()
  const titles = risks
    .filter(({ planned, level }) => planned > today && level !== 'on-track')
    .map(({ itemId }) => board.items.get(itemId)?.title ?? '')
  if (titles.length < 2) throw new Error('the example team has too few dates at risk')
  return titles
}

const shown = (page: Page, count: number) =>
  page.getByRole('status').filter({ hasText: new RegExp(`^${count} of \\d+ cards`) })

test('cards with a date at risk are filtered by the rule that marks them, and together with other wishes', async ({
  paceboard,
  example,
}) => {
  const titles = await titlesAtRisk(example)
  const page = await paceboard.board(example, 'Maya Stern')
  await page.getByRole('button', { name: 'Filter', exact: true }).press('Enter')
  await page.getByRole('dialog', { name: 'Filters' }).getByRole('checkbox', { name: 'At risk' }).press('Space')
  await expectAccessible(page, 'the filter of dates at risk')
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/\?due=at-risk$/)
  await expect(shown(page, titles.length)).toBeVisible()
  for (const title of titles) await expect(card(page, title)).toContainText('at risk')

  await page.keyboard.press('/')
  await page.keyboard.type(titles[0] ?? '')
  await expect(shown(page, 1)).toBeVisible()
  await page.getByRole('button', { name: 'Remove At risk' }).click()
  await expect(page).toHaveURL((url) => !url.searchParams.has('due'))
})

test('on a phone, and from an address', async ({ paceboard, example }) => {
  const titles = await titlesAtRisk(example)
  const page = await paceboard.open(example.page('?due=at-risk'), example.owner, PHONE)
  await expect(shown(page, titles.length)).toBeVisible()
  await page.getByRole('button', { name: /^Filters and view/ }).click()
  const sheet = page.getByRole('dialog', { name: 'Filters and view' })
  await expect(sheet.getByRole('checkbox', { name: 'At risk' })).toBeChecked()
  await sheet.getByRole('checkbox', { name: 'At risk' }).uncheck()
  await expect(page).toHaveURL((url) => !url.searchParams.has('due'))
})
