import { column } from '../src/on-board.ts'
import { expect, test } from '../src/paceboard.ts'

const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10)

const ROWS = Array.from({ length: 12 }, (_, i) => `Card ${i},${day(60 - i)},${day(55 - i)},${day(50 - i)}`)

test('a spreadsheet becomes a board with its history, line by wrong line', async ({ paceboard }) => {
  const team = await paceboard.team({ owner: 'Maya' })
  const maya = await paceboard.board(team, 'Maya')
  await maya.goto('/new?from=csv')
  await maya.getByRole('link', { name: 'Choose the file' }).click()
  const table = ['Title,Backlog,Doing,Done', ...ROWS, 'Broken,2026-02-30,,', `Waiting,${day(3)},,`].join('\n')
  const file = { name: 'plan.csv', mimeType: 'text/csv', buffer: Buffer.from(table) }
  await maya.getByLabel('Choose the file').setInputFiles(file)

  await expect(maya.getByText('13 cards; here are the first.')).toBeVisible()
  await expect(maya.getByText('Line 14: “2026-02-30” in “Backlog” is no date.')).toBeVisible()
  await maya.getByRole('textbox', { name: 'Name' }).fill('From a spreadsheet')
  await expect(maya.getByRole('button', { name: 'Make the board' })).toBeDisabled()
  const rest = maya.getByRole('radio', { name: 'Import the rest' })
  await maya.getByRole('radio', { name: 'Stop here' }).focus()
  await maya.keyboard.press('ArrowRight')
  await expect(rest).toBeChecked()
  await maya.getByRole('button', { name: 'Make the board' }).press('Enter')

  await expect(maya.getByRole('heading', { name: '“From a spreadsheet” is ready' })).toBeVisible()
  await expect(maya.getByText('One line could not be read and was left out.')).toBeVisible()
  await maya.getByRole('link', { name: 'Open the board' }).click()
  await expect(column(maya, 'Done')).toContainText('Card 7')
  await maya.goto(`${new URL(maya.url()).pathname}/flow`)
  await expect(maya.getByText('12 finished').first()).toBeVisible()
})
