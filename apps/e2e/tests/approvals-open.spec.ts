import type { BoardCommand, MemberId } from '@paceboard/domain'
import { expectAccessible } from '../src/accessible.ts'
import { card, column } from '../src/on-board.ts'
import { expect, test } from '../src/paceboard.ts'
import { itemNamed, type Team } from '../src/team.ts'

const STAKEHOLDER = { champion: false, member: false, stakeholder: true, cast: false }

async function ask(team: Team, title: string, ...approverIds: readonly MemberId[]): Promise<void> {
  const itemId = itemNamed(await team.board(), title)
  const question = { approverIds, rule: 'any', version: '', dueOn: null } as const
  const command: BoardCommand = { type: 'AskApproval', itemId, ...question }
  await team.send(command, team.person('Noah'))
}

test('nobody is asked about what is live; put back, it waits again', async ({ paceboard }) => {
  const team = await paceboard.team({ owner: 'Maya', members: ['Noah'] })
  const lea = (await team.add('Lea', STAKEHOLDER)).memberId
  await team.cards('Approval', ['Autumn newsletter'])
  await ask(team, 'Autumn newsletter', lea)
  const page = await paceboard.board(team, 'Lea')
  await expect(page.getByRole('button', { name: 'Notifications: 1 new' })).toBeVisible()
  await card(page, 'Autumn newsletter').click()
  const section = page.getByRole('region', { name: /^Approvals/ })
  await expect(section.getByRole('button', { name: 'Approve' })).toBeVisible()

  await team.move('Autumn newsletter', 'Live')
  await expect(section.getByRole('button', { name: 'Approve' })).toHaveCount(0)
  await expect(section).toContainText('The card is done or archived, so nobody is asked any more.')
  await expect(section.getByRole('listitem').filter({ hasText: 'Lea' })).toContainText('No answer needed any more')
  await expectAccessible(page, 'a question that needs no answer')
  await page.keyboard.press('Escape')
  await page.goto(team.page('?approval=mine'))
  await expect(card(page, 'Autumn newsletter')).toHaveCount(0)
  await page.getByRole('button', { name: 'Notifications', exact: true }).click()
  await expect(page.getByRole('link', { name: /^Noah asks for your approval of “Autumn newsletter”/ })).toContainText(
    'no answer needed any more',
  )
  await page.keyboard.press('Escape')

  await team.move('Autumn newsletter', 'Approval')
  await expect(card(page, 'Autumn newsletter').getByText('Your approval')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Notifications: \d new$/ })).toBeVisible()
})

test('several cards moved to where approval is waited for are asked about in one go, by keyboard', async ({
  paceboard,
}) => {
  const team = await paceboard.team({ owner: 'Maya', members: ['Noah'] })
  const lea = (await team.add('Lea', STAKEHOLDER)).memberId
  await team.cards('Review', ['Newsletter', 'Pricing page', 'Teaser'])
  await ask(team, 'Teaser', lea)
  const { seq } = await team.at()
  const page = await paceboard.board(team, 'Noah')

  await card(page, 'Newsletter').focus()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.press('m')
  const move = page.getByRole('dialog', { name: 'Move 3 cards' })
  await move.getByRole('button', { name: /^Approval/ }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Nobody is asked to approve 2 of these cards yet')).toBeVisible()
  await page.getByRole('button', { name: 'Ask for approval', exact: true }).focus()
  await page.keyboard.press('Enter')
  const form = page.getByRole('dialog', { name: 'Ask for approval: 2 cards' })
  await expect(form).toContainText('Newsletter and Pricing page')
  await form.getByRole('button', { name: 'Add a person' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'Lea' }).press('Enter')
  await expectAccessible(page, 'asking about several cards')
  await form.getByRole('button', { name: 'Ask', exact: true }).focus()
  await page.keyboard.press('Enter')
  await expect(form).toHaveCount(0)

  await expect(column(page, 'Approval').getByText('Waiting for Lea')).toHaveCount(3)
  const asked = await team.commitsAfter(seq)
  expect(asked.at(-1)?.events.map(({ type }) => type)).toEqual(['ApprovalAsked', 'ApprovalAsked'])
  await page
    .getByRole('listitem')
    .filter({ hasText: 'Asked Lea for approval of 2 cards' })
    .getByRole('button', { name: 'Undo' })
    .click()
  await expect(column(page, 'Approval').getByText('Waiting for Lea')).toHaveCount(1)
})
