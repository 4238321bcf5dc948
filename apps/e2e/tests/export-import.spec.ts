import { readFile } from 'node:fs/promises'
import { column } from '../src/on-board.ts'
import { expect, test } from '../src/paceboard.ts'

test('a board leaves as a file and comes back as the same board', async ({ paceboard }) => {
  const team = await paceboard.team({ owner: 'Maya', members: ['Noah'] })
  await team.cards('Review', ['Press release', 'Brochure'])
  const maya = await paceboard.board(team, 'Maya')

  await maya.goto(team.page('/settings/board'))
  const download = maya.waitForEvent('download')
  await maya.getByRole('link', { name: 'Whole board (JSON)' }).click()
  const file = await (await download).path()
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ format: 'paceboard-board', version: 1 })

  await maya.goto('/new?from=board')
  await maya.getByRole('link', { name: 'Choose the file' }).click()
  await maya.getByLabel('Choose the file').setInputFiles(file)
  await expect(maya.getByText('2 cards')).toBeVisible()
  await maya.getByRole('textbox', { name: 'Name' }).fill('Second life')
  await maya.getByRole('button', { name: 'Make the board' }).click()
  await expect(maya.getByRole('heading', { name: '“Second life” is ready' })).toBeVisible()
  await maya.getByRole('link', { name: 'Open the board' }).click()
  await expect(column(maya, 'Review')).toContainText('Press release')
  await expect(column(maya, 'Review')).toContainText('Brochure')
})
