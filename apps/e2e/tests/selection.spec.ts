import type { Page } from '@playwright/test'
import { expectAccessible } from '../src/accessible.ts'
import { announcement, card, column, dragOver, insertionIndex, titlesIn } from '../src/on-board.ts'
import { expect, test } from '../src/paceboard.ts'
import type { Team } from '../src/team.ts'
import { unwrittenWords } from '../src/words.ts'

const PHONE = { size: { width: 390, height: 844 }, touch: true } as const

test('Ctrl and Shift click choose cards, and dragging one of them carries all to the line', async ({ paceboard }) => {
  const team = await paceboard.team({ owner: 'Maya', members: ['Noah'] })
  await team.cards('Ready', ['One', 'Two', 'Three', 'Four', 'Five'])
  await team.cards('In progress', ['Six', 'Seven'])
  const maya = await paceboard.board(team, 'Maya')
  const noah = await paceboard.board(team, 'Noah')
  const before = await team.at()

  await card(maya, 'Two').click({ modifiers: ['ControlOrMeta'] })
  await card(maya, 'Four').click({ modifiers: ['Shift'] })
  await card(maya, 'Three').click({ modifiers: ['ControlOrMeta'] })
  await expect(bar(maya)).toContainText('2 selected')
  await expect(card(maya, 'Two')).toHaveAccessibleDescription(/^Selected\./)
  await expect(card(maya, 'Three')).not.toHaveAccessibleDescription(/Selected\./)
  await card(maya, 'One').click({ modifiers: ['ControlOrMeta'] })

  await dragOver(maya, 'Two', { column: 'In progress', above: 'Seven' })
  await expect(maya.getByText('3 cards', { exact: true })).toBeVisible()
  expect(await insertionIndex(maya, 'In progress')).toBe(1)
  await maya.mouse.up()

  const after = ['Six', 'One', 'Two', 'Four', 'Seven']
  await expect.poll(() => titlesIn(maya, 'In progress')).toEqual(after)
  await expect.poll(() => titlesIn(noah, 'In progress')).toEqual(after)
  await expect(bar(maya)).toHaveCount(0)
  await expect(announcement(maya, '3 cards moved. The first: In progress, place 2 of 5.')).toHaveCount(1)
  const commits = await team.commitsAfter(before.seq)
  expect(commits.map(({ events }) => events.map(({ type }) => type))).toEqual([['ItemMoved', 'ItemMoved', 'ItemMoved']])

  await toast(maya, '3 cards moved to In progress').getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => titlesIn(noah, 'Ready')).toEqual(['One', 'Two', 'Three', 'Four', 'Five'])
  expect(await team.titlesIn('In progress')).toEqual(['Six', 'Seven'])
  expect(await team.commitsAfter(before.seq)).toHaveLength(2)
})

test('dragging a card that is not chosen carries it alone, and the choice stays', async ({ paceboard }) => {
  const team = await paceboard.team({ owner: 'Maya' })
  await team.cards('Ready', ['One', 'Two', 'Three'])
  const page = await paceboard.board(team, 'Maya')

  await card(page, 'One').click({ modifiers: ['ControlOrMeta'] })
  await card(page, 'Two').click({ modifiers: ['ControlOrMeta'] })
  await dragOver(page, 'Three', { column: 'In progress' })
  await page.mouse.up()
  await expect.poll(() => team.titlesIn('In progress')).toEqual(['Three'])
  await expect(bar(page)).toContainText('2 selected')
  // What is archived, filtered away or left behind is not chosen any more.
  await team.archive('One')
  await expect(bar(page)).toContainText('1 selected')
  await page.getByRole('searchbox').fill('Three')
  await expect(bar(page)).toHaveCount(0)
  await page.getByRole('searchbox').fill('')
  await card(page, 'Two').click({ modifiers: ['ControlOrMeta'] })
  await page.getByRole('link', { name: 'People' }).click()
  await expect(page.getByRole('heading', { name: 'People' })).toBeVisible()
  await page.getByRole('link', { name: 'Board', exact: true }).click()
  await expect(card(page, 'Two')).toBeVisible()
  await expect(bar(page)).toHaveCount(0)
})

test('more than a column takes are refused as a whole, before and after letting go', async ({ paceboard }) => {
  const team = await paceboard.team({ owner: 'Maya', members: ['Noah'] })
  await team.cards('In progress', ['One', 'Two', 'Three', 'Four'])
  await team.cards('Review', ['Press release'])
  await team.limit('Review', 3)
  const maya = await paceboard.board(team, 'Maya')
  const noah = await paceboard.board(team, 'Noah')
  const before = await team.at()

  await card(noah, 'One').click({ modifiers: ['ControlOrMeta'] })
  await card(noah, 'Three').click({ modifiers: ['Shift'] })
  await dragOver(noah, 'Two', { column: 'Review' })
  await expect(column(noah, 'Review')).toContainText('2 places left, you chose 3')
  await noah.mouse.up()

  const panel = noah.getByRole('dialog', { name: 'Why the cards did not move' })
  await expect(panel).toContainText('“Review” has 2 places left for 3 cards. All cards stay as they were.')
  await expect(panel.getByRole('button', { name: /Press release/ })).toBeVisible()
  await expect(announcement(noah, '“Review” has 2 places left for 3 cards. All cards stay as they were.')).toHaveCount(
    1,
  )
  await noah.keyboard.press('Escape')
  await expect(bar(noah)).toContainText('3 selected')
  for (const page of [noah, maya]) {
    expect(await titlesIn(page, 'In progress')).toEqual(['One', 'Two', 'Three', 'Four'])
    expect(await titlesIn(page, 'Review')).toEqual(['Press release'])
  }
  expect(await team.commitsAfter(before.seq)).toEqual([])

  // One less fits.
  await card(noah, 'Three').click({ modifiers: ['ControlOrMeta'] })
  await bar(noah).getByRole('button', { name: 'Move to…' }).click()
  await noah
    .getByRole('dialog', { name: 'Move 2 cards' })
    .getByRole('button', { name: /^Review / })
    .click()
  await expect.poll(() => titlesIn(maya, 'Review')).toEqual(['One', 'Two', 'Press release'])
})

test('a soft limit asks once why, for all', async ({ paceboard }) => {
  const team = await paceboard.team({ owner: 'Maya' })
  await team.cards('In progress', ['One', 'Two', 'Three'])
  await team.limit('Review', 1, 'soft')
  const page = await paceboard.board(team, 'Maya')

  await card(page, 'One').click({ modifiers: ['ControlOrMeta'] })
  await card(page, 'Two').click({ modifiers: ['ControlOrMeta'] })
  await bar(page).getByRole('button', { name: 'Move to…' }).click()
  const choice = page.getByRole('dialog', { name: 'Move 2 cards' }).getByRole('button', { name: /^Review / })
  await expect(choice).toContainText('1 place left, you chose 2: will ask for a reason')
  await choice.click()
  const question = page.getByRole('dialog', { name: '2 more in Review' })
  await question.getByRole('textbox', { name: 'Why' }).fill('The fair moved to Monday')
  await question.getByRole('button', { name: 'Move it' }).click()
  await expect.poll(() => titlesIn(page, 'Review')).toEqual(['One', 'Two'])
  await expect(card(page, 'One')).toBeFocused()
})

test('keys alone choose, carry, assign, label and archive, and say every step', async ({ paceboard }) => {
  const team = await paceboard.team({ owner: 'Maya', members: ['Noah'] })
  await team.cards('Ready', ['One', 'Two', 'Three', 'Four'])
  await team.send({ type: 'SetPersonLimit', limit: null, reason: 'A test' })
  await team.send({ type: 'AddLabel', labelId: 'spring' as never, name: 'Spring', color: 'green' })
  const page = await paceboard.board(team, 'Maya')

  await card(page, 'One').focus()
  await page.keyboard.press('x')
  await expect(announcement(page, /^Selected: One\. X adds others/)).toHaveCount(1)
  await page.keyboard.press('Shift+ArrowDown')
  await expect(announcement(page, '2 cards selected.')).toHaveCount(1)
  await page.keyboard.press('Shift+ArrowDown')
  await expect(announcement(page, '3 cards selected.')).toHaveCount(1)
  await page.keyboard.press('Shift+ArrowUp')
  await expect(announcement(page, '2 cards selected.')).toHaveCount(1)
  await expect(card(page, 'Two')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(announcement(page, 'Nothing is selected any more.')).toHaveCount(1)
  await page.keyboard.press('ControlOrMeta+a')
  await expect(announcement(page, '4 cards selected.')).toHaveCount(1)
  await page.keyboard.press('Control+Space')
  await expect(announcement(page, 'No longer selected: Two. 3 left.')).toHaveCount(1)

  await page.keyboard.press('F6')
  await expect(bar(page).getByRole('button', { name: 'Move to…' })).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'Noah' }).press('Enter')
  await expect(toast(page, 'Noah is accountable for 3 cards')).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'Spring' }).press('Enter')
  await expect(toast(page, '“Spring” is on 3 more cards')).toBeVisible()
  await expect.poll(() => handled(team)).toEqual(['Four', 'One', 'Three'])

  await page.keyboard.press('F6')
  await page.keyboard.press('ArrowUp')
  await expect(card(page, 'One')).toBeFocused()
  await page.keyboard.press('Space')
  await expect(announcement(page, 'Lifted: 3 cards. Ready, place 1 of 4.')).toHaveCount(1)
  await page.keyboard.press('ArrowRight')
  await expect(announcement(page, 'In progress, place 1 of 3.')).toHaveCount(1)
  await page.keyboard.press('Space')
  await expect(announcement(page, '3 cards moved. The first: In progress, place 1 of 3.')).toHaveCount(1)
  await expect(card(page, 'One')).toBeFocused()
  await expect.poll(() => team.titlesIn('In progress')).toEqual(['One', 'Three', 'Four'])

  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.press('F6')
  await bar(page).getByRole('button', { name: 'Archive' }).press('Enter')
  await expect(toast(page, '3 cards archived')).toBeVisible()
  await expect.poll(() => team.titlesIn('In progress')).toEqual([])
  await page.keyboard.press('ControlOrMeta+z')
  await expect.poll(() => team.titlesIn('In progress')).toEqual(['One', 'Three', 'Four'])
})

test('one card that may not go keeps all, and is named', async ({ paceboard }) => {
  const team = await paceboard.team({ owner: 'Maya' })
  await team.cards('Ready', ['One', 'Two'])
  await team.cards('Ready', ['Newsletter'], 'newsletter' as never)
  const page = await paceboard.board(team, 'Maya')
  await card(page, 'One').focus()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.press('m')
  const choice = page.getByRole('dialog', { name: 'Move 3 cards' }).getByRole('button', { name: /^Live/ })
  await expect(choice).toContainText('“Newsletter”: Before it goes out, tick what must not be forgotten')
  await choice.click()
  await expect(toast(page, /^“Newsletter”: Before it goes out.*All cards stay as they were\.$/)).toBeVisible()
  expect(await team.titlesIn('Ready')).toEqual(['One', 'Two', 'Newsletter'])
})

test('on a phone the menu begins a choice, taps go on with it, and the bar is in reach', async ({ paceboard }) => {
  const team = await paceboard.team({ owner: 'Maya', locale: 'fr' })
  await team.cards('Backlog', ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight'])
  const page = await paceboard.board(team, 'Maya', { ...PHONE, locale: 'fr-FR' })
  const backlog = column(page, 'Backlog')

  await card(backlog, 'One').getByRole('button', { name: 'Actions pour One' }).tap()
  await page.getByRole('menuitem', { name: 'Sélectionner' }).tap()
  await card(backlog, 'Two').getByText('Two').tap()
  await card(backlog, 'Three').getByText('Three').tap()
  await card(backlog, 'Two').getByText('Two').tap()
  const tools = page.getByRole('toolbar', { name: 'Cartes sélectionnées' })
  await expect(tools).toContainText('2 sélectionnées')
  expect(await unwrittenWords(page)).toEqual([])
  await backlog.getByRole('list').evaluate((list) => list.parentElement?.scrollTo(0, list.scrollHeight))
  await expect(card(backlog, 'Eight')).toBeInViewport({ ratio: 1 })
  const last = await card(backlog, 'Eight').boundingBox()
  const top = (await tools.boundingBox())?.y ?? 0
  expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(top)
  await expectAccessible(page, 'a choice on a phone')

  await tools.getByRole('button', { name: 'Archiver' }).tap()
  await expect(toast(page, '2 cartes archivées')).toBeVisible()
  await expect.poll(() => team.titlesIn('Backlog')).toEqual(['Two', 'Four', 'Five', 'Six', 'Seven', 'Eight'])
  await card(backlog, 'Two').getByText('Two').tap()
  await expect(page.getByRole('dialog', { name: 'Two' })).toBeVisible()
})

test('a choice and its bar are accessible in both themes', async ({ paceboard, example }) => {
  const page = await paceboard.open(example.page(), example.owner)
  const cards = column(page, 'In progress').getByRole('article')
  await cards.nth(0).focus()
  await page.keyboard.press('ControlOrMeta+a')
  await expect(bar(page)).toBeVisible()
  await expectAccessible(page, 'a choice')
  await bar(page).getByRole('button', { name: 'Assign…' }).click()
  await expect(page.getByRole('menu')).toBeVisible()
  await expectAccessible(page, 'the people to assign')
})

function bar(page: Page) {
  return page.getByRole('toolbar', { name: 'Selected cards' })
}

function toast(page: Page, text: string | RegExp) {
  return page.getByRole('listitem').filter({ hasText: text })
}

/** Titles of the cards that are somebody's and have a label. */
async function handled(team: Team): Promise<readonly string[]> {
  const { items } = await team.board()
  return [...items.values()]
    .filter((item) => item.assigneeId !== null && item.labelIds.length > 0)
    .map(({ title }) => title)
    .toSorted()
}
