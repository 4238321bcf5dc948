import type { Locator, Page } from '@playwright/test'
import { card, column } from '../src/on-board.ts'
import { expect, test } from '../src/paceboard.ts'
import { BOARD_PAGES, PLAIN_PAGES, settled } from '../src/pages.ts'

for (const [where, pages] of [
  ['of a board', [...BOARD_PAGES, '/items/60']],
  ['beside the boards', PLAIN_PAGES],
] as const)
  test(`wherever Tab leads on the pages ${where}, one sees where one is`, async ({ paceboard, example }) => {
    test.setTimeout(240_000)
    const page = await paceboard.open('/', example.owner)
    for (const path of pages) {
      await page.goto(pages === PLAIN_PAGES ? path : example.page(path))
      await settled(page)
      // A sheet takes the focus when it comes: only then can one walk on from it.
      if (path.startsWith('/items')) await expect(page.locator('[role="dialog"]:focus-within')).toBeVisible()
      const unseen = await walk(page)
      expect.soft(unseen, path).toEqual([])
    }
  })

test('focus returns to where it was when what was opened closes', async ({ paceboard }) => {
  const team = await paceboard.team({ owner: 'Maya', members: ['Noah'] })
  await team.cards('Ready', ['Pricing page'])
  const page = await paceboard.board(team, 'Maya')
  const pricing = card(page, 'Pricing page')

  await returns(page, page.getByRole('button', { name: 'Filter', exact: true }))
  await returns(page, page.getByRole('button', { name: 'View', exact: true }))
  await returns(page, page.getByRole('button', { name: 'Profile: Maya' }))
  await returns(page, column(page, 'Ready').getByRole('button', { name: 'Actions for Ready' }))
  await returns(page, pricing.getByRole('button', { name: 'Actions for Pricing page' }))
  await returns(page, pricing, 'm')
  await returns(page, pricing, 'Enter')

  const columnMenu = column(page, 'Ready').getByRole('button', { name: 'Actions for Ready' })
  await columnMenu.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'Change the limit…' }).press('Enter')
  await expect(page.getByRole('dialog', { name: 'Limit of Ready' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(columnMenu).toBeFocused()

  for (const [path, name] of [
    ['/people', 'Invite'],
    ['/people', 'Hand over Marketing Owner'],
    ['/settings/columns', 'Add a column'],
    ['/settings/types', 'Add a type'],
  ] as const) {
    await page.goto(team.page(path))
    await returns(page, page.getByRole('button', { name, exact: true }).first())
  }
})

test('whoever types fast loses no key: focus is back the moment something closes', async ({ paceboard }) => {
  const team = await paceboard.team({ owner: 'Maya', members: ['Noah'] })
  await team.cards('Ready', ['Pricing page', 'Landing page'])
  const page = await paceboard.board(team, 'Maya')
  await haveLateFrames(page)
  const menu = page.getByRole('menu')
  const dialog = page.getByRole('dialog')

  const view = page.getByRole('button', { name: 'View', exact: true })
  await view.press('Enter')
  await expect(menu).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('ArrowUp')
  await expect(page.getByRole('menuitemradio').last()).toBeFocused()
  await page.keyboard.press('Escape')
  await haveAtOnce(view)

  const filter = page.getByRole('button', { name: 'Filter', exact: true })
  await filter.press('Enter')
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await haveAtOnce(filter)

  await page.keyboard.press('n')
  const type = column(page, 'To triage').getByRole('button', { name: /Type of work/ })
  await type.press('Enter')
  await page.getByRole('option', { name: 'Newsletter' }).press('Enter')
  await haveAtOnce(type)
  await page.keyboard.press('Escape')
  await haveAtOnce(filter)

  const pricing = card(page, 'Pricing page')
  await pricing.press('m')
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('ArrowDown')
  await haveAtOnce(card(page, 'Landing page'))

  const columnMenu = column(page, 'Ready').getByRole('button', { name: 'Actions for Ready' })
  await columnMenu.press('Enter')
  await page.getByRole('menuitem', { name: 'Change the limit…' }).press('Enter')
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await haveAtOnce(columnMenu)

  await columnMenu.press('Enter')
  await page.getByRole('menuitem', { name: 'Collapse the column' }).press('Enter')
  await haveAtOnce(page.getByRole('button', { name: 'Expand Ready' }))
  await page.keyboard.press('Enter')
  await haveAtOnce(column(page, 'Ready').getByRole('button').first())
})

test('what a number opens has the focus the moment it is there', async ({ paceboard, example }) => {
  const page = await paceboard.open(example.page('/flow/view/daily'), example.owner)
  const number = page.getByRole('region', { name: 'Throughput' }).getByRole('button').first()
  await expect(number).toBeVisible()
  await haveLateFrames(page)
  await number.press('Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toBeVisible()
  await haveAtOnce(dialog)
  await page.keyboard.press('Escape')
  await haveAtOnce(number)
})

/** What moves takes its time, and frames come late, as on a machine that does much else. */
async function haveLateFrames(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await page.evaluate(() => {
    window.requestAnimationFrame = (run) => window.setTimeout(() => run(performance.now()), 5_000)
    window.cancelAnimationFrame = (frame) => window.clearTimeout(frame)
  })
}

/** Has the focus now, without waiting: the next key goes there. */
async function haveAtOnce(opener: Locator): Promise<void> {
  expect(await opener.evaluate((element) => element === document.activeElement), `${opener} has focus`).toBe(true)
}

/** A key on it opens something, Escape closes that, and it has the focus again. */
async function returns(page: Page, opener: Locator, key = 'Enter'): Promise<void> {
  await opener.focus()
  await page.keyboard.press(key)
  const opened = page.locator('[role="dialog"], [role="menu"]')
  await expect(opened.first()).toBeVisible()
  await expect(opener).not.toBeFocused()
  await page.keyboard.press('Escape')
  await expect(opened).toHaveCount(0)
  await expect(opener).toBeFocused()
}

const MOST_STOPS = 150

/** Presses Tab around the page; what looks the same with the focus as without it. */
async function walk(page: Page): Promise<readonly string[]> {
  const unseen = new Set<string>()
  await page.evaluate(() => document.body.focus())
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press('Tab')
    const found = await page.evaluate(lookAtFocus)
    if (found === 'round') return [...unseen]
    if (found !== null) unseen.add(found)
  }
  return [...unseen]
}

/** Null when the focus is seen; `round` when it has left the page or been here before. */
async function lookAtFocus(): Promise<string | null> {
  const element = document.activeElement as HTMLElement
  if (element === document.body || element.dataset.walked !== undefined) return 'round'
  element.dataset.walked = ''
  const looks = () => {
    const near = [element, element.parentElement, element.parentElement?.parentElement]
    const drawn = [...near, ...(element.closest('label')?.querySelectorAll('*') ?? [])]
    return drawn
      .filter((one) => one !== null && one !== undefined)
      .map((one) => {
        const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, backgroundColor, clipPath } =
          getComputedStyle(one)
        const outline = outlineStyle === 'none' ? '' : `${outlineWidth} ${outlineColor}`
        return [outline, boxShadow, borderColor, backgroundColor, clipPath].join()
      })
      .join('\n')
  }
  const focused = looks()
  element.blur()
  // Some styles follow an attribute, which is drawn with the next frame.
  if (looks() === focused) await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  const plain = looks()
  element.focus()
  const words = element.getAttribute('aria-label') ?? (element.textContent?.trim() || element.outerHTML.slice(0, 160))
  return focused === plain ? `${element.localName} “${words.slice(0, 60)}” .${element.className}` : null
}
