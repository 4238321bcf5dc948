import type { BoardCommand, ItemId, MilestoneId } from '@paceboard/domain'
import { addDays, localDate } from '@paceboard/domain'
import type { Page } from '@playwright/test'
import { expectAccessible } from '../src/accessible.ts'
import { card } from '../src/on-board.ts'
import { expect, type Paceboard, test } from '../src/paceboard.ts'
import { itemNamed, type Team } from '../src/team.ts'

/** The day it is on the board, which is in Paris. */
const today = localDate(Date.now(), 'Europe/Paris')

/** Noah holds a sprint whose time box is over and a marathon, both in progress. */
async function mixedTeam(paceboard: Paceboard): Promise<Team> {
  const team = await paceboard.team({ owner: 'Maya', members: ['Noah', 'Lea'] })
  await team.cards('In progress', ['Spring ads', 'CRM merge'])
  const board = await team.board()
  const [ads, merge] = [itemNamed(board, 'Spring ads'), itemNamed(board, 'CRM merge')]
  const assign = (itemId: ItemId): BoardCommand => ({
    type: 'AssignItem',
    itemId,
    memberId: team.person('Noah').memberId,
  })
  await team.send({
    type: 'SetPace',
    itemId: ads,
    plan: { pace: 'sprint', start: addDays(today, -20), end: addDays(today, -3) },
    reason: '',
  })
  const milestones = [{ id: 'm1' as MilestoneId, title: '', due: addDays(today, 30) }]
  const marathon = { pace: 'marathon', horizon: addDays(today, 200), cadence: 'monthly', milestones } as const
  await team.send({ type: 'SetPace', itemId: merge, plan: marathon, reason: 'It touches the CRM' })
  await team.send(assign(ads))
  await team.send(assign(merge))
  return team
}

const strip = (page: Page) => page.getByRole('region', { name: 'Rhythm' })
const chip = (page: Page, name: string) => strip(page).getByRole('button', { name })

test('the strip says the share in words, and what to decide is decided in one click', async ({ paceboard }) => {
  const team = await mixedTeam(paceboard)
  const page = await paceboard.board(team, 'Maya')
  await expect(strip(page)).toContainText('1 sprint, 1 marathon: 50% sprint, target 60%')

  await chip(page, 'Past its time box: 1').click()
  const dialog = page.getByRole('dialog', { name: 'Past its time box' })
  await expect(dialog).toContainText('3 days over')
  await expectAccessible(page, 'a warning of the rhythm')
  await dialog.getByRole('button', { name: /^Extend to/ }).click()
  await expect(dialog).toContainText('Nothing left to decide here.')
  await page.keyboard.press('Escape')
  await expect(chip(page, 'Past its time box')).toHaveCount(0)

  await chip(page, 'Mixed pace: 1').click()
  await page.getByRole('button', { name: 'Hand over “CRM merge”' }).click()
  await page.getByRole('menuitem', { name: 'Lea' }).click()
  const mixed = page.getByRole('dialog', { name: 'Mixed pace' })
  await expect(mixed).toContainText('Nothing left to decide here.')
  await expect.poll(() => mixed.evaluate((dialog) => dialog.contains(document.activeElement))).toBe(true)
  await page.keyboard.press('Escape')
  await expect(chip(page, 'Mixed pace')).toHaveCount(0)
  await expect(strip(page).getByRole('button', { name: 'Hide the rhythm of the team' })).toBeFocused()
  await expect(page.getByText('“CRM merge” now belongs to Lea')).toBeVisible()
})

test("a person's load is shown to whom it concerns, an item's state to everybody", async ({ paceboard }) => {
  const team = await mixedTeam(paceboard)
  const badge = 'Mixed pace: Noah has sprint and marathon work at once'
  for (const [name, sees] of [
    ['Maya', 1],
    ['Noah', 1],
    ['Lea', 0],
  ] as const) {
    const page = await paceboard.board(team, name)
    await expect(chip(page, 'Past its time box: 1')).toBeVisible()
    await expect(chip(page, 'Mixed pace')).toHaveCount(sees)
    await expect(card(page, 'CRM merge').getByRole('img', { name: badge })).toHaveCount(sees)
  }
})

test('folded away, the strip stays so on this device and still says what matters', async ({ paceboard }) => {
  const team = await mixedTeam(paceboard)
  const page = await paceboard.board(team, 'Maya')
  await strip(page).getByRole('button', { name: 'Hide the rhythm of the team' }).press('Enter')
  await page.reload()
  await expect(strip(page)).toContainText('50% sprint · 2 to look at')
  await expect(chip(page, 'Mixed pace')).toHaveCount(0)
})
