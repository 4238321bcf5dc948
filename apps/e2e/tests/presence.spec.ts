import { expectAccessible } from '../src/accessible.ts'
import { card } from '../src/on-board.ts'
import { expect, test } from '../src/paceboard.ts'

test('two people see each other, and which card the other has open', async ({ paceboard }) => {
  const team = await paceboard.team({ owner: 'Maya', members: ['Noah'] })
  await team.cards('Ready', ['Autumn newsletter', 'Pricing page'])
  const maya = await paceboard.board(team, 'Maya')
  await expect(maya.getByRole('button', { name: 'Connecting…' })).toHaveCount(0)
  await expect(maya.getByRole('button', { name: /On this board now/ })).toHaveCount(0)

  const noah = await paceboard.board(team, 'Noah')
  const here = maya.getByRole('button', { name: 'On this board now: Noah' })
  await expect(here).toBeVisible()
  await expect(noah.getByRole('button', { name: 'On this board now: Maya' })).toBeVisible()

  await card(noah, 'Autumn newsletter').click()
  const onCard = card(maya, 'Autumn newsletter').getByRole('img', { name: 'Noah has this card open' })
  await expect(onCard).toBeVisible()
  await expect(card(maya, 'Pricing page').getByRole('img', { name: /card open/ })).toHaveCount(0)
  // Noah is not told of himself.
  await expect(card(noah, 'Autumn newsletter').getByRole('img', { name: /card open/ })).toHaveCount(0)

  // By keyboard: who is here, what he looks at, and there.
  await here.focus()
  await expect(maya.getByRole('tooltip', { name: 'On this board now: Noah' })).toBeVisible()
  await maya.keyboard.press('Enter')
  const list = maya.getByRole('dialog', { name: 'On this board now' })
  await expect(list.getByRole('listitem')).toHaveText(/Noah.*has “Autumn newsletter” open/)
  await expectAccessible(maya, 'who is here')
  await list.getByRole('link', { name: 'has “Autumn newsletter” open' }).focus()
  await maya.keyboard.press('Enter')
  await expect(list).toHaveCount(0)
  const sheet = maya.getByRole('dialog', { name: 'Autumn newsletter' })
  await expect(sheet.getByText('Noah also has this open.')).toBeVisible()
  await expect(noah.getByRole('dialog').getByText('Maya also has this open.')).toBeVisible()
  await expectAccessible(maya, 'a card that somebody else has open')

  await noah.keyboard.press('Escape')
  await expect(sheet.getByText('Noah also has this open.')).toHaveCount(0)
  await noah.context().close()
  await expect(maya.getByRole('button', { name: /On this board now/ })).toHaveCount(0)
})

test('a person with two windows is there once, until the last one is closed', async ({ paceboard }) => {
  const team = await paceboard.team({ owner: 'Maya', members: ['Noah'] })
  const maya = await paceboard.board(team, 'Maya')
  const noah = await paceboard.board(team, 'Noah')
  const second = await noah.context().newPage()
  await second.goto(team.page())
  await expect(second.getByRole('button', { name: 'On this board now: Maya' })).toBeVisible()
  await noah.close()
  await expect(maya.getByRole('button', { name: 'On this board now: Noah' })).toBeVisible()
  await second.close()
  await expect(maya.getByRole('button', { name: /On this board now/ })).toHaveCount(0)
})

test('the line comes back: one is seen again, with the card that stayed open', async ({ paceboard }) => {
  paceboard.expectErrors(/ERR_INTERNET_DISCONNECTED/)
  const team = await paceboard.team({ owner: 'Maya', members: ['Noah'] })
  await team.cards('Ready', ['Autumn newsletter'])
  const maya = await paceboard.board(team, 'Maya')
  const noah = await paceboard.board(team, 'Noah')
  await card(noah, 'Autumn newsletter').click()
  const onCard = card(maya, 'Autumn newsletter').getByRole('img', { name: 'Noah has this card open' })
  await expect(onCard).toBeVisible()
  await noah.context().setOffline(true)
  await expect(onCard).toHaveCount(0)
  await expect(noah.getByRole('button', { name: /On this board now/ })).toHaveCount(0)
  await noah.context().setOffline(false)
  await expect(onCard).toBeVisible()
})

test('on a phone, in French', async ({ paceboard }) => {
  const team = await paceboard.team({ owner: 'Maël', members: ['Chloé', 'Zoé', 'Inès'], locale: 'fr' })
  await team.cards('Ready', ['Infolettre'])
  const phone = { size: { width: 390, height: 844 }, touch: true, locale: 'fr-FR' } as const
  const mael = await paceboard.board(team, 'Maël', phone)
  for (const name of ['Chloé', 'Zoé', 'Inès']) await paceboard.board(team, name, { locale: 'fr-FR' })
  const here = mael.getByRole('button', { name: 'Sur ce tableau en ce moment : Chloé, Zoé et Inès' })
  await expect(here).toHaveText('C+2')
  await here.tap()
  await expect(mael.getByRole('dialog').getByRole('listitem')).toHaveText([/Chloé/, /Zoé/, /Inès/])
  expect(await mael.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
})
