import { expectAccessible } from '../src/accessible.ts'
import { column } from '../src/on-board.ts'
import { expect, test } from '../src/paceboard.ts'

const at = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().replace('Z', '+0000')

interface Way {
  readonly created: number
  readonly moves: readonly (readonly [ago: number, to: string])[]
  readonly resolution?: string
  readonly flagged?: number
}

function issue(n: number, { created, moves, resolution, flagged }: Way) {
  let from = 'To Do'
  const histories = moves.map(([ago, to], i) => {
    const items = [{ field: 'status', fromString: from, toString: to }]
    from = to
    return { id: `${n}${i}`, created: at(ago), items }
  })
  const flag = { id: `${n}9`, created: at(flagged ?? 0), items: [{ field: 'Flagged', toString: 'Impediment' }] }
  return {
    key: `MKT-${n}`,
    fields: {
      ...{ summary: `Issue ${n}`, issuetype: { name: n % 2 ? 'Story' : 'Task' }, project: { name: 'Marketing' } },
      ...{ created: at(created), status: { name: from }, attachment: [{}] },
      resolution: resolution ? { name: resolution } : null,
    },
    changelog: { histories: flagged === undefined ? histories : [...histories, flag] },
  }
}

const DONE = [
  [40, 'In Progress'],
  [37, 'In Review'],
  [35, 'Done'],
] as const
const ISSUES = [
  ...Array.from({ length: 12 }, (_, i) => issue(i + 1, { created: 50 + i, moves: DONE })),
  issue(13, { created: 20, moves: [[10, 'In Progress']], flagged: 4 }),
  issue(14, {
    created: 18,
    moves: [
      [9, 'In Progress'],
      [3, 'In Review'],
    ],
  }),
  issue(15, { created: 15, moves: [] }),
  issue(16, {
    created: 30,
    moves: [
      [12, 'In Progress'],
      [8, 'Done'],
    ],
    resolution: 'Won’t Do',
  }),
  { key: 'MKT-17', fields: { summary: 'Lost', status: { name: 'To Do' } } },
]

const FILE = {
  name: 'issues.json',
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify({ total: ISSUES.length, issues: ISSUES })),
}

test('issues of Jira become a board whose charts begin with what was done', async ({ paceboard }) => {
  const team = await paceboard.team({ owner: 'Maya' })
  const maya = await paceboard.board(team, 'Maya')
  await maya.goto('/new?from=jira')
  await maya.getByRole('link', { name: 'Choose the file' }).click()
  await maya.getByLabel('Choose the file').setInputFiles(FILE)

  await expect(maya.getByText('16 cards')).toBeVisible()
  await expect(maya.getByText('MKT-17: no date of creation.')).toBeVisible()
  await expect(maya.getByRole('heading', { name: '1 issue cannot be read' })).toBeVisible()
  await expectAccessible(maya, 'what comes from Jira')

  // Two statuses, one column: chosen with the keyboard.
  const review = maya.getByRole('button', { name: /What “In Review” is for/ })
  await review.focus()
  await maya.keyboard.press('Enter')
  await expect(maya.getByRole('option', { name: 'Review' })).toBeFocused()
  await maya.keyboard.press('End')
  await maya.keyboard.press('ArrowUp')
  await maya.keyboard.press('Enter')
  await expect(review).toContainText('Same column as “In Progress”')
  await expect(review).toBeFocused()

  const make = maya.getByRole('button', { name: 'Make the board' })
  await expect(make).toBeDisabled()
  await maya.getByRole('radio', { name: 'Stop here' }).focus()
  await maya.keyboard.press('ArrowRight')
  await make.press('Enter')

  await expect(maya.getByRole('heading', { name: '“Marketing” is ready' })).toBeVisible()
  await expect(maya.getByText('One card was given up before it was finished.')).toBeVisible()
  await expect(maya.getByText(/16 issues have attachments/)).toBeVisible()
  await maya.getByRole('link', { name: 'Open the board' }).click()
  await expect(column(maya, 'In Progress')).toContainText('Issue 14')
  await expect(column(maya, 'In Review')).toHaveCount(0)
  await expect(column(maya, 'Done')).not.toContainText('Issue 16')
  await maya.goto(`${new URL(maya.url()).pathname}/flow`)
  await expect(maya.getByText('12 finished').first()).toBeVisible()
})

const TABLE = `Summary,Issue key,Status,Created,Resolved,Labels,Labels,Custom field (A),Custom field (B),Custom field (C),Custom field (D),Custom field (E),Custom field (F),Custom field (G)
Brochure,MKT-1,Done,14/May/24 3:27 PM,20/May/24 9:05 AM,print,fair,,,,,,,
Poster,MKT-2,In Progress,15/May/24 9:00 AM,,,,,,,,,,
Fair,MKT-3,Cancelled,16/May/24 9:00 AM,18/May/24 9:00 AM,,,,,,,,,
`

test('the CSV export of Jira becomes a board by the status of today', async ({ paceboard }) => {
  const team = await paceboard.team({ owner: 'Maya' })
  const maya = await paceboard.board(team, 'Maya')
  await maya.goto('/new/csv')
  const file = { name: 'jira.csv', mimeType: 'text/csv', buffer: Buffer.from(TABLE) }
  await maya.getByLabel('Choose the file').setInputFiles(file)

  await expect(maya.getByText('3 cards; here are the first.')).toBeVisible()
  await expect(maya.getByRole('button', { name: /What “Cancelled” is for/ })).toContainText('Given up')
  await expect(maya.getByText('Custom field (G)')).toHaveCount(0)
  const others = maya.getByRole('button', { name: 'Show the 7 other columns, which are left out' })
  await others.press('Enter')
  await expect(maya.getByText('Custom field (G)', { exact: true })).toBeVisible()
  await maya.getByRole('textbox', { name: 'Name' }).fill('From Jira')
  await maya.getByRole('button', { name: 'Make the board' }).click()

  await expect(maya.getByText(/The file tells where cards stand, not how they got there/)).toBeVisible()
  await maya.getByRole('link', { name: 'Open the board' }).click()
  await expect(column(maya, 'Done')).toContainText('Brochure')
  await expect(column(maya, 'In Progress')).toContainText('Poster')
})
