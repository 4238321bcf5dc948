import type { Locator } from '@playwright/test'
import { expectAccessible } from '../src/accessible.ts'
import { closeList, expectListOf } from '../src/on-chart.ts'
import { expect, test } from '../src/paceboard.ts'
import { settled } from '../src/pages.ts'

const MOST_PRESSED = 8

/** Some of many, from the first to the last. */
function some<One>(all: readonly One[]): readonly One[] {
  const stride = Math.max(1, Math.ceil(all.length / MOST_PRESSED))
  return all.filter((_, place) => place % stride === 0)
}

const numberOf = async (button: Locator) => Number.parseInt((await button.textContent()) ?? '', 10)

for (const view of ['', '/view/ageing', '/view/time', '/view/promises', '/view/daily', '/view/cumulative']) {
  test(`the numbers of flow${view} open as many cards as they say`, async ({ paceboard, example }) => {
    const page = await paceboard.open(example.page(`/flow${view}?days=90`), example.owner)
    await settled(page)
    const tables = page.getByRole('radio', { name: 'Table', exact: true })
    for (const radio of await tables.all()) await radio.check({ force: true })
    const numbers = page.getByRole('table').getByRole('button', { name: /^\d+$/ })
    await expect(numbers.first()).toBeVisible()
    for (const number of some(await numbers.all())) {
      const count = await numberOf(number)
      await number.press('Enter')
      await expectListOf(page, count)
      await closeList(page)
      await expect(number).toBeFocused()
    }
  })
}

test('the numbers in words open their cards too, and a card opens in place of its list', async ({
  paceboard,
  example,
}) => {
  const page = await paceboard.open(example.page('/flow/view/ageing'), example.owner)
  for (const [path, words] of [
    ['/flow/view/ageing', /^\d+ items in progress\.$/],
    ['/flow/view/ageing', /^\d+ (is|are) blocked\.$/],
    ['/flow/view/daily', /^\d+ items finished$/],
    ['/flow/view/forecast', /^See the \d+ finished cards$/],
    ['/rhythm', /^\d+ sprints$/],
    ['/rhythm', /^\d+ marathons$/],
  ] as const) {
    await page.goto(example.page(path))
    const button = page.getByRole('main').getByRole('button', { name: words })
    const count = Number(/\d+/.exec((await button.textContent()) ?? '')?.[0])
    await button.press('Enter')
    await expectListOf(page, count)
    await closeList(page)
  }
  await expectAccessible(page, 'numbers of the rhythm page')
  await page
    .getByRole('main')
    .getByRole('button', { name: /^\d+ marathons$/ })
    .click()
  await page.getByRole('dialog').getByRole('listitem').first().getByRole('button').click()
  await expect(page).toHaveURL(/\/rhythm\/\d+$/)
  await expect(page.getByRole('dialog')).toHaveCount(1)
})

test('a borrowed promise says how many of its own cards kept it', async ({ paceboard, example }) => {
  const page = await paceboard.open(example.page('/flow/view/promises'), example.owner)
  const region = page.getByRole('region', { name: 'What we can promise', exact: true })
  await region.getByRole('radio', { name: 'Table', exact: true }).check({ force: true })
  const row = region.getByRole('row', { name: /counts as all sprints\. \d+ of its \d+ kept it\./ }).first()
  const kept = row.getByRole('button', { name: /^\d+ of \d+$/ })
  const count = await numberOf(kept)
  await kept.click()
  await expectListOf(page, count)
})

test('what was finished before and after a change of a limit is listed', async ({ paceboard, example }) => {
  const page = await paceboard.open(example.page('/rhythm'), example.owner)
  const changes = page.getByRole('region', { name: 'Changes of limits' })
  const finished = changes.getByRole('row', { name: /^Finished/ }).getByRole('button')
  const count = await numberOf(finished.first())
  await finished.first().click()
  await expectListOf(page, count)
})
