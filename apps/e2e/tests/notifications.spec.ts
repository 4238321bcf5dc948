import type { CommentId } from '@paceboard/domain'
import { expectAccessible } from '../src/accessible.ts'
import { card, drag } from '../src/on-board.ts'
import { expect, test } from '../src/paceboard.ts'
import { itemNamed } from '../src/team.ts'

test('named in a comment: the bell counts it, the list says it, a click leads to the comment', async ({
  paceboard,
}) => {
  const team = await paceboard.team({ owner: 'Maya', members: ['Noah'] })
  await team.cards('Ready', ['Autumn newsletter'])
  const maya = await paceboard.board(team, 'Maya')
  const noah = await paceboard.board(team, 'Noah')
  await expect(noah.getByRole('button', { name: 'Notifications', exact: true })).toBeVisible()

  await card(maya, 'Autumn newsletter').click()
  await maya.getByRole('textbox', { name: 'Write a comment' }).fill('@Noah the client answered')
  await maya.getByRole('button', { name: 'Send' }).click()
  const bell = noah.getByRole('button', { name: 'Notifications: 1 new' })
  await expect(bell).toBeVisible()
  await expect(maya.getByRole('button', { name: 'Notifications', exact: true })).toBeVisible()

  // By keyboard alone, to the words themselves.
  await bell.focus()
  await noah.keyboard.press('Enter')
  const list = noah.getByRole('dialog', { name: 'Notifications' })
  const row = list.getByRole('link', { name: /New: Maya mentioned you in “Autumn newsletter”/ })
  await expect(row).toBeVisible()
  await expectAccessible(noah, 'notifications')
  await noah.keyboard.press('Tab')
  await expect(row).toBeFocused()
  await noah.keyboard.press('Enter')
  await expect(list).toHaveCount(0)
  const sheet = noah.getByRole('dialog', { name: 'Autumn newsletter' })
  const comment = sheet.getByRole('listitem').filter({ hasText: 'the client answered' })
  await expect(comment).toBeFocused()
  await expect(comment).toBeInViewport()

  // Seen is seen, here and on the next visit.
  await expect(noah.getByRole('button', { name: 'Notifications', exact: true })).toBeVisible()
  await noah.reload()
  await noah.getByRole('button', { name: 'Notifications', exact: true }).click()
  await expect(noah.getByRole('link', { name: /^Maya mentioned you/ })).toBeVisible()
  await expect(noah.getByText('New:')).toHaveCount(0)
})

test('put in charge while the board was closed; the history says by whom', async ({ paceboard }) => {
  const team = await paceboard.team({ owner: 'Maya', members: ['Noah'] })
  await team.cards('Ready', ['Autumn newsletter'])
  const itemId = itemNamed(await team.board(), 'Autumn newsletter')
  const memberId = team.person('Noah').memberId
  await team.send({ type: 'AssignItem', itemId, memberId })
  const noah = await paceboard.board(team, 'Noah')
  await noah.getByRole('button', { name: 'Notifications: 1 new' }).click()
  await noah.getByRole('link', { name: /Maya put you in charge of “Autumn newsletter”/ }).click()
  await expect(noah.getByRole('tab', { name: 'History' })).toHaveAttribute('aria-selected', 'true')
})

test('a full column: one asks who is in charge to finish, who hears of it', async ({ paceboard }) => {
  const team = await paceboard.team({ owner: 'Maya', members: ['Noah'] })
  await team.cards('Ready', ['Next'])
  await team.cards('Review', ['Press release', 'Video'])
  await team.limit('Review', 2)
  const itemId = itemNamed(await team.board(), 'Press release')
  const memberId = team.person('Noah').memberId
  await team.send({ type: 'AssignItem', itemId, memberId })
  const maya = await paceboard.board(team, 'Maya')
  const noah = await paceboard.board(team, 'Noah')
  await expect(noah.getByRole('button', { name: 'Notifications: 1 new' })).toBeVisible()

  await drag(maya, 'Next', { column: 'Review' })
  const panel = maya.getByRole('dialog', { name: 'Why the card did not move' })
  // Nobody is in charge of the other one: it is only opened.
  await expect(panel.getByRole('button', { name: 'Ask Noah to finish “Press release”' })).toBeVisible()
  await expect(panel.getByRole('button', { name: /to finish/ })).toHaveCount(1)
  await panel.getByRole('button', { name: 'Ask Noah to finish “Press release”' }).focus()
  await maya.keyboard.press('Enter')
  const words = panel.getByRole('textbox', { name: 'What to tell Noah' })
  await expect(words).toBeFocused()
  await expect(words).toHaveValue('@Noah, “Review” is full. Could you finish this one first?')
  await expectAccessible(maya, 'asking to finish')
  await words.press('End')
  await maya.keyboard.type(' The fair is on Monday.')
  await maya.keyboard.press('Control+Enter')
  await expect(panel.getByText('Asked Noah')).toBeVisible()
  await expect(panel.getByRole('button', { name: /Press release/ })).toBeFocused()

  await noah.getByRole('button', { name: 'Notifications: 2 new' }).click()
  await noah.getByRole('link', { name: /Maya asks you to finish “Press release”/ }).click()
  await expect(noah.getByRole('dialog', { name: 'Press release' }).getByText('The fair is on Monday.')).toBeVisible()
})

test('opening a card from the refusal keeps the filters', async ({ paceboard }) => {
  const team = await paceboard.team({ owner: 'Maya' })
  await team.cards('Ready', ['Next'])
  await team.cards('Review', ['Press release'])
  await team.limit('Review', 1)
  const page = await paceboard.open(team.page('?q=e'), team.owner)
  await drag(page, 'Next', { column: 'Review' })
  await page
    .getByRole('dialog', { name: 'Why the card did not move' })
    .getByRole('button', { name: /Press release/ })
    .click()
  await expect(page).toHaveURL(/\/items\/\d+\?q=e$/)
})

test('on a phone, in French', async ({ paceboard }) => {
  const team = await paceboard.team({ owner: 'Maël', members: ['Chloé'], locale: 'fr' })
  await team.cards('Ready', ['Infolettre'])
  const itemId = itemNamed(await team.board(), 'Infolettre')
  const mentions = [team.person('Chloé').memberId]
  const comment = { itemId, commentId: 'k1' as CommentId, text: '@Chloé ?', mentions }
  await team.send({ type: 'AddComment', ...comment })
  const phone = { size: { width: 390, height: 844 }, touch: true, locale: 'fr-FR' } as const
  const chloe = await paceboard.board(team, 'Chloé', phone)
  await chloe.getByRole('button', { name: 'Notifications : 1 nouvelle' }).tap()
  const list = chloe.getByRole('dialog', { name: 'Notifications' })
  await expect(list.getByRole('link', { name: /Maël vous mentionne dans « Infolettre »/ })).toBeVisible()
  const box = await list.boundingBox()
  expect(box && box.x >= 0 && box.x + box.width <= 390).toBe(true)
  await expectAccessible(chloe, 'notifications on a phone')
  await list.getByRole('link').tap()
  await expect(chloe.getByRole('dialog', { name: 'Infolettre' }).getByText('@Chloé ?')).toBeVisible()
})
