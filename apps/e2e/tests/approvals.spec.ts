import type { Page } from '@playwright/test'
import { expectAccessible } from '../src/accessible.ts'
import { card, column, drag } from '../src/on-board.ts'
import { expect, test } from '../src/paceboard.ts'
import { itemNamed } from '../src/team.ts'

const STAKEHOLDER = { champion: false, member: false, stakeholder: true, cast: false }

test('a member asks, the stakeholder wants changes, then approves the second version: by keyboard alone', async ({
  paceboard,
}) => {
  const team = await paceboard.team({ owner: 'Maya', members: ['Noah'] })
  await team.add('Lea', STAKEHOLDER)
  await team.cards('Review', ['Autumn newsletter', 'Pricing page'])
  const noah = await paceboard.board(team, 'Noah')
  const lea = await paceboard.board(team, 'Lea')
  await expect(lea.getByRole('button', { name: 'Notifications', exact: true })).toBeVisible()

  // Moved to where approval is waited for: the question is offered, and forced on nobody.
  await drag(noah, 'Autumn newsletter', { column: 'Approval' })
  await expect(noah.getByText('Nobody is asked to approve “Autumn newsletter” yet')).toBeVisible()
  await noah.getByRole('button', { name: 'Ask for approval', exact: true }).click()
  const form = noah.getByRole('dialog', { name: 'Ask for approval: Autumn newsletter' })
  await expect(form.getByText('Round 1 of 2')).toBeVisible()
  await form.getByRole('button', { name: 'Ask', exact: true }).click()
  await expect(form.getByText('Choose at least one person who approves.')).toBeVisible()
  await form.getByRole('button', { name: 'Add a person' }).click()
  await noah.getByRole('menuitem', { name: 'Lea' }).click()
  await form.getByRole('textbox', { name: /What they look at/ }).fill('https://files.example/newsletter-1')
  await expectAccessible(noah, 'asking for approval')
  await form.getByRole('button', { name: 'Ask', exact: true }).click()
  await expect(form).toHaveCount(0)
  await expect(card(noah, 'Autumn newsletter').getByText('Waiting for Lea')).toBeVisible()

  // The stakeholder hears of it; by keyboard from the bell to the answer.
  await expect(card(lea, 'Autumn newsletter').getByText('Your approval')).toBeVisible()
  await lea.getByRole('button', { name: 'Notifications: 1 new' }).focus()
  await lea.keyboard.press('Enter')
  const row = lea.getByRole('link', { name: /Noah asks for your approval of “Autumn newsletter”/ })
  await expect(row).toBeVisible()
  await lea.keyboard.press('Tab')
  await expect(row).toBeFocused()
  await lea.keyboard.press('Enter')
  const section = lea.getByRole('region', { name: /^Approvals/ })
  await expect(section).toBeFocused()
  await expect(section.getByRole('link', { name: 'https://files.example/newsletter-1' })).toBeVisible()
  await expectAccessible(lea, 'the section of approvals')
  await tabTo(lea, 'button', 'Changes wanted')
  await lea.keyboard.press('Enter')
  const comment = section.getByRole('textbox', { name: 'Comment' })
  await expect(comment).toBeFocused()
  await expect(comment).toHaveAccessibleDescription(/Say what has to change, or why not\./)
  await lea.keyboard.type('The logo is the old one')
  await tabTo(lea, 'button', 'Changes wanted')
  await lea.keyboard.press('Enter')
  await expect(section.getByRole('listitem').filter({ hasText: 'The logo is the old one' })).toContainText(
    'Changes wanted',
  )
  await expect(section.getByRole('button', { name: 'Approve' })).toHaveCount(0)

  // The member reads it on the card and asks again.
  const mark = card(noah, 'Autumn newsletter').getByText('Changes wanted · Lea')
  await expect(mark).toBeVisible()
  await card(noah, 'Autumn newsletter').focus()
  await noah.keyboard.press('v')
  const again = noah.getByRole('dialog', { name: 'Ask for approval: Autumn newsletter' })
  await expect(again.getByText('Round 2 of 2')).toBeVisible()
  await expect(again.getByText('Lea', { exact: true })).toBeVisible()
  await again.getByRole('textbox', { name: /What they look at/ }).fill('Version 2')
  await again.getByRole('button', { name: 'Ask', exact: true }).click()
  await expect(mark).toHaveCount(0)

  // The filter finds it; one key opens the answer.
  await lea.keyboard.press('Escape')
  await lea.goto(team.page('?approval=mine'))
  await expect(card(lea, 'Autumn newsletter')).toBeVisible()
  await expect(card(lea, 'Pricing page')).toHaveCount(0)
  await expect(lea.getByRole('list', { name: 'Filters set' })).toContainText('Waiting for my approval')
  await card(lea, 'Autumn newsletter').focus()
  await lea.keyboard.press('v')
  await expect(lea.getByRole('button', { name: 'Approve', exact: true })).toBeFocused()
  await lea.keyboard.press('Enter')
  await expect(lea.getByText('“Autumn newsletter” is approved by you')).toBeVisible()
  await expect(card(lea, 'Autumn newsletter')).toHaveCount(0)
  await expect(card(noah, 'Autumn newsletter').getByText(/Waiting for Lea|Changes wanted/)).toHaveCount(0)
  await expect(noah.getByRole('button', { name: 'Notifications: 2 new' })).toBeVisible()
  const { answers } = (await team.board()).items.get(itemNamed(await team.board(), 'Autumn newsletter'))?.approval ?? {}
  expect(answers?.map(({ verdict }) => verdict)).toEqual(['approved'])
})

test('who was not asked is told why; who asked withdraws the question, and takes that back', async ({ paceboard }) => {
  const team = await paceboard.team({ owner: 'Maya', members: ['Noah'] })
  await team.add('Lea', STAKEHOLDER)
  await team.cards('Review', ['Autumn newsletter'])
  const itemId = itemNamed(await team.board(), 'Autumn newsletter')
  const approverIds = [team.person('Noah').memberId]
  await team.send({ type: 'AskApproval', itemId, approverIds, rule: 'any', version: '', dueOn: null })
  const num = await team.numberOf('Autumn newsletter')

  const lea = await paceboard.open(team.page(`/items/${num}`), team.person('Lea'))
  await expect(lea.getByText('Only the people asked for approval answer. Leave a comment instead.')).toBeVisible()
  await expect(lea.getByRole('button', { name: 'Withdraw the question' })).toHaveAttribute('aria-disabled', 'true')

  const maya = await paceboard.open(team.page(`/items/${num}`), team.owner)
  await expect(maya.getByText(/You were not asked. As Marketing Owner you can decide/)).toBeVisible()
  await maya.getByRole('button', { name: 'Withdraw the question' }).click()
  const sure = maya.getByRole('alertdialog', { name: 'Withdraw the question about “Autumn newsletter”?' })
  await expect(sure).toContainText('Noah will not be asked any more.')
  await expectAccessible(maya, 'withdrawing a question')
  await sure.getByRole('button', { name: 'Withdraw' }).click()
  await expect(maya.getByText('Nobody has been asked whether this may go out.')).toBeVisible()
  await maya.getByRole('button', { name: 'Undo' }).click()
  await expect(maya.getByRole('region', { name: /^Approvals/ })).toContainText('Waiting for an answer')
})

test('a type proposes its approvers; French says the same', async ({ paceboard }) => {
  const team = await paceboard.team({ owner: 'Maya', members: ['Noah'] })
  await team.add('Léa', STAKEHOLDER, 'fr')
  await team.cards('Review', ['Autumn newsletter'])
  const maya = await paceboard.open(team.page('/settings/types'), team.owner)
  await maya.getByRole('button', { name: 'Edit “Blog post”' }).click()
  const dialog = maya.getByRole('dialog', { name: 'Edit “Blog post”' })
  for (const name of ['Marketing Owner (whoever it is then)', 'Léa']) {
    await dialog.getByRole('group', { name: 'Approvers' }).getByRole('button', { name: 'Add a person' }).click()
    await maya.getByRole('menuitem', { name }).click()
  }
  await dialog.getByText('All must approve').click()
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog).toHaveCount(0)

  await maya.goto(team.page())
  await card(maya, 'Autumn newsletter').focus()
  await maya.keyboard.press('v')
  const form = maya.getByRole('dialog', { name: 'Ask for approval: Autumn newsletter' })
  await expect(form.getByRole('button', { name: 'Remove Maya' })).toBeVisible()
  await expect(form.getByRole('button', { name: 'Remove Léa' })).toBeVisible()
  await expect(form.getByRole('radio', { name: 'All must approve' })).toBeChecked()
  await form.getByRole('button', { name: 'Ask', exact: true }).click()
  await expect(card(maya, 'Autumn newsletter').getByText('Your approval')).toBeVisible()

  const lea = await paceboard.open(team.page('?approval=mine'), team.person('Léa'), { locale: 'fr-FR' })
  await expect(card(column(lea, 'Relecture'), 'Autumn newsletter').getByText('À valider par vous')).toBeVisible()
  await card(lea, 'Autumn newsletter').click()
  const section = lea.getByRole('region', { name: /^Validations/ })
  await expect(section).toContainText('Tout le monde doit valider.')
  await section.getByRole('button', { name: 'Refuser' }).click()
  await expect(section).toContainText('Dites ce qui est à corriger, ou pourquoi c’est refusé.')
  await section.getByRole('button', { name: 'Valider' }).click()
  await expect(section).toContainText('Vous avez déjà répondu. C’est aux autres de répondre.')
})

test('the flow names who is asked, and every number leads to its questions', async ({ paceboard, example }) => {
  const page = await paceboard.open(`${example.page('/flow/view/time')}`, example.owner)
  const title = page.getByRole('heading', { name: 'By approver' })
  await title.scrollIntoViewIfNeeded()
  const chart = page.getByRole('application', { name: /Answers and open questions by approver/ })
  await chart.focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  const list = page.getByRole('dialog', { name: /^.+: (Approved|Changes wanted|Refused|Waiting now)$/ })
  await expect(list).toContainText(/\d+ questions?/)
  await page.keyboard.press('Escape')

  await page.getByRole('group', { name: 'Show “By approver” as' }).getByText('Table').click()
  const table = page.getByRole('table', { name: 'By approver, as a table' })
  const everybody = table.getByRole('row', { name: /^Everybody/ })
  const waiting = everybody.getByRole('button').last()
  const count = Number(await waiting.textContent())
  await waiting.click()
  const overdue = page.getByRole('dialog', { name: 'Everybody: Overdue' })
  await expect(overdue.getByRole('listitem')).toHaveCount(count)
  await expectAccessible(page, 'questions behind a number')
  await overdue.getByRole('listitem').first().getByRole('button').click()
  await expect(page.getByRole('region', { name: /^Approvals/ })).toContainText('Answer overdue')
})

/** Goes on with Tab until that control has focus. */
async function tabTo(page: Page, role: 'button', name: string): Promise<void> {
  const wanted = page.getByRole(role, { name, exact: true })
  for (let step = 0; step < 12; step++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  await expect(wanted).toBeFocused()
}
