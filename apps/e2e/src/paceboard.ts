import type { BoardId } from '@paceboard/domain'
import { test as base, expect, type Page } from '@playwright/test'
import { Browsers, type Look } from './browsers.ts'
import { createBoard, firstPerson, type Person } from './person.ts'
import { type Server, startServer } from './server.ts'
import { makeTeam, type Team, type TeamWish } from './team.ts'

export interface Paceboard {
  readonly url: string
  /** Founds a board with its people. */
  team(wish: TeamWish): Promise<Team>
  /** Opens an address as somebody, in a browser of their own; null is somebody who is not signed in. */
  open(address: string, person: Person | null, look?: Look): Promise<Page>
  /** Opens the team's board as the person of that name and waits for its columns. */
  board(team: Team, name: string, look?: Look): Promise<Page>
  /** Lets errors in the browser's log pass that the test provokes. */
  expectErrors(pattern: RegExp): void
}

interface Fixtures {
  readonly paceboard: Paceboard
  /** A server that nobody has used, or that a test may stop. */
  readonly freshServer: Server
  readonly browsers: Browsers
}

interface WorkerFixtures {
  /** One server for all tests: each makes its own people and board. */
  readonly server: Server
  readonly host: { readonly person: Person; readonly boardId: BoardId }
  /** The ready-made team with its history, to look at and not to change. */
  readonly example: Team
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner reads the names of what a fixture needs from here
    async ({}, use) => {
      const server = await startServer()
      await use(server)
      await server.dispose()
    },
    { scope: 'worker' },
  ],

  host: [
    async ({ server }, use) => {
      const person = await firstPerson(server.url, 'Ada Host')
      const boardId = await createBoard(person, { name: 'Reception', template: 'simple', locale: 'en' })
      await use({ person, boardId })
      await person.http.dispose()
    },
    { scope: 'worker' },
  ],

  example: [
    async ({ server, host }, use) => {
      await use(
        await makeTeam(server.url, host, { owner: 'Maya Stern', board: 'Vélane marketing', template: 'example' }),
      )
    },
    { scope: 'worker' },
  ],

  browsers: async ({ browser, server }, use) => {
    const browsers = new Browsers(browser, server.url)
    await use(browsers)
    await browsers.close()
    expect(browsers.errors, 'errors in the browser').toEqual([])
  },

  freshServer: async ({ browsers }, use) => {
    const server = await startServer()
    await use(server)
    // A page that is still open would complain that its server has gone.
    await browsers.close()
    await server.dispose()
  },

  paceboard: async ({ server, host, browsers }, use) => {
    await use({
      url: server.url,
      team: (wish) => makeTeam(server.url, host, wish),
      open: (address, person, look) => browsers.open(address, person, look),
      async board(team, name, look) {
        const page = await browsers.open(team.page(), team.person(name), look)
        await expect(page.getByRole('main').getByRole('region').first()).toBeVisible()
        return page
      },
      expectErrors: (pattern) => browsers.expected.push(pattern),
    })
  },
})

export { expect }
