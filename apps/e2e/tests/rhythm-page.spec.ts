import { expectAccessible } from '../src/accessible.ts'
import { expect, test } from '../src/paceboard.ts'

test('sprint stands beside marathon, and each number opens what it counts, kept and missed', async ({
  paceboard,
  example,
}) => {
  const page = await paceboard.open(example.page(), example.owner)
  await page.getByRole('link', { name: 'Rhythm' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Rhythm' })).toBeVisible()
  const sprints = page.getByRole('region', { name: 'Sprints', exact: true })
  const marathons = page.getByRole('region', { name: 'Marathons', exact: true })
  await expect(sprints).toContainText(/85% ≤ \d+d/)
  await expect(marathons).toContainText('never averaged together')
  await expectAccessible(page, 'rhythm')

  for (const [panel, words, title] of [
    [sprints, /^(\d+) of (\d+) sprints$/, 'Finished inside the time box'],
    [marathons, /^(\d+) of (\d+) check-ins$/, 'Cadence kept'],
    [marathons, /^(\d+) of (\d+) milestones$/, 'Milestones on plan'],
  ] as const) {
    const button = panel.getByRole('button', { name: words })
    const [, kept, all] = words.exec((await button.textContent()) ?? '') ?? []
    await button.focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: title })
    const missed = Number(all) - Number(kept)
    if (Number(kept) > 0) await expect(dialog.getByRole('heading', { name: `Kept (${kept})` })).toBeVisible()
    if (missed > 0) await expect(dialog.getByRole('heading', { name: `Missed (${missed})` })).toBeVisible()
    await expectAccessible(page, title)
    await page.keyboard.press('Escape')
    await expect(button).toBeFocused()
  }
  const finished = sprints.getByRole('button', { name: /^\d+ finished sprints$/ })
  const count = Number.parseInt((await finished.textContent()) ?? '', 10)
  await finished.click()
  await expect(page.getByRole('dialog', { name: 'Finished sprints' })).toContainText(`${count} items`)
})

test('unplanned work is counted by how it came in, and a shorter period counts less', async ({
  paceboard,
  example,
}) => {
  const page = await paceboard.open(example.page('/rhythm'), example.owner)
  const meter = page.getByRole('region', { name: 'Unplanned work' })
  const started = async () => Number(/of (\d+) cards? started/.exec((await meter.textContent()) ?? '')?.[1])
  await expect(meter).toContainText('since the board began')
  const always = await started()
  const counts = await meter
    .getByRole('listitem')
    .evaluateAll((rows) => rows.map((row) => Number(/(\d+) items?/.exec(row.textContent ?? '')?.[1])))
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(always)

  const planned = meter.getByRole('listitem').filter({ hasText: 'Planned' }).getByRole('button')
  const words = await planned.textContent()
  await planned.click()
  const dialog = page.getByRole('dialog', { name: 'Planned: it waited its turn' })
  await expect(dialog).toContainText(words ?? '')
  await dialog.getByRole('listitem').first().getByRole('button').click()
  await expect(page).toHaveURL(/\/rhythm\/\d+$/)
  await page.goto(example.page('/rhythm?days=30'))
  await expect(meter).toContainText(/started from .* to /)
  await expect.poll(started).toBeLessThan(always)
})

test('a changed limit shows who, when, why and until when it is tried', async ({ paceboard }) => {
  const team = await paceboard.team({ owner: 'Maya', members: ['Noah'] })
  const page = await paceboard.open(team.page('/rhythm'), team.person('Noah'))
  const changes = page.getByRole('region', { name: 'Changes of limits' })
  await expect(changes).toContainText('No limit has been changed yet.')
  await team.limit('Review', 2, 'soft', 'One reader')
  await expect(changes.getByRole('heading', { name: /^Review: .* → 2, asks for a reason$/ })).toBeVisible()
  await expect(changes).toContainText('“One reader”')
  await expect(changes).toContainText('Maya')
  await expect(changes).toContainText('Here are 0 before, 0 after')
})

test('a what-if is simulated beside the page, and what it suggests can be tried by the Champion', async ({
  paceboard,
  example,
}) => {
  const page = await paceboard.open(example.page('/rhythm'), example.owner)
  const panel = page.getByRole('region', { name: 'What if the limit were another?' })
  await panel.getByRole('textbox', { name: 'Needed a week' }).fill('2')
  await panel.getByRole('textbox', { name: 'Needed a week' }).press('Enter')
  const sentence = panel.getByText(/^Try \d+ for three weeks; expect [\d–]+ a week, 85% within [\d–]+ days\.$/)
  await expect(sentence).toBeVisible({ timeout: 60_000 })
  await expect(panel).toContainText('an assumption from the history')
  await expect(panel.getByRole('table', { name: 'What the model had to reproduce' })).toContainText('Throughput')
  await expectAccessible(page, 'what-if')

  const chart = panel.getByRole('application', { name: /^Throughput and cycle time for limits from 1 to/ })
  await chart.focus()
  for (const key of ['Home', 'ArrowRight', 'Enter']) await page.keyboard.press(key)
  await expect(panel.getByText(/^Try 2 for three weeks; expect/)).toBeVisible()
  await panel.getByText('Table', { exact: true }).click()
  await expect(panel.getByRole('row', { name: /^2 on the board/ })).toBeVisible()

  await panel.getByRole('button', { name: 'Try 2 for three weeks' }).press('Enter')
  await page.getByRole('menuitem', { name: /^In progress: \d+$/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Limit of In progress' })
  await expect(dialog.getByRole('textbox', { name: 'Why this limit' })).toHaveValue(/^Trying \d+ for three weeks$/)
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
})

test('a young board gets no simulation but the reason, and a member may read it', async ({ paceboard }) => {
  const team = await paceboard.team({ owner: 'Maya', members: ['Noah'] })
  const page = await paceboard.open(team.page('/rhythm'), team.person('Noah'))
  const panel = page.getByRole('region', { name: 'What if the limit were another?' })
  await panel.getByRole('button', { name: 'Simulate' }).click()
  await expect(panel).toContainText('A model takes 20 finished cards with a recorded start, and there are 0.')
  await expect(panel.getByRole('button', { name: /^Try/ })).toHaveCount(0)
})
