import { expect, type Page } from '@playwright/test'

/** The pages of a board, below its address. */
export const BOARD_PAGES = [
  '',
  '/backlog',
  '/huddle',
  '/flow',
  '/flow/view/ageing',
  '/flow/view/time',
  '/flow/view/promises',
  '/flow/view/daily',
  '/flow/view/cumulative',
  '/flow/view/forecast',
  '/rhythm',
  '/people',
  '/settings/columns',
  '/settings/types',
  '/settings/labels',
  '/settings/board',
] as const

/** The pages of somebody signed in that belong to no board. */
export const PLAIN_PAGES = [
  '/',
  '/new',
  '/new?from=example',
  '/new?from=trello',
  '/new/trello',
  '/new/jira',
  '/new/csv',
  '/new/board',
  '/account',
] as const

/** Waits until a page shows what it is about, and no longer that it is loading. */
export async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('main').getByRole('heading').first()).toBeAttached()
  await expect(page.getByText(/…$/).and(page.getByRole('status'))).toHaveCount(0)
  await expect(page.locator('[class*="_skeleton_"], [class*="_bone_"]')).toHaveCount(0)
  await page.evaluate(() => document.fonts.ready)
}
