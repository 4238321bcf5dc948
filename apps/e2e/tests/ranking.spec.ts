import { grab, holdAt, line, lineOff, ranked, titlesSeen } from '../src/on-backlog.ts'
import { expect, test } from '../src/paceboard.ts'
import { finger, pointIn } from '../src/touch.ts'

const PHONE = { size: { width: 390, height: 844 }, touch: true } as const
const many = Array.from({ length: 200 }, (_, index) => `Idea ${index + 1}`)

test('a line dragged by its handle lands where the line showed, and the other sees it', async ({ paceboard }) => {
  const team = await paceboard.team({ owner: 'Maya', members: ['Noah'] })
  await team.cards('Backlog', ['One', 'Two', 'Three', 'Four'])
  const maya = await paceboard.open(team.page('/backlog'), team.person('Maya'))
  const noah = await paceboard.open(team.page('/backlog'), team.person('Noah'))
  await expect(line(noah, 'Four')).toHaveText(/^4/)

  await grab(maya, 'Four')
  await holdAt(maya, 'Two', 'above')
  expect(await lineOff(maya, 'Two', 'above')).toBeLessThan(3)
  const dropped = Date.now()
  await maya.mouse.up()
  await expect(line(noah, 'Four')).toHaveText(/^2/, { timeout: 1000 })
  expect(Date.now() - dropped).toBeLessThan(1000)
  await expect.poll(() => titlesSeen(maya)).toEqual(['One', 'Four', 'Two', 'Three'])
  await expect(line(maya, 'Four').getByRole('link')).toBeFocused()

  // By its title too; let go where it was, it neither moves nor opens.
  await grab(maya, 'One', 'title')
  await holdAt(maya, 'Three', 'below')
  await maya.mouse.up()
  await expect.poll(() => team.titlesIn('Backlog')).toEqual(['Four', 'Two', 'Three', 'One'])
  await grab(maya, 'Two', 'title')
  await maya.mouse.up()
  await expect(maya.locator('[data-insertion]')).toHaveCount(0)
  expect(maya.url()).toBe(team.page('/backlog'))

  await maya.keyboard.press('Control+z')
  await expect.poll(() => titlesSeen(maya)).toEqual(['One', 'Four', 'Two', 'Three'])
  await grab(maya, 'Three')
  await holdAt(maya, 'One', 'above')
  await maya.keyboard.press('Escape')
  await maya.mouse.up()
  await expect.poll(() => titlesSeen(maya)).toEqual(['One', 'Four', 'Two', 'Three'])
})

test('two hundred lines: dragged from one end to the other in some seconds', async ({ paceboard }) => {
  const team = await paceboard.team({ owner: 'Maya' })
  await team.cards('Backlog', many)
  const page = await paceboard.open(team.page('/backlog'), team.person('Maya'))
  await expect(line(page, 'Idea 1')).toBeVisible()

  const size = page.viewportSize() ?? { width: 0, height: 0 }
  const start = Date.now()
  await grab(page, 'Idea 2')
  await page.mouse.move(300, size.height - 12, { steps: 10 })
  await expect(line(page, 'Idea 200')).toBeInViewport({ timeout: 15_000 })
  expect(Date.now() - start).toBeLessThan(15_000)
  // Only what is looked at is drawn.
  expect(await ranked(page).getByRole('listitem').count()).toBeLessThan(60)
  await holdAt(page, 'Idea 199', 'below')
  expect(await lineOff(page, 'Idea 199', 'below')).toBeLessThan(3)
  await page.mouse.up()
  await expect(line(page, 'Idea 2')).toHaveText(/^199/)
  await expect.poll(async () => (await team.titlesIn('Backlog')).slice(-3)).toEqual(['Idea 199', 'Idea 2', 'Idea 200'])

  await grab(page, 'Idea 200')
  await page.mouse.move(300, 70, { steps: 10 })
  await expect(line(page, 'Idea 1')).toBeInViewport({ timeout: 15_000 })
  await holdAt(page, 'Idea 1', 'above')
  await page.mouse.up()
  await expect(line(page, 'Idea 200')).toHaveText(/^1Idea|^1/)
  await expect.poll(async () => (await team.titlesIn('Backlog'))[0]).toBe('Idea 200')
})

test('what waits is dragged to its rank, and back', async ({ paceboard }) => {
  const team = await paceboard.team({ owner: 'Maya' })
  await team.cards('Backlog', ['One', 'Two'])
  await team.cards('To triage', ['New idea', 'Other idea'])
  const page = await paceboard.open(team.page('/backlog'), team.person('Maya'))
  const waiting = page.getByRole('list', { name: 'To triage' })

  await grab(page, 'New idea', 'handle', waiting)
  await holdAt(page, 'Two', 'above')
  await page.mouse.up()
  await expect.poll(() => titlesSeen(page)).toEqual(['One', 'New idea', 'Two'])
  await expect(line(page, 'New idea').getByRole('link')).toBeFocused()

  await grab(page, 'Two')
  await holdAt(page, 'Other idea', 'below', waiting)
  await page.mouse.up()
  await expect.poll(() => titlesSeen(page, waiting)).toEqual(['Other idea', 'Two'])
  expect(await team.titlesIn('Backlog')).toEqual(['One', 'New idea'])
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => titlesSeen(page)).toEqual(['One', 'New idea', 'Two'])
})

test('a long press drags a line on a phone', async ({ paceboard }) => {
  const team = await paceboard.team({ owner: 'Maya' })
  await team.cards('Backlog', ['One', 'Two', 'Three'])
  const page = await paceboard.open(team.page('/backlog'), team.person('Maya'), PHONE)
  await line(page, 'Three').scrollIntoViewIfNeeded()

  const hand = await finger(page)
  await hand.down(await pointIn(line(page, 'One'), 0.5, 0.3))
  // What is in the air is drawn a second time.
  await expect(page.getByText('One', { exact: true })).toHaveCount(2)
  await hand.moveTo(await pointIn(line(page, 'Three'), 0.5, 0.8))
  await expect(page.locator('[data-insertion="3"]')).toBeVisible()
  await hand.up()
  await expect.poll(() => titlesSeen(page)).toEqual(['Two', 'Three', 'One'])
  await expect.poll(() => team.titlesIn('Backlog')).toEqual(['Two', 'Three', 'One'])
})

test('whoever does not rank has no drag, and is told who ranks when trying', async ({ paceboard }) => {
  const team = await paceboard.team({ owner: 'Maya', members: ['Noah'] })
  await team.cards('Backlog', ['One', 'Two', 'Three'])
  const page = await paceboard.open(team.page('/backlog'), team.person('Noah'))
  const told = page.getByRole('dialog', { name: 'Rank of “One”: who decides?' })
  await expect(line(page, 'One')).toBeVisible()
  await expect(page.locator('[data-handle]')).toHaveCount(0)

  const lock = await pointIn(line(page, 'One').getByRole('button', { name: /who decides/ }), 0.5, 0.5)
  // A lock that is only passed over asks nothing.
  await page.mouse.move(lock.x, lock.y - 30)
  await page.mouse.down()
  await page.mouse.move(lock.x, lock.y + 120, { steps: 16 })
  await page.mouse.up()

  await page.mouse.move(lock.x, lock.y)
  await page.mouse.down()
  await page.mouse.move(lock.x + 20, lock.y + 120, { steps: 8 })
  await expect(told).toContainText('Only Maya (Marketing Owner) ranks the backlog.')
  await expect(page.getByRole('dialog')).toHaveCount(1)
  await page.mouse.up()
  await expect(told.getByRole('button', { name: 'Suggest a rank' })).toBeVisible()
  await expect(page.locator('[data-insertion]')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(told).toHaveCount(0)

  await line(page, 'One').getByRole('link').focus()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(told).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Suggest a rank' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(line(page, 'One').getByRole('link')).toBeFocused()
  expect(await team.titlesIn('Backlog')).toEqual(['One', 'Two', 'Three'])
})
