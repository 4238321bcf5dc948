import type { Page } from '@playwright/test'
import { expect, test } from '../src/paceboard.ts'
import { BOARD_PAGES, PLAIN_PAGES } from '../src/pages.ts'
import { targetsOf } from '../src/targets.ts'

const PHONE = { size: { width: 390, height: 844 }, touch: true } as const
/** WCAG 2.5.8, in CSS pixels; none of its exceptions but links within a sentence. */
const SMALLEST = 24

for (const [where, look] of [
  ['a desk', {}],
  ['a phone', PHONE],
] as const)
  test(`everything that can be pressed on ${where} is at least 24 px wide and high`, async ({ paceboard, example }) => {
    const page = await paceboard.open('/', example.owner, look)
    for (const path of [...PLAIN_PAGES, ...[...BOARD_PAGES, '/items/60'].map((below) => example.page(below))]) {
      await page.goto(path)
      await expectLarge(page, path)
    }
    await page.getByRole('tab', { name: 'History' }).click()
    await expectLarge(page, 'history of an item')
  })

async function expectLarge(page: Page, what: string): Promise<void> {
  const targets = await targetsOf(page)
  expect(targets.length, what).toBeGreaterThan(2)
  const small = targets.filter(({ width, height, reach: [right = 0, left = 0, below = 0, above = 0] }) => {
    const isWide = width >= SMALLEST || right + left >= SMALLEST
    const isHigh = height >= SMALLEST || above + below >= SMALLEST
    return !(isWide && isHigh)
  })
  expect
    .soft(unique(small.map(({ words, width, height, reach }) => `${width} × ${height} (${reach}): ${words}`)), what)
    .toEqual([])
}

function unique(lines: readonly string[]): readonly string[] {
  return [...new Set(lines)]
}
