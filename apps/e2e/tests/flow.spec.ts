import { readFileSync, statSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { expectAccessible } from '../src/accessible.ts'
import { closeList, expectListOf, plot, said } from '../src/on-chart.ts'
import { expect, test } from '../src/paceboard.ts'
import { settled } from '../src/pages.ts'
import { unwrittenWords } from '../src/words.ts'

const PHONE = { size: { width: 390, height: 844 }, touch: true } as const

const panel = (page: Page, name: string | RegExp) => page.getByRole('region', { name, exact: true })
const tableOf = (chart: Locator) => chart.getByRole('radio', { name: 'Table' })

function numberIn(text: string | null, pattern: RegExp): number {
  return Number(pattern.exec(text ?? '')?.[1])
}

test('ageing: keys walk from column to column and say each item; Enter opens it, closing comes back', async ({
  paceboard,
  example,
}) => {
  const page = await paceboard.open(example.page('/flow/view/ageing?days=90'), example.owner)
  const chart = plot(page, /Work in progress by column and age/)
  await chart.focus()
  await page.keyboard.press('ArrowRight')
  await expect(said(page, /in In progress: \d+ days old, \d+ days? here/)).toBeAttached()
  await page.keyboard.press('ArrowRight')
  await expect(said(page, /in Review: \d+ days? old/)).toBeAttached()
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await expect(page).toHaveURL(/\/flow\/view\/ageing\/\d+\?days=90$/)
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/\/flow\/view\/ageing\?days=90$/)

  const region = panel(page, 'Ageing work')
  const count = numberIn(await region.textContent(), /(\d+) items in progress/)
  await tableOf(region).check({ force: true })
  const rows = region.getByRole('table', { name: 'Ageing work' }).getByRole('row')
  await expect(rows).toHaveCount(count + 1)
  await expectAccessible(page, 'ageing as a table')
})

test('where the time goes: the days of the items behind a number add up to it', async ({ paceboard, example }) => {
  const page = await paceboard.open(example.page('/flow/view/time'), example.owner)
  const region = panel(page, 'Where the time goes')
  await expect(region).toContainText(/Flow efficiency: \d+% of the time/)
  await plot(page, /Where the time goes/).focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowRight')
  await expect(said(page, /^Everything, Waiting: [\d.]+d on average, \d+% of the time/)).toBeAttached()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Everything, Waiting' })).toContainText(/\d+ items · [\d.]+d/)
  await expectAccessible(page, 'items behind waiting time')
  await closeList(page)

  await tableOf(region).check({ force: true })
  const row = region.getByRole('row', { name: /^Blog post/ })
  const [n, total] = await row.getByRole('cell').allTextContents()
  await row.getByRole('button').nth(1).click()
  const list = await expectListOf(page, Number(n))
  const days = await list.getByRole('listitem').allTextContents()
  const sum = days.reduce((all, text) => all + numberIn(text, /([\d.]+)d$/), 0)
  expect(sum / Number(n)).toBeCloseTo(Number.parseFloat(total ?? ''), 0)
  await closeList(page)
  await region.getByRole('radio', { name: 'Column' }).check({ force: true })
  await expect(region.getByRole('row', { name: /^In progress/ })).toBeVisible()
})

test('promises: those who took longer stand behind the number, and one of them opens', async ({
  paceboard,
  example,
}) => {
  const page = await paceboard.open(example.page('/flow/view/promises?pace=sprint'), example.owner)
  const region = panel(page, 'What we can promise')
  await plot(page, /Each bar is one promise/).focus()
  await page.keyboard.press('ArrowDown')
  await expect(
    said(page, /Everything finished: 85% within \d+ days\. \d+ finished, \d+% within that time\./),
  ).toBeAttached()
  await expect(said(page, /\d+ took longer/)).toBeAttached()
  const missed = numberIn(await said(page, /took longer/).textContent(), /(\d+) took longer/)
  await page.keyboard.press('Enter')
  const list = await expectListOf(page, missed)
  await list.getByRole('listitem').first().getByRole('button').click()
  await expect(page).toHaveURL(/\/flow\/view\/promises\/\d+\?pace=sprint$/)
  await expect(page.getByRole('dialog')).toHaveCount(1)
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
  await expect(page).toHaveURL(/\/flow\/view\/promises\?pace=sprint$/)
  await tableOf(region).check({ force: true })
  await expect(region).toContainText(/\d of 10 finished: counts as all sprints/)
  await expectAccessible(page, 'promises as a table')
})

test('cycle time: a bar of the histogram lists as many items as it says', async ({ paceboard, example }) => {
  const page = await paceboard.open(example.page('/flow'), example.owner)
  await plot(page, /How many took how many days: Sprint/).focus()
  await page.keyboard.press('Home')
  await expect(said(page, /^1 day: \d+ items/)).toBeAttached()
  const count = numberIn(await said(page, /^1 day:/).textContent(), /: (\d+) items/)
  await page.keyboard.press('Enter')
  await expectListOf(page, count)
  await expectAccessible(page, 'items of a bar')
})

test('throughput, work in progress and cumulative flow: what is said is what is listed', async ({
  paceboard,
  example,
}) => {
  const page = await paceboard.open(example.page('/flow/view/daily'), example.owner)
  for (const [name, sentence] of [
    [/Finished week by week/, /: (\d+) finished/],
    [/Work in progress at the end of each day/, /: (\d+) in progress/],
  ] as const) {
    await plot(page, name).focus()
    await page.keyboard.press('ArrowLeft')
    const count = numberIn(await said(page, sentence).textContent(), sentence)
    await page.keyboard.press('Enter')
    await expectListOf(page, count)
    await closeList(page)
  }
  await expect(panel(page, 'Given up')).toContainText('Nothing was given up in that time.')

  await page.getByRole('link', { name: 'Cumulative flow' }).click()
  await plot(page, /Cumulative flow/).focus()
  await page.keyboard.press('ArrowLeft')
  await expect(said(page, /In progress \d+, Review \d+/)).toBeAttached()
  await tableOf(panel(page, 'Cumulative flow')).check({ force: true })
  const cell = panel(page, 'Cumulative flow').getByRole('row').nth(1).getByRole('button').first()
  const there = Number(await cell.textContent())
  await cell.click()
  await expectListOf(page, there)
})

test('a chart is taken elsewhere as a picture and as numbers', async ({ paceboard, example }) => {
  const page = await paceboard.open(example.page('/flow'), example.owner)
  await settled(page)
  const save = async (name: RegExp, item: string) => {
    await page.getByRole('button', { name }).first().click()
    const download = page.waitForEvent('download')
    await page.getByRole('menuitem', { name: item }).click()
    const file = await download
    return { name: file.suggestedFilename(), path: await file.path() }
  }
  const dots = await save(/Take “Cycle time: Sprint” elsewhere/, 'Picture (PNG)')
  expect(dots.name).toMatch(/\.png$/)
  expect(statSync(dots.path).size).toBeGreaterThan(20_000)

  await page.getByRole('link', { name: 'Ageing' }).click()
  const ageing = await save(/Take “Ageing work” elsewhere/, 'Picture (PNG)')
  expect(statSync(ageing.path).size).toBeGreaterThan(20_000)
  const numbers = await save(/Take “Ageing work” elsewhere/, 'Numbers for a spreadsheet (CSV)')
  const count = numberIn(await panel(page, 'Ageing work').textContent(), /(\d+) items in progress/)
  expect(readFileSync(numbers.path, 'utf8').trim().split('\r\n').length).toBeGreaterThanOrEqual(count + 1)
})

test('in French, on a phone, every view fits and speaks', async ({ paceboard }) => {
  const team = await paceboard.team({ owner: 'Maël', template: 'example', locale: 'fr' })
  const page = await paceboard.open(team.page('/flow'), team.owner, { ...PHONE, locale: 'fr-FR' })
  for (const view of ['Temps de cycle', 'Vieillissement', 'Où passe le temps', 'Promesses', 'Flux cumulé']) {
    await page.getByRole('link', { name: view, exact: true }).click()
    await settled(page)
    await expect(page.getByRole('link', { name: view, exact: true })).toBeInViewport({ ratio: 0.9 })
    expect.soft(await unwrittenWords(page), view).toEqual([])
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect.soft(wider, view).toBeLessThanOrEqual(0)
  }
})

test('a board without history says what is missing instead of a misleading picture', async ({ paceboard }) => {
  const team = await paceboard.team({ owner: 'Maya' })
  await team.cards('In progress', ['Spring ads', 'Radio spot'])
  await team.archive('Radio spot')
  const page = await paceboard.open(team.page('/flow/view/ageing'), team.owner)
  await expect(panel(page, 'Ageing work')).toContainText('In progress: not enough data yet for its bands (0 of 5).')
  await plot(page, /Work in progress by column and age/).focus()
  await page.keyboard.press('Home')
  await expect(said(page, /Spring ads.*Not enough data yet to say when it will be done/)).toBeAttached()
  await page.getByRole('link', { name: 'Throughput and work in progress' }).click()
  await expect(panel(page, 'Given up')).toContainText('1 item was given up.')
  await panel(page, 'Given up')
    .getByRole('button', { name: /Radio spot.*1 day old/ })
    .click()
  await expect(page.getByRole('dialog', { name: 'Radio spot' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'Where time goes' }).click()
  await expect(page.getByRole('heading', { name: 'Nothing finished in that time' })).toBeVisible()
  await page.getByRole('link', { name: 'Promises' }).click()
  await expect(page.getByRole('heading', { name: 'Nothing finished in that time' })).toBeVisible()
})
