import { announcement, card, column, drag, dragOver, insertionIndex, titlesIn } from '../src/on-board.ts'
import { expect, test } from '../src/paceboard.ts'
import { columnNamed, itemNamed } from '../src/team.ts'

test('one drags a card, the other sees it arrive', async ({ paceboard }) => {
  const team = await paceboard.team({ owner: 'Maya', members: ['Noah'] })
  await team.cards('Ready', ['Autumn newsletter', 'Pricing page'])
  const maya = await paceboard.board(team, 'Maya')
  const noah = await paceboard.board(team, 'Noah')
  await expect(card(column(noah, 'Ready'), 'Autumn newsletter')).toBeVisible()

  await drag(maya, 'Autumn newsletter', { column: 'In progress' })

  await expect(card(column(maya, 'In progress'), 'Autumn newsletter')).toBeVisible()
  await expect(card(column(noah, 'In progress'), 'Autumn newsletter')).toBeVisible()
  await expect(card(column(noah, 'Ready'), 'Autumn newsletter')).toHaveCount(0)
  await expect(column(noah, 'In progress')).toContainText('7 places left')
})

test('both race for the last place: the loser sees the card go back and who won', async ({ paceboard }) => {
  paceboard.expectErrors(/status of 409/)
  const team = await paceboard.team({ owner: 'Maya', members: ['Noah'] })
  await team.cards('In progress', ['Case study', 'Trade show booth'])
  await team.limit('Review', 1)
  const maya = await paceboard.board(team, 'Maya')
  const noah = await paceboard.board(team, 'Noah')

  // Noah's line is slow: his browser does not know yet that the place is gone, and says yes.
  let letThrough = () => {}
  const held = new Promise<void>((resolve) => {
    letThrough = resolve
  })
  await noah.route('**/commands', async (route) => {
    await held
    await route.continue()
  })
  const sent = noah.waitForRequest('**/commands')
  await drag(noah, 'Case study', { column: 'Review' })
  await sent
  await expect(card(column(noah, 'Review'), 'Case study')).toBeVisible()
  await team.move('Trade show booth', 'Review')
  await expect(card(column(maya, 'Review'), 'Trade show booth')).toBeVisible()
  letThrough()

  const panel = noah.getByRole('dialog', { name: 'Why the card did not move' })
  await expect(panel).toContainText('“Review” is full')
  await expect(panel).toContainText(/Somebody was faster: Maya filled the last place a moment ago\./)
  await expect(panel.getByRole('button', { name: /Trade show booth/ })).toBeVisible()
  await expect(announcement(noah, '“Review” is full: 1 card for 1 place.')).toHaveCount(1)
  await expect(card(column(noah, 'In progress'), 'Case study')).toBeVisible()
  await expect(card(column(noah, 'Review'), 'Trade show booth')).toBeVisible()
  expect(await team.titlesIn('Review')).toEqual(['Trade show booth'])
  expect(await team.titlesIn('In progress')).toEqual(['Case study'])
})

test('a dropped card lands exactly where the line showed', async ({ paceboard }) => {
  const team = await paceboard.team({ owner: 'Maya' })
  await team.cards('Ready', ['One', 'Two', 'Three', 'Four'])
  await team.cards('In progress', ['Five', 'Six with a title long enough to take two whole lines on its card', 'Seven'])
  const page = await paceboard.board(team, 'Maya')

  await dragOver(page, 'Two', { column: 'In progress', above: 'Seven' })
  expect(await insertionIndex(page, 'In progress')).toBe(2)
  await page.mouse.up()
  await expect
    .poll(() => titlesIn(page, 'In progress'))
    .toEqual(['Five', 'Six with a title long enough to take two whole lines on its card', 'Two', 'Seven'])

  await dragOver(page, 'Four', { column: 'Ready', above: 'One' })
  expect(await insertionIndex(page, 'Ready')).toBe(0)
  await page.mouse.up()
  await expect.poll(() => titlesIn(page, 'Ready')).toEqual(['Four', 'One', 'Three'])
  await expect.poll(() => team.titlesIn('Ready')).toEqual(['Four', 'One', 'Three'])
})

test('a full column says so before the drop, refuses it, and says what to finish', async ({ paceboard }) => {
  const team = await paceboard.team({ owner: 'Maya', members: ['Noah'] })
  await team.cards('Ready', ['Next'])
  await team.cards('Review', ['Press release', 'Video'])
  await team.limit('Review', 2, 'hard', 'Reviews were waiting for a week')
  const exitPolicy = { en: 'Two people have read it', fr: 'Deux personnes l’ont lu' }
  const columnId = columnNamed(await team.board(), 'Review')
  await team.send({ type: 'EditColumn', columnId, changes: { exitPolicy } })
  const page = await paceboard.board(team, 'Noah')
  await expect(column(page, 'Review')).toContainText('Full')

  await dragOver(page, 'Next', { column: 'Review' })
  await expect(column(page, 'Review')).toContainText('Full: finish something first')
  await page.mouse.up()

  const panel = page.getByRole('dialog', { name: 'Why the card did not move' })
  await expect(panel).toContainText('The limit is 2.')
  await expect(panel).toContainText('Set by Maya')
  await expect(panel).toContainText('Reviews were waiting for a week')
  await expect(panel).toContainText('To leave: Two people have read it')
  await expect(panel.getByRole('button', { name: /Press release/ })).toBeVisible()
  // Only the Champion is offered to change it.
  await expect(panel.getByRole('button', { name: 'Change the limit' })).toHaveCount(0)
  await expect(card(column(page, 'Ready'), 'Next')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(panel).toHaveCount(0)
})

test('a soft limit asks why, and takes the card with a reason', async ({ paceboard }) => {
  const team = await paceboard.team({ owner: 'Maya' })
  await team.cards('Ready', ['Next'])
  await team.cards('Review', ['Press release'])
  await team.limit('Review', 1, 'soft')
  const page = await paceboard.board(team, 'Maya')

  await drag(page, 'Next', { column: 'Review' })
  const question = page.getByRole('dialog', { name: 'One more in Review' })
  await question.getByRole('textbox', { name: 'Why' }).fill('The fair moved to Monday')
  await question.getByRole('button', { name: 'Move it' }).click()

  await expect(card(column(page, 'Review'), 'Next')).toBeVisible()
  await expect(column(page, 'Review')).toContainText('Over limit by 1')
})

test('the message after a move takes it back', async ({ paceboard }) => {
  const team = await paceboard.team({ owner: 'Maya', members: ['Noah'] })
  await team.cards('Ready', ['Autumn newsletter', 'Pricing page'])
  const maya = await paceboard.board(team, 'Maya')
  const noah = await paceboard.board(team, 'Noah')

  await drag(maya, 'Autumn newsletter', { column: 'In progress' })
  const toast = maya.getByRole('listitem').filter({ hasText: 'Moved to In progress' })
  await expect(card(column(noah, 'In progress'), 'Autumn newsletter')).toBeVisible()
  await toast.getByRole('button', { name: 'Undo' }).click()

  await expect.poll(() => titlesIn(maya, 'Ready')).toEqual(['Autumn newsletter', 'Pricing page'])
  await expect.poll(() => titlesIn(noah, 'Ready')).toEqual(['Autumn newsletter', 'Pricing page'])
})

test('what a colleague moves disturbs neither a drag in progress nor the scroll position', async ({ paceboard }) => {
  const team = await paceboard.team({ owner: 'Maya', members: ['Noah'] })
  const titles = Array.from({ length: 30 }, (_, at) => `Post ${at + 1}`)
  await team.cards('Backlog', titles)
  await team.cards('Ready', ['One', 'Two', 'Three'])
  await team.cards('In progress', ['Four', 'Five'])
  const page = await paceboard.board(team, 'Noah')

  // Looking at the lower end of a long column, beside which things happen.
  await card(page, 'Post 1').hover()
  await page.mouse.wheel(0, 1200)
  await expect(card(page, 'Post 12')).toBeInViewport({ ratio: 1 })
  const before = await card(page, 'Post 12').boundingBox()
  await team.move('Five', 'Review')
  await team.move('Post 30', 'Ready')
  await expect(card(column(page, 'Ready'), 'Post 30')).toBeAttached()
  expect(await card(page, 'Post 12').boundingBox()).toEqual(before)

  // A card in the air stays in the hand, and lands where the line shows, whatever came and went in its column.
  await dragOver(page, 'Two', { column: 'In progress', above: 'Four' })
  await team.move('One', 'Review')
  await team.send({ type: 'ArchiveItem', itemId: itemNamed(await team.board(), 'Three') })
  await expect(card(column(page, 'Review'), 'One')).toBeVisible()
  await expect(card(page, 'Three')).toHaveCount(0)
  await expect(page.getByText('Two', { exact: true })).toHaveCount(2)
  await expect(column(page, 'In progress').locator('[data-insertion="0"]')).toBeVisible()
  await page.mouse.up()
  await expect.poll(() => team.titlesIn('In progress')).toEqual(['Two', 'Four'])
  await expect.poll(() => titlesIn(page, 'In progress')).toEqual(['Two', 'Four'])
})

test('what a colleague moves leaves a half-typed new card and a lifted one alone', async ({ paceboard }) => {
  const team = await paceboard.team({ owner: 'Maya', members: ['Noah'] })
  await team.cards('Ready', ['One', 'Two'])
  await team.cards('In progress', ['Three'])
  const page = await paceboard.board(team, 'Noah')

  await page.keyboard.press('n')
  const line = page.getByRole('textbox', { name: 'New card' })
  await line.pressSequentially('Autumn new')
  await team.move('One', 'In progress')
  await expect(card(column(page, 'In progress'), 'One')).toBeVisible()
  await expect(line).toBeFocused()
  await line.pressSequentially('sletter')
  await expect(line).toHaveValue('Autumn newsletter')
  await line.press('Escape')

  await card(page, 'Two').focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowRight')
  await expect(column(page, 'In progress').locator('[data-insertion]')).toBeVisible()
  await team.move('Three', 'Review')
  await expect(card(column(page, 'Review'), 'Three')).toBeVisible()
  await expect(column(page, 'In progress').locator('[data-insertion]')).toBeVisible()
  await page.keyboard.press('Space')
  await expect(card(column(page, 'In progress'), 'Two')).toBeFocused()
})
