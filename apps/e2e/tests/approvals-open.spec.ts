import type { BoardCommand, MemberId } from '@paceboard/domain'
import type { Route } from '@playwright/test'
import { expectAccessible } from '../src/accessible.ts'
import { cutOff, lineOf, openForAWhile, reconnect } from '../src/offline.ts'
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

test('answered without a network: it goes out once; what others decided meanwhile is told in words', async ({
  paceboard,
}) => {
  paceboard.expectErrors(/ERR_|status of 4\d\d/)
  const team = await paceboard.team({ owner: 'Maya', members: ['Noah'] })
  const lea = (await team.add('Lea', STAKEHOLDER)).memberId
  await team.cards('Approval', ['Newsletter', 'Pricing page'])
  await ask(team, 'Newsletter', lea)
  await ask(team, 'Pricing page', lea, team.owner.memberId)
  const { seq } = await team.at()
  const page = await paceboard.board(team, 'Lea')
  await page.clock.install()
  await openForAWhile(page)

  await cutOff(page)
  await card(page, 'Newsletter').focus()
  await page.keyboard.press('v')
  const first = page.getByRole('dialog', { name: 'Your approval of “Newsletter”' })
  await first.getByRole('button', { name: 'Approve' }).press('Enter')
  await expect(first).toHaveCount(0)
  await card(page, 'Pricing page').focus()
  await page.keyboard.press('v')
  const second = page.getByRole('dialog', { name: 'Your approval of “Pricing page”' })
  await second.getByRole('textbox', { name: 'Comment' }).fill('The price is the old one')
  await second.getByRole('button', { name: 'Changes wanted' }).press('Enter')
  await expect(lineOf(page)).toHaveText(/: 2 changes waiting$/)

  // Meanwhile Maya approves the page, and one answer was enough.
  const itemId = itemNamed(await team.board(), 'Pricing page')
  await team.send({ type: 'AnswerApproval', itemId, verdict: 'approved', comment: '' })
  await page.clock.fastForward('10:00')
  await reconnect(page)
  const missed = page.getByRole('dialog', { name: 'A change could not be made' })
  await expect(missed).toContainText('Nothing waits for an approval here any more.', { timeout: 30_000 })
  await expect(missed).toContainText('Pricing page')
  await expect(missed).toContainText('You wrote: “The price is the old one”')
  await expectAccessible(page, 'an answer that came too late')
  await missed.getByRole('button', { name: 'Understood' }).press('Enter')
  await expect(missed).toHaveCount(0)

  await expect(lineOf(page)).toHaveText('Live')
  await expect(card(page, 'Newsletter').getByText('Your approval')).toHaveCount(0)
  await page.reload()
  await expect(lineOf(page)).toHaveText('Live')
  const answers = (await team.commitsAfter(seq)).flatMap(({ by, events }) =>
    events.map((event) => (event.type === 'ApprovalAnswered' ? [by, event.itemId, event.verdict] : [by, event.type])),
  )
  expect(answers).toEqual([
    [team.owner.memberId, itemId, 'approved'],
    [lea, itemNamed(await team.board(), 'Newsletter'), 'approved'],
  ])
})

test('asked without a network: it goes out once, and not about what went live meanwhile', async ({ paceboard }) => {
  paceboard.expectErrors(/ERR_|status of 4\d\d/)
  const team = await paceboard.team({ owner: 'Maya', members: ['Noah'] })
  await team.add('Lea', STAKEHOLDER)
  await team.cards('Approval', ['Newsletter', 'Pricing page'])
  const page = await paceboard.board(team, 'Noah')
  await page.clock.install()
  await openForAWhile(page)
  const { seq } = await team.at()

  await cutOff(page)
  for (const title of ['Newsletter', 'Pricing page']) {
    await card(page, title).focus()
    await page.keyboard.press('v')
    const form = page.getByRole('dialog', { name: `Ask for approval: ${title}` })
    await form.getByRole('button', { name: 'Add a person' }).press('Enter')
    await page.getByRole('menuitem', { name: 'Lea' }).press('Enter')
    await form.getByRole('button', { name: 'Ask', exact: true }).press('Enter')
    await expect(card(page, title).getByText('Waiting for Lea')).toBeVisible()
  }
  await expect(lineOf(page)).toHaveText(/: 2 changes waiting$/)
  await team.move('Pricing page', 'Live')
  await page.clock.fastForward('10:00')
  await reconnect(page)
  const missed = page.getByRole('dialog', { name: 'A change could not be made' })
  await expect(missed).toContainText('This card is done: no approval is needed any more.', { timeout: 30_000 })
  await missed.getByRole('button', { name: 'Understood' }).press('Enter')

  await expect(lineOf(page)).toHaveText('Live')
  await expect(card(page, 'Newsletter').getByText('Waiting for Lea')).toBeVisible()
  await expect(card(page, 'Pricing page').getByText('Waiting for Lea')).toHaveCount(0)
  const events = (await team.commitsAfter(seq)).flatMap((commit) => commit.events)
  expect(events.map(({ type }) => type)).toEqual(['ItemMoved', 'ApprovalAsked'])
})

test('two answers at once: the second is told in words, and what was written with it is not lost', async ({
  paceboard,
}) => {
  paceboard.expectErrors(/status of 4\d\d/)
  const team = await paceboard.team({ owner: 'Maya', members: ['Noah'] })
  const lea = (await team.add('Lea', STAKEHOLDER)).memberId
  await team.cards('Approval', ['Pricing page'])
  await ask(team, 'Pricing page', lea, team.owner.memberId)
  const itemId = itemNamed(await team.board(), 'Pricing page')
  const page = await paceboard.board(team, 'Lea')
  await card(page, 'Pricing page').focus()
  await page.keyboard.press('v')
  const form = page.getByRole('dialog', { name: 'Your approval of “Pricing page”' })
  await form.getByRole('textbox', { name: 'Comment' }).fill('The price is the old one')

  // Maya's answer arrives while this one is on its way.
  const meanwhile = async (route: Route) => {
    await team.send({ type: 'AnswerApproval', itemId, verdict: 'approved', comment: '' })
    await route.continue()
  }
  await page.route('**/commands', meanwhile, { times: 1 })
  await form.getByRole('button', { name: 'Changes wanted' }).press('Enter')
  const missed = page.getByRole('dialog', { name: 'A change could not be made' })
  await expect(missed).toContainText('Nothing waits for an approval here any more.')
  await expect(missed).toContainText('You wrote: “The price is the old one”')
  await missed.getByRole('button', { name: 'Open the card' }).press('Enter')
  await expect(page.getByRole('region', { name: /^Approvals/ })).toContainText('No answer needed any more')
})
