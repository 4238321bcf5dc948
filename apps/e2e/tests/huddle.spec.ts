import type { Page } from '@playwright/test'
import { expectAccessible } from '../src/accessible.ts'
import { announcement } from '../src/on-board.ts'
import { expect, test } from '../src/paceboard.ts'
import { columnNamed, itemNamed } from '../src/team.ts'

const stop = (page: Page, name: string) => page.getByRole('region', { name, exact: true })

test('the board is walked from right to left by keyboard alone, and a card opens over it', async ({ paceboard }) => {
  const team = await paceboard.team({ owner: 'Maya', members: ['Noah'] })
  await team.cards('In progress', ['Spring ads', 'CRM merge'])
  await team.cards('Review', ['Brochure'])
  const itemId = itemNamed(await team.board(), 'CRM merge')
  await team.send({ type: 'BlockItem', itemId, reason: 'supplier', note: 'Waits for the printer' })
  await team.limit('In progress', 1)

  const page = await paceboard.board(team, 'Maya')
  await page.getByRole('link', { name: 'Huddle' }).focus()
  await page.keyboard.press('Enter')
  await expect(stop(page, 'Since the last huddle')).toContainText('In progress: over by 1')
  await expectAccessible(page, 'the beginning of a huddle')

  const walked: string[] = []
  for (const heading = page.getByRole('heading', { level: 2 }); ; ) {
    const name = (await heading.textContent()) ?? ''
    walked.push(name)
    if (name === 'That is all') break
    await page.keyboard.press('ArrowRight')
    await expect(heading).not.toHaveText(name)
  }
  expect(walked.indexOf('Review')).toBeGreaterThan(0)
  expect(walked.indexOf('Review')).toBeLessThan(walked.indexOf('In progress'))
  expect(walked).not.toContain('Backlog')

  await page.goto(page.url().replace(/at=.*/, `at=${columnNamed(await team.board(), 'In progress')}`))
  const cards = stop(page, 'In progress').getByRole('listitem')
  await expect(cards.first()).toContainText('CRM merge')
  await expect(cards.first()).toContainText('Waits for the printer')
  await expect(stop(page, 'In progress')).toContainText('Over limit by 1')
  await expectAccessible(page, 'a column of a huddle')

  await cards.first().getByRole('button', { name: 'CRM merge' }).focus()
  await page.keyboard.press('Enter')
  const sheet = page.getByRole('dialog', { name: 'CRM merge' })
  await expect(sheet).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Escape')
  await expect(sheet).toHaveCount(0)
  await expect(stop(page, 'In progress'), 'the place is kept').toBeVisible()
})

test('what others do appears without losing the place, and the end adds it up', async ({ paceboard }) => {
  const team = await paceboard.team({ owner: 'Maya', members: ['Noah'] })
  await team.cards('In progress', ['Spring ads', 'CRM merge'])
  const board = await team.board()
  const itemId = itemNamed(board, 'CRM merge')
  await team.send({ type: 'BlockItem', itemId, reason: 'supplier', note: '' })
  const page = await paceboard.open(team.page(`/huddle?at=${columnNamed(board, 'In progress')}`), team.owner)
  const here = stop(page, 'In progress')
  await expect(here.getByRole('listitem')).toHaveCount(2)
  await here.getByRole('listitem').filter({ hasText: 'CRM merge' }).getByRole('button', { name: 'Talk after' }).click()

  await team.move('Spring ads', 'Review', team.person('Noah'))
  await team.send({ type: 'UnblockItem', itemId }, team.person('Noah'))
  await expect(here.getByRole('listitem')).toHaveCount(1)
  await expect(here.getByText('Next step: lift the block')).toHaveCount(0)

  await page.goto(page.url().replace(/at=.*/, 'at=end'))
  await expect(stop(page, 'That is all')).toContainText('1 moved, 1 unblocked, 1 to talk about after')
  await expect(stop(page, 'That is all').getByRole('button', { name: 'CRM merge' })).toBeVisible()
})

test('the clock runs on while its page is left, and says once when fifteen minutes are over', async ({ paceboard }) => {
  const team = await paceboard.team({ owner: 'Maya' })
  const page = await paceboard.open('/', team.owner)
  await page.clock.install()
  await page.goto(team.page('/huddle'))
  const clock = page.getByRole('timer')
  await expect(clock).toHaveText('15:00')
  await page.getByRole('button', { name: 'Start' }).click()
  await page.clock.fastForward('05:00')
  await expect(clock).toHaveText(/^(10:00|9:5\d)$/)

  await page.getByRole('link', { name: 'Backlog' }).click()
  await page.clock.fastForward('05:00')
  await page.goto(team.page('/huddle'))
  await expect(clock).toHaveText(/^(5:00|4:5\d)$/)
  await page.getByRole('button', { name: 'Pause' }).click()
  const paused = (await clock.textContent()) ?? ''
  await page.clock.fastForward('05:00')
  await expect(clock).toHaveText(paused)
  await page.getByRole('button', { name: 'Start' }).click()
  await page.clock.fastForward('05:01')
  await expect(announcement(page, 'Fifteen minutes are over.')).toBeAttached()
  await expect(clock).toHaveText(/^\+0:0\d$/)
  await page.getByRole('button', { name: 'Begin a new huddle' }).click()
  await expect(clock).toHaveText('15:00')
})

test('in French on a phone', async ({ paceboard }) => {
  const team = await paceboard.team({ owner: 'Maëlle', locale: 'fr', template: 'example' })
  const page = await paceboard.open(team.page('/huddle'), team.owner, {
    size: { width: 390, height: 844 },
    touch: true,
    locale: 'fr-FR',
  })
  await expect(page.getByRole('heading', { name: 'Depuis le dernier point' })).toBeVisible()
  await page.getByRole('button', { name: 'Suivant' }).tap()
  await expect(page.getByText('2 sur')).toBeVisible()
  await expectAccessible(page, 'a huddle on a phone')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
})
