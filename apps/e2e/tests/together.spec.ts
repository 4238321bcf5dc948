import { line, ranked } from '../src/on-backlog.ts'
import { card, column } from '../src/on-board.ts'
import { expect, test } from '../src/paceboard.ts'

const PHONE = { size: { width: 390, height: 844 }, touch: true } as const

test('the top bar of a phone has room for a long name, a colleague, the bell and trouble', async ({ paceboard }) => {
  paceboard.expectErrors(/ERR_INTERNET_DISCONNECTED/)
  const team = await paceboard.team({
    owner: 'Maya',
    members: ['Noah'],
    board: 'Marketing and communication of Vélane',
    locale: 'fr',
  })
  await team.cards('Ready', ['Pricing page'])
  const maya = await paceboard.board(team, 'Maya', PHONE)
  const bar = maya.getByRole('banner')
  const overlaps = () =>
    bar.evaluate((element) => {
      const boxes = [...element.children]
        .map((child) => child.getBoundingClientRect())
        .filter(({ width }) => width > 0)
        .toSorted((a, b) => a.left - b.left)
      const isCut = [...element.querySelectorAll('button')].some((one) => one.scrollWidth > one.clientWidth + 1)
      return {
        isCut,
        over: boxes.filter(({ left }, at) => left < (boxes[at - 1]?.right ?? 0) - 1).length,
        right: Math.max(...boxes.map(({ right }) => right)) <= innerWidth,
      }
    })
  const tidy = { isCut: false, over: 0, right: true }

  await paceboard.board(team, 'Noah')
  await expect(bar.getByRole('button', { name: /Sur ce tableau en ce moment/ })).toBeVisible()
  expect(await overlaps()).toEqual(tidy)

  // A menu that was never opened needs its code.
  await expect(maya.locator('html[data-code="complete"]')).toBeAttached({ timeout: 30_000 })
  await maya.context().setOffline(true)
  const pricing = card(column(maya, 'Prêt'), 'Pricing page')
  await pricing.getByRole('button', { name: /Actions/ }).tap()
  await maya.getByRole('menuitem', { name: 'Archiver' }).tap()
  await expect(bar.getByText('Hors ligne · 1')).toBeVisible()
  await expect(bar.getByRole('status')).toContainText('1 modification en attente')
  expect(await overlaps()).toEqual(tidy)
})

test('what is taken back before it could be sent is taken back once it is', async ({ paceboard }) => {
  paceboard.expectErrors(/ERR_INTERNET_DISCONNECTED/)
  const team = await paceboard.team({ owner: 'Maya' })
  await team.cards('Ready', ['First', 'Second'])
  const maya = await paceboard.board(team, 'Maya')
  await card(maya, 'First').focus()
  await maya.keyboard.press('c')
  await expect(card(maya, 'First')).toHaveCount(0)
  await expect.poll(() => team.titlesIn('Ready')).toEqual(['Second'])

  await maya.context().setOffline(true)
  await card(maya, 'Second').focus()
  await maya.keyboard.press('c')
  await expect(maya.getByText(/^Offline: 1 change waiting/)).toBeVisible()
  await maya.keyboard.press('Control+z')
  await expect(maya.getByText('Taken back as soon as the connection is back.')).toBeVisible()
  await expect(card(maya, 'First')).toHaveCount(0)

  await maya.context().setOffline(false)
  await expect(card(maya, 'Second')).toBeVisible()
  await expect.poll(() => team.titlesIn('Ready')).toEqual(['Second'])
  await expect(card(maya, 'First')).toHaveCount(0)
})

test('focus stays in the list of who is here when the last colleague leaves', async ({ paceboard }) => {
  const team = await paceboard.team({ owner: 'Maya', members: ['Noah'] })
  const maya = await paceboard.board(team, 'Maya')
  const noah = await paceboard.board(team, 'Noah')
  await maya.getByRole('button', { name: 'On this board now: Noah' }).press('Enter')
  const list = maya.getByRole('dialog', { name: 'On this board now' })
  await expect(list.getByRole('listitem')).toHaveText(/Noah/)
  await noah.context().close()
  await expect(list.getByText('Nobody else now.')).toBeVisible()
  await maya.keyboard.press('Escape')
  await expect(list).toHaveCount(0)
  await expect(maya.getByRole('button', { name: 'Nobody else now.' })).toBeFocused()
  await maya.keyboard.press('Tab')
  await expect(maya.getByRole('button', { name: 'Nobody else now.' })).toHaveCount(0)
})

test('a reason closed with Escape is still there, one that was cancelled is not', async ({ paceboard }) => {
  const team = await paceboard.team({ owner: 'Maya', members: ['Noah'] })
  await team.cards('Backlog', ['Webinar', 'Newsletter'])
  const noah = await paceboard.open(team.page('/backlog'), team.person('Noah'))
  const ask = async () => {
    await line(noah, 'Newsletter')
      .getByRole('button', { name: /who decides/ })
      .click()
    await noah.getByRole('button', { name: 'Suggest a rank' }).click()
  }
  const why = noah.getByRole('dialog').getByRole('textbox', { name: 'Why' })
  await ask()
  await why.fill('The fair is in two weeks')
  await noah.keyboard.press('Escape')
  await expect(why).toHaveCount(0)
  await ask()
  await expect(why).toHaveValue('The fair is in two weeks')
  await noah.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click()
  await ask()
  await expect(why).toHaveValue('')
})

test('in the backlog the palette and the list of keys say what works there', async ({ paceboard }) => {
  const team = await paceboard.team({ owner: 'Maya' })
  await team.cards('Backlog', ['One', 'Two', 'Three'])
  const maya = await paceboard.open(team.page('/backlog'), team.owner)
  await line(maya, 'Two').getByRole('link').focus()
  await maya.keyboard.press('x')
  await maya.keyboard.press('Shift+ArrowDown')
  await maya.keyboard.press('Control+k')
  const palette = maya.getByRole('dialog', { name: 'Commands' })
  await expect(palette.getByRole('option', { name: 'Move 2 cards' })).toHaveCount(0)
  await expect(palette.getByRole('option', { name: 'Move to…' })).toHaveText('Move to…')
  await palette.getByRole('option', { name: 'Give 2 cards a rank' }).click()
  const rank = maya.getByRole('dialog', { name: 'Rank of 2 cards' })
  await rank.getByRole('textbox', { name: 'Rank' }).fill('1')
  await rank.getByRole('button', { name: 'Rank it' }).click()
  await expect(ranked(maya).getByRole('listitem').first()).toContainText('Two')

  await maya.keyboard.press('?')
  const keys = maya.getByRole('region', { name: 'In the backlog' })
  await expect(keys.getByRole('listitem').filter({ hasText: 'by one rank' })).toContainText(/Alt.*↑/)
})

test('offline, the bell says that it could not be read, and reads again by itself', async ({ paceboard }) => {
  paceboard.expectErrors(/ERR_INTERNET_DISCONNECTED/)
  const team = await paceboard.team({ owner: 'Maya' })
  await team.cards('Ready', ['Pricing page'])
  const maya = await paceboard.board(team, 'Maya')
  const isFetched = () =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('notification-list'))
  await expect.poll(() => maya.evaluate(isFetched)).toBe(true)
  await maya.context().setOffline(true)
  await maya.getByRole('button', { name: 'Notifications' }).click()
  const list = maya.getByRole('dialog', { name: 'Notifications' })
  await expect(list.getByRole('alert')).toBeVisible()
  await maya.context().setOffline(false)
  await expect(list.getByText(/^Nothing/)).toBeVisible()
})
