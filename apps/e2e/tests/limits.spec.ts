import type { AdviceAnswer } from '@paceboard/contract'
import { addDays, localDate } from '@paceboard/domain'
import { expectAccessible } from '../src/accessible.ts'
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
  await expect(dialog).toContainText('1 card here today.')
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

/** A board that finishes one and a half a day; no history of two weeks can be made through commands. */
const STEADY: AdviceAnswer = {
  seq: 1,
  baseline: {
    days: 14,
    arrivals: 21,
    finishes: 21,
    meanWip: 11.2,
    throughputPerDay: 1.5,
    meanCycleTime: 7.5,
    cycleTimes: [5, 6, 7, 12],
    wip: { first: 11, second: 11.4 },
    totalAge: { first: 60, second: 62 },
    unsteady: [],
  },
  startingLimit: 9,
  suggestion: {
    limit: 9,
    throughputPerDay: 1.5,
    targetAverage: 5.625,
    conversion: { percent: 85, days: 9, boardPercentile: 12, boardMean: 7.5 },
    todaysMeanWip: 11.2,
    todaysMeanCycleTime: 7.5,
    finishes: 21,
    days: 14,
  },
  refusal: null,
}

test('the Champion reads the arithmetic, tries a limit for three weeks, and the rhythm page shows the experiment', async ({
  paceboard,
}) => {
  const team = await paceboard.team({ owner: 'Maya', members: ['Noah'], template: 'example' })
  const page = await paceboard.board(team, 'Maya')
  const asked: string[] = []
  await page.route(/\/flow\/advice/, (route) => {
    asked.push(new URL(route.request().url()).search)
    return route.fulfill({ json: STEADY })
  })
  await column(page, 'In progress').getByRole('button', { name: 'Actions for In progress' }).click()
  await page.getByRole('menuitem', { name: 'Change the limit…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Limit of In progress' })
  const advice = dialog.getByRole('region', { name: 'What the last days say' })
  await expect(advice).toContainText('Arithmetic, not a prediction; for the whole board.')
  await expect(advice).toContainText('1.5 a day. 1.5 × 5.6d on average = 8.4: 9 cards at once.')
  await expect(advice).toContainText('85% within 9d is 5.6d on average')
  await expect(advice).toContainText(/This column in the last 14 days: [\d.]+ cards on average/)
  await expectAccessible(page, 'limit dialog')
  await advice.getByRole('textbox', { name: 'Aim: 85% within (days)' }).fill('9')
  await advice.getByText('56 days', { exact: true }).click()
  await expect.poll(() => asked).toContain('?days=56&p85=9')

  const trial = advice.getByRole('button', { name: /^Try \d+ for three weeks$/ })
  const limit = /\d+/.exec((await trial.textContent()) ?? '')?.[0]
  await trial.press('Enter')
  await expect(dialog.getByRole('textbox', { name: 'How many at once' })).toHaveValue(`${limit}`)
  await expect(dialog.getByRole('textbox', { name: 'Why this limit' })).toHaveValue(`Trying ${limit} for three weeks`)
  await dialog.getByRole('button', { name: 'Set the limit' }).press('Enter')
  await expect(dialog).toHaveCount(0)

  await page.getByRole('link', { name: 'Rhythm' }).press('Enter')
  const newest = page.getByRole('region', { name: 'Changes of limits' }).getByRole('listitem').first()
  await expect(newest.getByRole('heading', { name: new RegExp(`^In progress: .* → ${limit}`) })).toBeVisible()
  const day = addDays(localDate(Date.now(), 'Europe/Paris'), 21)
  const short = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(
    Date.parse(day),
  )
  await expect(newest).toContainText(`An experiment, running until ${short}`)
})

test('too little history is said in numbers, and more days can be looked at', async ({ paceboard, example }) => {
  const page = await paceboard.open(example.page(), example.owner)
  await column(page, 'Review').getByRole('button', { name: 'Actions for Review' }).click()
  await page.getByRole('menuitem', { name: 'Change the limit…' }).click()
  const advice = page.getByRole('region', { name: 'What the last days say' })
  await expect(advice).toContainText(/No suggestion: it takes 20 finished cards, and these 14 days had \d+\./)
  await advice.getByRole('button', { name: 'Look at more days' }).press('Enter')
  await expect(advice.getByRole('radio', { name: '28 days' })).toBeChecked()
  await expect(advice).toContainText('This column in the last 28 days')
  await expect(advice).toContainText('four fifths of the')
})
