import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expectAccessible } from '../src/accessible.ts'
import { closeList, said } from '../src/on-chart.ts'
import { expect, test } from '../src/paceboard.ts'

const panelOf = (page: Page) => page.getByRole('region', { name: 'Work in progress', exact: true })

async function choose(page: Page, column: string): Promise<void> {
  await panelOf(page)
    .getByRole('button', { name: /Columns/ })
    .press('Enter')
  await page.getByRole('option', { name: column, exact: true }).press('Enter')
}

test('the limit of a column stands beside what was in it, in the picture, the words, the table and the file', async ({
  paceboard,
  example,
}) => {
  const page = await paceboard.open(example.page('/flow/view/daily'), example.owner)
  const panel = panelOf(page)
  await expect(panel).toContainText('No limit is drawn: Scheduled has none that holds work back.')
  await choose(page, 'Review')
  await expect(panel).toContainText('The stepped line is its limit.')
  await panel.getByRole('application', { name: 'Items in Review at the end of each day.' }).focus()
  await page.keyboard.press('ArrowLeft')
  const words = /: (\d+) in Review\. Limit 3\./
  await expect(said(page, words)).toBeAttached()
  const count = Number(words.exec((await said(page, words).textContent()) ?? '')?.[1])
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: /^Review on / }).getByRole('listitem')).toHaveCount(count)
  await closeList(page)
  await page.keyboard.press('Home')
  await expect(said(page, /in Review\. Limit 5\./)).toBeAttached()
  await expectAccessible(page, 'work in progress of a column')

  const [day, wip, limit] = await newestDay(page)
  await panel.getByRole('button', { name: /Take “Work in progress” elsewhere/ }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: 'Numbers for a spreadsheet (CSV)' }).click()
  const [header = [], ...rows] = readFileSync(await (await download).path(), 'utf8')
    .replace('\uFEFF', '')
    .trim()
    .split('\r\n')
    .map((line) => line.split(','))
  const column = header.indexOf('Review: Limit')
  expect(rows[0]?.[column]).toBe('5')
  expect(rows.at(-1)?.slice(column - 1, column + 1)).toEqual([wip, limit])
  expect(day).not.toBe('')
})

test('a limit is not held against a part of the work, and all days can be read', async ({ paceboard, example }) => {
  const page = await paceboard.open(example.page('/flow/view/daily?type=blog_post'), example.owner)
  const panel = panelOf(page)
  await expect(panel).toContainText('No limit is drawn: limits count every item, whatever its type, label or person.')
  await panel.getByRole('radio', { name: 'Table' }).check({ force: true })
  const rows = panel.getByRole('table').getByRole('row')
  await expect(rows).toHaveCount(61)
  const all = panel.getByRole('button', { name: /^Show all \d+$/ })
  const count = Number.parseInt(((await all.textContent()) ?? '').replace(/\D+/, ''), 10)
  await all.press('Enter')
  await expect(rows).toHaveCount(count + 1)
  await expect(panel.getByRole('region', { name: 'Work in progress, as a table' })).toBeFocused()

  await page.getByRole('link', { name: 'Cumulative flow' }).click()
  const cumulative = page.getByRole('region', { name: 'Cumulative flow', exact: true })
  await cumulative.getByRole('radio', { name: 'Table' }).check({ force: true })
  await cumulative.getByRole('button', { name: 'Show 60 more' }).click()
  await expect(cumulative.getByRole('table').getByRole('row')).toHaveCount(121)
})

/** Day, count and limit of the table's first row. */
async function newestDay(page: Page): Promise<readonly string[]> {
  const panel = panelOf(page)
  await panel.getByRole('radio', { name: 'Table' }).check({ force: true })
  const row = panel.getByRole('table').getByRole('row').nth(1)
  return [(await row.getByRole('rowheader').textContent()) ?? '', ...(await row.getByRole('cell').allTextContents())]
}
