import type { Me } from '@paceboard/contract'
import type { Page } from '@playwright/test'
import { cutOff, lineOf, openForAWhile, reconnect } from '../src/offline.ts'
import { card, column, drag } from '../src/on-board.ts'
import { expect, test } from '../src/paceboard.ts'
import { PASSWORD, type Person } from '../src/person.ts'

/** The page may be loaded again, as from a proxy's cache, while the API stays out of reach. */
async function reloadCutOff(page: Page): Promise<void> {
  await page.context().setOffline(false)
  await page.reload()
}

async function rename(page: Page, title: string, to: string): Promise<void> {
  await card(page, title).click()
  const field = page.getByRole('textbox', { name: 'Title', exact: true })
  await field.fill(to)
  await field.press('Enter')
  await page.goBack()
}

test('two moves and an edit made offline survive a reload and go out once each, in order', async ({ paceboard }) => {
  paceboard.expectErrors(/ERR_/)
  const team = await paceboard.team({ owner: 'Maya', members: ['Noah'] })
  await team.cards('Ready', ['Autumn newsletter', 'Pricing page'])
  const { seq } = await team.at()
  const page = await paceboard.board(team, 'Noah')
  await openForAWhile(page)

  await cutOff(page)
  await drag(page, 'Autumn newsletter', { column: 'In progress' })
  await drag(page, 'Pricing page', { column: 'In progress', above: 'Autumn newsletter' })
  await rename(page, 'Pricing page', 'Pricing page, new')
  await expect(lineOf(page)).toHaveText(/^(Reconnecting|Offline): 3 changes waiting$/)

  await reloadCutOff(page)
  await expect(page.getByRole('alert')).toContainText('3 changes wait on this device.', { timeout: 30_000 })
  await reconnect(page)
  await expect(card(column(page, 'In progress'), 'Pricing page, new')).toBeVisible({ timeout: 30_000 })
  await expect(lineOf(page)).toHaveText('Live')

  await expect.poll(() => team.titlesIn('In progress')).toEqual(['Pricing page, new', 'Autumn newsletter'])
  const commits = await team.commitsAfter(seq)
  expect(commits.flatMap(({ events }) => events.map((event) => event.type))).toEqual([
    'ItemMoved',
    'ItemMoved',
    'ItemEdited',
  ])
  await page.reload()
  await expect(lineOf(page)).toHaveText('Live')
  expect(await team.commitsAfter(seq)).toHaveLength(3)
})

test('what was refused meanwhile is told one by one, with what to do', async ({ paceboard }) => {
  paceboard.expectErrors(/ERR_|status of 4\d\d/)
  const team = await paceboard.team({ owner: 'Maya', members: ['Noah'] })
  await team.cards('Ready', ['Autumn newsletter', 'Pricing page', 'Case study', 'Press release'])
  const page = await paceboard.board(team, 'Noah')
  await page.clock.install()
  await openForAWhile(page)

  await cutOff(page)
  await drag(page, 'Autumn newsletter', { column: 'Review' })
  await drag(page, 'Pricing page', { column: 'In progress' })
  await rename(page, 'Case study', 'Case study, second round')
  await expect(lineOf(page)).toHaveText(/^(Reconnecting|Offline): 3 changes waiting$/)

  // Meanwhile the last place in Review is taken, and the case study is put away.
  await team.limit('Review', 1)
  await team.move('Press release', 'Review')
  await team.archive('Case study')
  await page.clock.fastForward('10:00')
  await reconnect(page)

  const panel = page.getByRole('dialog', { name: 'Why the card did not move' })
  await expect(panel).toContainText('“Review” is full', { timeout: 30_000 })
  await expect(panel.getByRole('button', { name: /Press release/ })).toBeVisible()
  const missed = page.getByRole('dialog', { name: 'A change could not be made' })
  await expect(missed).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(missed).toContainText('Case study')
  await missed.getByRole('button', { name: 'Understood' }).click()
  await expect(missed).toHaveCount(0)

  await expect(card(column(page, 'Ready'), 'Autumn newsletter')).toBeVisible()
  expect(await team.titlesIn('In progress')).toEqual(['Pricing page'])
  expect(await team.titlesIn('Review')).toEqual(['Press release'])
})

test('the pages of a board that has been open for a while open without a network', async ({ paceboard }) => {
  paceboard.expectErrors(/ERR_/)
  const team = await paceboard.team({ owner: 'Maya', members: ['Noah'] })
  await team.cards('Ready', ['Autumn newsletter'])
  const page = await paceboard.board(team, 'Noah')
  await openForAWhile(page)

  await cutOff(page)
  await page.keyboard.press('n')
  await page.keyboard.type('Made on a train')
  await page.keyboard.press('Enter')
  await expect(card(page, 'Made on a train')).toBeVisible()
  const pages = page.getByRole('navigation', { name: 'Pages of this board' })
  for (const name of ['Backlog', 'Flow', 'People', 'Settings']) {
    await pages.getByRole('link', { name }).click()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByText(/This page (stumbled|is not on this device yet)/)).toHaveCount(0)
  }
  await pages.getByRole('link', { name: 'Board' }).click()
  await card(page, 'Autumn newsletter').press('m')
  await expect(page.getByRole('dialog', { name: /Autumn newsletter/ })).toBeVisible()
})

test('a page whose code is missing says so and opens once the network is back', async ({ paceboard }) => {
  paceboard.expectErrors(/ERR_|the code of a part is missing/)
  const team = await paceboard.team({ owner: 'Maya', members: ['Noah'] })
  const page = await paceboard.open('/account', team.person('Noah'))
  await page.context().route('**/assets/settings-page-*.js', (route) => route.abort('internetdisconnected'))
  await page.goto(team.page())
  await expect(lineOf(page)).toHaveText('Live')
  await page.context().route('**/api/**', (route) => route.abort('internetdisconnected'))
  const pages = page.getByRole('navigation', { name: 'Pages of this board' })
  await pages.getByRole('link', { name: 'Settings' }).click()
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('This page is not on this device yet')
  await pages.getByRole('link', { name: 'Board' }).click()
  await expect(column(page, 'Ready')).toBeVisible()
  await pages.getByRole('link', { name: 'Settings' }).click()
  await expect(alert).toContainText('It opens by itself when the network is back.')

  await reconnect(page)
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible({ timeout: 30_000 })
  await expect(alert).toHaveCount(0)
})

test('a laptop that slept for eight hours catches up without a reload', async ({ paceboard }) => {
  const team = await paceboard.team({ owner: 'Maya', members: ['Noah'] })
  await team.cards('Ready', ['Autumn newsletter'])
  const page = await paceboard.board(team, 'Noah')
  await page.clock.install()
  await page.reload()
  await expect(lineOf(page)).toHaveText('Live')
  const followsAnew = page.waitForRequest('**/stream?after=*')
  await page.clock.fastForward('08:00:00')
  await followsAnew
  await team.move('Autumn newsletter', 'Review')
  await expect(card(column(page, 'Review'), 'Autumn newsletter')).toBeVisible()
  await expect(lineOf(page)).toHaveText('Live')
})

test('of two tabs each sends its own, sees the other, and inherits what the other leaves', async ({ paceboard }) => {
  paceboard.expectErrors(/ERR_/)
  const team = await paceboard.team({ owner: 'Maya', members: ['Noah'] })
  await team.cards('Ready', ['Autumn newsletter', 'Pricing page'])
  const { seq } = await team.at()
  const one = await paceboard.board(team, 'Noah')
  const two = await one.context().newPage()
  await two.goto(team.page())
  for (const page of [one, two]) await expect(lineOf(page)).toHaveText('Live')
  await drag(one, 'Pricing page', { column: 'In progress' })
  await expect(card(column(two, 'In progress'), 'Pricing page')).toBeVisible()

  await cutOff(one)
  await drag(one, 'Autumn newsletter', { column: 'Review' })
  await expect(lineOf(one)).toHaveText(/: 1 change waiting$/)
  await expect(lineOf(two)).toHaveText(/^(Reconnecting|Offline)$/)
  await one.close()
  await expect(lineOf(two)).toHaveText(/: 1 change waiting$/)
  await expect(card(column(two, 'Review'), 'Autumn newsletter')).toBeVisible()
  await reconnect(two)
  await expect(lineOf(two)).toHaveText('Live', { timeout: 30_000 })
  await expect.poll(() => team.titlesIn('Review')).toEqual(['Autumn newsletter'])
  expect(await team.commitsAfter(seq)).toHaveLength(2)
})

test('signing out asks while changes wait, and nobody else sends them', async ({ paceboard }) => {
  paceboard.expectErrors(/ERR_|status of 401/)
  const team = await paceboard.team({ owner: 'Maya', members: ['Noah'] })
  await team.cards('Ready', ['Autumn newsletter'])
  const [mayas, noahs] = [await emailOf(team.person('Maya')), await emailOf(team.person('Noah'))]
  const page = await paceboard.board(team, 'Noah')
  await expect(lineOf(page)).toHaveText('Live')
  await page.route('**/commands', (route) => route.abort('internetdisconnected'))
  await drag(page, 'Autumn newsletter', { column: 'Review' })
  await expect(lineOf(page)).toHaveText(/: 1 change waiting$/)

  await page.getByRole('button', { name: 'Profile: Noah' }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  const question = page.getByRole('alertdialog', { name: 'Changes have not been sent yet' })
  await expect(question).toContainText('1 change waits for the server.')
  await question.getByRole('button', { name: 'Sign out' }).click()
  // Until then the change may still go out as what it is: Noah's.
  await expect(page).toHaveURL(/\/sign-in/)
  await page.unroute('**/commands')

  await signIn(page, mayas)
  await page.goto(team.page())
  await expect(lineOf(page)).toHaveText('Live')
  await expect(card(column(page, 'Ready'), 'Autumn newsletter')).toBeVisible()
  expect(await team.titlesIn('Review')).toEqual([])

  await page.getByRole('button', { name: 'Profile: Maya' }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await signIn(page, noahs)
  await page.goto(team.page())
  await expect(card(column(page, 'Review'), 'Autumn newsletter')).toBeVisible()
  await expect.poll(() => team.titlesIn('Review')).toEqual(['Autumn newsletter'])
})

test('a session that ends in the midst of typing costs nothing typed, and the change goes out', async ({
  paceboard,
}) => {
  paceboard.expectErrors(/status of 401/)
  const team = await paceboard.team({ owner: 'Maya', members: ['Noah'] })
  await team.cards('Ready', ['Autumn newsletter'])
  const page = await paceboard.open(
    team.page(`/items/${await team.numberOf('Autumn newsletter')}`),
    team.person('Noah'),
  )
  const title = page.getByRole('textbox', { name: 'Title', exact: true })
  await title.fill('Autumn newsletter with a')
  await page.context().clearCookies()
  await title.pressSequentially(' gift')
  await title.press('Enter')

  const again = page.getByRole('dialog', { name: 'Please sign in again' })
  await again.getByLabel('Password', { exact: true }).fill(PASSWORD)
  await again.getByRole('button', { name: 'Sign in' }).click()
  await expect(again).toHaveCount(0)
  await expect(title).toHaveValue('Autumn newsletter with a gift')
  await expect.poll(() => team.titlesIn('Ready')).toEqual(['Autumn newsletter with a gift'])
})

async function emailOf({ http }: Person): Promise<string> {
  return ((await (await http.get('/api/me')).json()) as Me).email
}

async function signIn(page: Page, email: string): Promise<void> {
  await expect(page).toHaveURL(/\/sign-in/)
  await page.getByLabel('Email', { exact: true }).fill(email)
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).not.toHaveURL(/\/sign-in/)
}
