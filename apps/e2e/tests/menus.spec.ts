import { expect, test } from '../src/paceboard.ts'

test('a menu pressed before its code has come opens once it is there; keys open it at either end', async ({
  paceboard,
}) => {
  const team = await paceboard.team({ owner: 'Maya' })
  const page = await paceboard.open('/favicon.svg', team.person('Maya'))
  let letThrough = () => {}
  const held = new Promise<void>((resolve) => {
    letThrough = resolve
  })
  let asked = 0
  await page.route('**/assets/overlays-*.js', async (route) => {
    asked += 1
    await held
    await route.continue()
  })
  await page.goto(team.page())
  const view = page.getByRole('button', { name: 'View', exact: true })
  const items = page.getByRole('menuitemradio')

  // Coming near is enough to ask for it.
  await view.hover()
  await expect.poll(() => asked).toBe(1)
  await view.click()
  await expect(view).toHaveAttribute('aria-expanded', 'true')
  await expect(items).toHaveCount(0)
  letThrough()
  await expect(items.first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('menu')).toHaveCount(0)
  await expect(view).toBeFocused()
  await expect(view).toHaveAttribute('aria-expanded', 'false')

  await page.keyboard.press('ArrowDown')
  await expect(items.first()).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(view).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(items.last()).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(view).toBeFocused()

  const filter = page.getByRole('button', { name: 'Filter', exact: true })
  await filter.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Filters' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(filter).toBeFocused()
})

test('a finger opens a menu when it is lifted', async ({ paceboard }) => {
  const team = await paceboard.team({ owner: 'Maya' })
  const page = await paceboard.board(team, 'Maya', { size: { width: 390, height: 844 }, touch: true })
  await page.getByRole('button', { name: 'Profile: Maya' }).tap()
  await expect(page.getByRole('menuitem', { name: 'Sign out' })).toBeVisible()
})
