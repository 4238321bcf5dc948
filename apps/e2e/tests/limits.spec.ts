import { announcement, column } from '../src/on-board.ts'
import { expect, test } from '../src/paceboard.ts'

test('the Agile Champion changes a limit, and everyone sees it with its reason', async ({ paceboard }) => {
  const team = await paceboard.team({ owner: 'Maya', members: ['Noah'] })
  await team.cards('Review', ['Press release'])
  const maya = await paceboard.board(team, 'Maya')
  const noah = await paceboard.board(team, 'Noah')
  await expect(column(noah, 'Review')).toContainText('2 places left')

  await column(maya, 'Review').getByRole('button', { name: 'Actions for Review' }).click()
  await maya.getByRole('menuitem', { name: 'Change the limit…' }).click()
  const dialog = maya.getByRole('dialog', { name: 'Limit of Review' })
  await expect(dialog).toContainText('There are 1 card here today.')
  await dialog.getByRole('textbox', { name: 'How many at once' }).fill('1')
  await dialog.getByRole('textbox', { name: 'Why this limit' }).fill('One reader, one text')
  await dialog.getByRole('button', { name: 'Set the limit' }).click()

  await expect(dialog).toHaveCount(0)
  await expect(column(maya, 'Review')).toContainText('Full')
  await expect(column(noah, 'Review')).toContainText('Full')
})

test('a member finds the limit closed, with the name of who opens it', async ({ paceboard }) => {
  const team = await paceboard.team({ owner: 'Maya', members: ['Noah'] })
  const noah = await paceboard.board(team, 'Noah')

  await column(noah, 'Review').getByRole('button', { name: 'Actions for Review' }).click()
  const entry = noah.getByRole('menuitem', { name: 'Change the limit… , unavailable' })
  await expect(entry).toHaveAccessibleDescription('Only the Agile Champion (Maya) changes limits.')
  await entry.click()
  await expect(announcement(noah, 'Only the Agile Champion (Maya) changes limits.')).toHaveCount(1)
  await expect(noah.getByRole('dialog', { name: 'Limit of Review' })).toHaveCount(0)
})
