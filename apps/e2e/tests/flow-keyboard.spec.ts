import { closeList, plot, said, tabTo } from '../src/on-chart.ts'
import { expect, test } from '../src/paceboard.ts'

/** What a chart is called and how it says a point, in the language of the board. */
interface Chart {
  readonly path: string
  readonly name: RegExp
  readonly says: RegExp
  /** What Enter brings: a card's sheet, a list of cards, or nothing where no card stands behind a point. */
  readonly opens: 'sheet' | 'list' | 'nothing'
}

const ENGLISH: readonly Chart[] = [
  { path: '', name: /^Sprint: \d+ finished/, says: /: \d+ days?, finished on .* \d+ of \d+\./, opens: 'sheet' },
  { path: '', name: /^How many took how many days/, says: /^\d+ days?: \d+ items?\.$/, opens: 'list' },
  {
    path: '/view/ageing',
    name: /^Work in progress by column/,
    says: /: \d+ days? old, \d+ days? here\./,
    opens: 'sheet',
  },
  { path: '/view/time', name: /^Where the time goes/, says: /, Waiting: |, Working: /, opens: 'list' },
  { path: '/view/promises', name: /^Within how many days/, says: /: 85% within \d+ days\. \d+/, opens: 'list' },
  { path: '/view/daily', name: /^Finished week by week/, says: / to .*: \d+ finished/, opens: 'list' },
  { path: '/view/daily', name: /^Work in progress at the end/, says: /: \d+ in progress\./, opens: 'list' },
  { path: '/view/cumulative', name: /^Cumulative flow/, says: /: In progress \d+, Review \d+/, opens: 'list' },
  {
    path: '/view/forecast',
    name: /^Chance of finishing/,
    says: /^\d+%: at least \d+ cards? finished by/,
    opens: 'nothing',
  },
]

const FRENCH: readonly Chart[] = [
  { path: '', name: /^Sprint\s: \d+ terminés/, says: /\s: \d+ jours?, terminée le .* \d+ sur \d+\./, opens: 'sheet' },
  { path: '', name: /^Combien de cartes ont pris/, says: /^\d+ jours?\s: \d+ cartes?\.$/, opens: 'list' },
  {
    path: '/view/ageing',
    name: /^Travail en cours par colonne/,
    says: /\s: commencée depuis \d+ jours?, ici/,
    opens: 'sheet',
  },
  { path: '/view/time', name: /^Où passe le temps/, says: /, Attente\s: |, Travail\s: /, opens: 'list' },
  { path: '/view/promises', name: /^En combien de jours/, says: /\s: 85\s% en \d+ jours au plus\. \d+/, opens: 'list' },
  { path: '/view/daily', name: /^Terminé semaine par semaine/, says: /\s: \d+ terminées?[.,]/, opens: 'list' },
  { path: '/view/daily', name: /^Travail en cours à la fin/, says: /\s: \d+ en cours\./, opens: 'list' },
  { path: '/view/cumulative', name: /^Flux cumulé/, says: /\s: En création \d+, Relecture \d+/, opens: 'list' },
  {
    path: '/view/forecast',
    name: /^Chances de terminer/,
    says: /^\d+\s%\s: au moins \d+ cartes? terminées? d’ici/,
    opens: 'nothing',
  },
]

for (const [locale, charts] of [
  ['en', ENGLISH],
  ['fr', FRENCH],
] as const) {
  test(`${locale}: Tab leads to every chart, arrows say its points, Enter opens what lies behind, Escape leads back`, async ({
    paceboard,
  }) => {
    const team = await paceboard.team({ owner: 'Maya', template: 'example', locale })
    const look = { locale: locale === 'en' ? 'en-GB' : 'fr-FR' } as const
    const page = await paceboard.open(team.page('/flow'), team.owner, look)
    for (const { path, name, says, opens } of charts) {
      await page.goto(team.page(`/flow${path}`))
      const chart = plot(page, name)
      await tabTo(page, chart)
      // Beside the chart the eye is told what the ear is.
      const card = chart.locator('xpath=..').locator('[aria-hidden="true"]:not(svg, canvas)')
      const heard = new Set<string>()
      for (const key of ['ArrowRight', 'ArrowLeft', 'Home', 'End']) {
        await page.keyboard.press(key)
        await expect(said(page, says)).toBeAttached()
        await expect(card.last()).toBeVisible()
        heard.add((await said(page, says).textContent()) ?? '')
      }
      expect(heard.size, `${name} is walked`).toBeGreaterThan(1)
      await page.keyboard.press('Enter')
      if (opens === 'nothing') continue
      await expect(page.getByRole('dialog')).toBeVisible()
      if (opens === 'sheet') await expect(page).toHaveURL(/\/flow(\/view\/\w+)?\/\d+$/)
      else await expect(page).toHaveURL(new RegExp(`/flow${path}$`))
      await closeList(page)
      await expect(chart).toBeFocused()
    }
  })
}

test('cumulative flow: up and down go through the columns of a day, and each number opens its cards', async ({
  paceboard,
  example,
}) => {
  const page = await paceboard.open(example.page('/flow/view/cumulative'), example.owner)
  const chart = plot(page, /^Cumulative flow/)
  await tabTo(page, chart)
  await page.keyboard.press('ArrowDown')
  await expect(said(page, /: \d+ in In progress\.$/)).toBeAttached()
  await page.keyboard.press('ArrowDown')
  await expect(said(page, /: \d+ in Review\.$/)).toBeAttached()
  const count = /: (\d+) in Review/.exec((await said(page, /in Review/).textContent()) ?? '')?.[1]
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: /^Review on / }).getByRole('listitem')).toHaveCount(Number(count))
  await closeList(page)
  await expect(chart).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(said(page, /: \d+ in In progress\.$/)).toBeAttached()
})

test('a chart without a dot is no stop for Tab, and its words say so', async ({ paceboard, example }) => {
  const page = await paceboard.open(example.page('/flow'), example.owner)
  await expect(plot(page, /^Sprint: \d+ finished/)).toBeVisible()
  await expect(page.getByRole('region', { name: 'Marathon', exact: true })).toContainText('0 finished')
  await expect(plot(page, /^Marathon/)).toHaveCount(0)
})
