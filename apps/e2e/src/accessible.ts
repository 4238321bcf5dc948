import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** All that another theme can break: the rest of the page is the same. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

/**
 * React Aria says that a button is busy by naming it in its live region, and forgets that name some seconds after the
 * button has gone. Nothing is read or seen of it meanwhile.
 */
const STALE_ANNOUNCEMENT = '[data-live-announcer] [role="img"]'

/** Every rule of axe on what is on screen, those of colour in both themes; a violation names the elements. */
export async function expectAccessible(page: Page, what: string): Promise<void> {
  for (const theme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme: theme })
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
    await page.evaluate(endOfTransitions)
    // Without foreign frames, "legacy" only means not to open a second page for every scan.
    const axe = new AxeBuilder({ page }).setLegacyMode().exclude(STALE_ANNOUNCEMENT)
    axe.options({ resultTypes: ['violations'] })
    const { violations } = await (theme === 'dark' ? axe.withRules(COLOUR_RULES) : axe).analyze()
    const found = violations.map(({ id, help, nodes }) => ({
      rule: `${id}: ${help}`,
      where: nodes.map(({ html, failureSummary }) => `${html}\n${failureSummary}`),
    }))
    expect.soft(found, `${what}, ${theme}`).toEqual([])
  }
}

/** A colour on its way from one theme to the other is no colour of the design. */
async function endOfTransitions(): Promise<void> {
  const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
  await Promise.all(ending.map((animation) => animation.finished.catch(() => {})))
}
