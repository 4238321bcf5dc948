import { addDays, localDate } from '@paceboard/domain'
import type { Page } from '@playwright/test'
import { expectAccessible } from '../src/accessible.ts'
import { expect, test } from '../src/paceboard.ts'

const PAGE = '/flow/view/forecast'

/** The day it is on the board, which is in Paris. */
const today = localDate(Date.now(), 'Europe/Paris')

const answer = (page: Page) => page.getByRole('status').filter({ hasText: '85' })
const shown = (day: string) =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(new Date(day))

test('three questions, each answered in a sentence first, the same for all who look', async ({
  paceboard,
  example,
}) => {
  const page = await paceboard.open(example.page(PAGE), example.owner)
  await expect(answer(page)).toHaveText(
    new RegExp(`^85%: at least \\d+ cards finished by ${shown(addDays(today, 28))}`),
  )
  await expect(page.getByText(/Drawn from .* days?, \d+ cards finished on \d+ days\. The last 12 weeks/)).toBeVisible()
  await expect(page.getByText(/^Assumes that the days to come are like these/)).toBeVisible()
  await expectAccessible(page, 'how many by a day')

  await page.getByRole('radio', { name: 'When for…' }).check()
  await page.getByRole('textbox', { name: 'Cards' }).fill('7')
  await page.keyboard.press('Enter')
  await expect(answer(page)).toHaveText(/^85%: 7 cards finished by \d+ \w+/)
  const rows = page.getByRole('table', { name: 'Chances' }).getByRole('row')
  await expect(rows).toHaveCount(5)
  await expect(rows.nth(3)).toContainText('85%')
  await expect(page).toHaveURL(/ask=items&items=7/)

  const said = (await answer(page).textContent()) ?? ''
  const other = await paceboard.open(page.url(), example.owner)
  await expect(answer(other)).toHaveText(said)
})

test('a campaign says how many cards are open, and what is assumed', async ({ paceboard, example }) => {
  const board = await example.board()
  const open = (labelId: string) =>
    [...board.items.values()].filter((item) => {
      const isOpen = item.archivedAt === null && item.clock.finishedAt === null
      return isOpen && item.labelIds.some((id) => id === labelId)
    }).length
  const [label] = [...board.labels.values()].sort((a, b) => open(b.id) - open(a.id))
  if (!label || open(label.id) < 2) throw new Error('the example team has no campaign under way')

  const page = await paceboard.open(example.page(PAGE), example.owner)
  await page.getByRole('radio', { name: 'A campaign' }).check()
  await expect(page.getByRole('heading', { name: 'Which campaign?' })).toBeVisible()
  await page.getByRole('button', { name: /Campaign/ }).click()
  await page.getByRole('option', { name: label.name }).click()
  await expect(answer(page)).toContainText(`all ${open(label.id)} open cards finished by`)
  await expect(page.getByText('Assumes that the team works on these cards first.')).toBeVisible()
})

test('the curve is read by keyboard and mouse, and the filters say whose pace is meant', async ({
  paceboard,
  example,
}) => {
  const page = await paceboard.open(example.page(`${PAGE}?ask=items&items=12`), example.owner)
  const curve = page.getByRole('application', { name: 'Chance that 12 cards are finished by each day.' })
  await curve.focus()
  await page.keyboard.press('Home')
  await expect(page.getByText(/^0%: 12 cards finished by/).first()).toBeVisible()
  await page.keyboard.press('End')
  await expect(page.getByText(/^(99|100)%: 12 cards finished by/).first()).toBeVisible()
  await page.keyboard.press('Escape')
  await curve.hover()
  await expect(page.getByText(/^\d+%: 12 cards finished by \d+ \w+$/).first()).toBeVisible()

  await page.getByRole('radio', { name: 'Sprint' }).check()
  await expect(page.getByText('Only work that the filters leave counts as finished.')).toBeVisible()
  await page.getByRole('radio', { name: 'Marathon' }).check()
  await expect(
    page.getByRole('heading', { name: /^Too few days with something finished \([0-4] of 5\)$/ }),
  ).toBeVisible()
})

test('no history: the reason with its numbers, in French, on a phone', async ({ paceboard }) => {
  const team = await paceboard.team({ owner: 'Maëlle', locale: 'fr' })
  const page = await paceboard.open(team.page(PAGE), team.owner, {
    size: { width: 390, height: 844 },
    touch: true,
    locale: 'fr-FR',
  })
  await expect(
    page.getByRole('heading', { name: 'Trop peu de jours où une carte a été terminée (0 sur 5)' }),
  ).toBeVisible()
  await expectAccessible(page, 'no forecast')
  await page.getByText('Une campagne').click()
  await expect(page.getByRole('heading', { name: 'Quelle campagne ?' })).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
})
