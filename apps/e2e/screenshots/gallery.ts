import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import type { Look } from '../src/browsers.ts'
import { card } from '../src/on-board.ts'
import { expect, type Paceboard } from '../src/paceboard.ts'
import { BOARD_PAGES, PLAIN_PAGES, settled } from '../src/pages.ts'
import type { Locale } from '../src/person.ts'
import type { Team } from '../src/team.ts'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))

/** The picture at the top of the README. */
export const README_PICTURE = `${ROOT}docs/images/board.png`

export interface Teams {
  /** The ready-made team. */
  readonly example: Team
  readonly empty: Team
  /** More in a column than its limit, and many more than fit on screen. */
  readonly overfull: Team
}

export async function makeTeams(paceboard: Paceboard, locale: Locale): Promise<Teams> {
  const owner = locale === 'fr' ? 'Maël Caradec' : 'Maya Stern'
  const [example, empty, overfull] = await Promise.all([
    paceboard.team({
      owner,
      template: 'example',
      locale,
      board: locale === 'fr' ? 'Équipe Vélane' : 'Vélane marketing',
    }),
    paceboard.team({ owner, locale }),
    paceboard.team({ owner, locale }),
  ])
  const titles = Array.from({ length: 24 }, (_, at) => `${at + 1}. Newsletter`)
  await overfull.cards('In progress', titles.slice(0, 8))
  await overfull.cards('Backlog', titles)
  await overfull.cards('Review', [
    `A title that goes on ${'and on '.repeat(12)}`,
    'Donaudampfschifffahrtsgesellschaftskapitän',
  ])
  await overfull.limit('In progress', 5)
  await overfull.limit('Review', 2)
  return { example, empty, overfull }
}

/** Takes the pictures of one look and language. */
export async function takeAll(paceboard: Paceboard, teams: Teams, locale: Locale, look: Look): Promise<void> {
  const { example, empty, overfull } = teams
  const browserLocale = locale === 'fr' ? 'fr-FR' : 'en-GB'
  const folder = `${ROOT}screenshots/${look.size?.width}-${look.theme}-${locale}`
  const page = await paceboard.open('/', example.owner, { ...look, locale: browserLocale })
  const take = async (name: string) => {
    await settled(page)
    await page.screenshot({ path: `${folder}/${name}.png`, animations: 'disabled' })
  }
  const visit = async (name: string, address: string) => {
    await page.goto(address)
    await take(name)
  }

  for (const path of PLAIN_PAGES) await visit(nameOf(path, 'boards'), path)
  for (const path of BOARD_PAGES) await visit(nameOf(path, 'board'), example.page(path))
  await visit('lanes-person', example.page('?lanes=person'))
  await visit('lanes-pace', example.page('?lanes=pace'))
  await openFilters(page, example, locale, take)
  await page.goto(example.page('/items/60'))
  await expect(page.getByRole('dialog')).toBeVisible()
  await take('item')

  for (const [name, team] of [
    ['empty', empty],
    ['overfull', overfull],
  ] as const) {
    const other = await paceboard.open(team.page(), team.owner, { ...look, locale: browserLocale })
    for (const path of name === 'empty' ? ['', '/backlog', '/flow'] : ['', '/backlog']) {
      await other.goto(team.page(path))
      await settled(other)
      await other.screenshot({ path: `${folder}/${name}${path.replace('/', '-')}.png`, animations: 'disabled' })
    }
    if (name === 'overfull') await openOver(other, locale, folder)
    await other.context().close()
  }

  const visitor = await paceboard.open('/sign-in', null, { ...look, locale: browserLocale })
  await settled(visitor)
  await visitor.screenshot({ path: `${folder}/sign-in.png` })
  await visitor.goto(await example.invite())
  await settled(visitor)
  await visitor.screenshot({ path: `${folder}/invitation.png` })
  await visitor.context().close()
  await page.context().close()
}

/** The filters of the board with what is at risk, and those of Flow, which a phone folds. */
async function openFilters(page: Page, example: Team, locale: Locale, take: (name: string) => Promise<void>) {
  const names =
    locale === 'fr'
      ? { board: /^(Filtrer|Filtres et affichage)/, flow: /^Filtres,/ }
      : { board: /^(Filter,|Filters and view)/, flow: /^Filters,/ }
  await page.goto(example.page('?due=at-risk'))
  await settled(page)
  await page.getByRole('button', { name: names.board }).first().click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await take('filters-at-risk')
  await page.goto(example.page('/flow?pace=sprint&days=90'))
  await settled(page)
  const folded = page.getByRole('button', { name: names.flow })
  if (!(await folded.isVisible())) return
  await folded.click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await take('flow-filters')
}

/** What opens over the board: a card's way elsewhere, the refusal of a full column, and the limit behind it. */
async function openOver(page: Page, locale: Locale, folder: string): Promise<void> {
  const names =
    locale === 'fr'
      ? { columns: 'Colonnes', from: 'En création', full: 'Relecture', limit: 'Changer la limite' }
      : { columns: 'Columns', from: 'In progress', full: 'Review', limit: 'Change the limit' }
  const dialog = page.getByRole('dialog')
  await page.goto(page.url().replace('/backlog', ''))
  await settled(page)
  const places = page.getByRole('navigation', { name: names.columns })
  if (await places.isVisible()) await places.getByRole('button', { name: new RegExp(`^${names.from}`) }).click()
  await page.getByRole('region', { name: names.from, exact: true }).getByRole('article').first().focus()
  await page.keyboard.press('m')
  await expect(dialog).toBeVisible()
  await page.screenshot({ path: `${folder}/move-to.png` })
  await dialog.getByRole('button', { name: new RegExp(`^${names.full} `) }).click()
  await expect(dialog.getByRole('button', { name: names.limit })).toBeVisible()
  await page.screenshot({ path: `${folder}/refusal.png` })
  await dialog.getByRole('button', { name: names.limit }).click()
  await expect(dialog.getByRole('spinbutton').or(dialog.getByRole('textbox')).first()).toBeVisible()
  await page.screenshot({ path: `${folder}/limit.png` })
}

/** The first look at the board that the README gives. */
export async function takeReadmePicture(paceboard: Paceboard, example: Team): Promise<void> {
  const look: Look = { theme: 'light', size: { width: 1280, height: 800 } }
  const page = await paceboard.open(example.page(), example.owner, look)
  await settled(page)
  await expect(card(page, /./).first()).toBeVisible()
  await page.screenshot({ path: README_PICTURE, animations: 'disabled' })
}

/** `/flow/view/ageing` → `flow-view-ageing`; the first of its kind has a name of its own. */
function nameOf(path: string, first: string): string {
  return path.match(/[a-z]+/g)?.join('-') ?? first
}
