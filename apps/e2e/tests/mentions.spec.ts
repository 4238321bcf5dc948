import { expectAccessible } from '../src/accessible.ts'
import { expect, test } from '../src/paceboard.ts'
import { itemNamed } from '../src/team.ts'

const PHONE = { size: { width: 390, height: 844 }, touch: true } as const

test('after an @ the people of the board are offered, and taken by the keyboard', async ({ paceboard }) => {
  const team = await paceboard.team({ owner: 'Maya Stern', members: ['Noah Weiss', 'Noémie Petit'] })
  await team.cards('In progress', ['Autumn newsletter'])
  const page = await paceboard.open(team.page('/items/1'), team.owner)
  const box = page.getByRole('textbox', { name: 'Write a comment' })
  const people = page.getByRole('listbox', { name: 'People to name' })
  const active = () =>
    box.evaluate((area) => document.getElementById(area.getAttribute('aria-activedescendant') ?? '')?.textContent)

  await box.pressSequentially('Ask @')
  await expect(people.getByRole('option')).toHaveText([/Maya Stern/, /Noah Weiss/, /Noémie Petit/])
  await expectAccessible(page, 'people to name')
  await box.pressSequentially('no')
  await expect(people.getByRole('option')).toHaveText([/Noah Weiss/, /Noémie Petit/])
  await expect.poll(active).toContain('Noah Weiss')
  await box.press('ArrowDown')
  await expect.poll(active).toContain('Noémie Petit')
  await box.press('Enter')
  await expect(box).toHaveValue('Ask @Noémie Petit ')
  await expect(people).toHaveCount(0)
  await expect(box).toBeFocused()

  await box.pressSequentially('or @weis')
  await box.press('Tab')
  await expect(box).toHaveValue('Ask @Noémie Petit or @Noah Weiss ')
  await expect(box).toBeFocused()

  // Escape closes the list, and neither the sheet nor what is written.
  await box.pressSequentially('@m')
  await expect(people).toBeVisible()
  await box.press('Escape')
  await expect(people).toHaveCount(0)
  await expect(box).toHaveValue('Ask @Noémie Petit or @Noah Weiss @m')
  await box.press('Backspace')
  await box.press('Backspace')
  await box.press('Control+Enter')
  await expect(page.getByRole('tabpanel').locator('[class*="mention"]')).toHaveText(['@Noémie Petit', '@Noah Weiss'])
  const answer = await team.owner.http.get(
    `/api/boards/${team.boardId}/items/${itemNamed(await team.board(), 'Autumn newsletter')}`,
  )
  const { comments } = (await answer.json()) as { comments: { mentions: string[] }[] }
  expect(comments[0]?.mentions).toEqual([team.person('Noémie Petit').memberId, team.person('Noah Weiss').memberId])
})

test('on a phone the button offers the people, and a tap takes one', async ({ paceboard }) => {
  const team = await paceboard.team({ owner: 'Maya Stern', members: ['Noah Weiss'] })
  await team.cards('In progress', ['Autumn newsletter'])
  const page = await paceboard.open(team.page('/items/1'), team.owner, PHONE)
  await page.getByRole('button', { name: 'Name a person' }).tap()
  const option = page.getByRole('option', { name: 'Noah Weiss' })
  await expect(option).toBeInViewport()
  await option.tap()
  const box = page.getByRole('textbox', { name: 'Write a comment' })
  await expect(box).toHaveValue('@Noah Weiss ')
  await expect(box).toBeFocused()
})
