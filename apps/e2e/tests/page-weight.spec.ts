import type { CDPSession, Page } from '@playwright/test'
import { card } from '../src/on-board.ts'
import { expect, test } from '../src/paceboard.ts'

/** What the first view of a board may load as script, compressed, with headers. */
const SCRIPT_BYTES = 220_000
/** The same for a browser or a proxy that knows gzip only; files alone. */
const GZIP_BYTES = 240_000

test('the first view of a board loads no more script than it may', async ({ paceboard }) => {
  const team = await paceboard.team({ owner: 'Maya', members: ['Noah'] })
  await team.cards('Ready', ['Autumn newsletter'])
  const page = await paceboard.open('/favicon.svg', team.person('Noah'))
  const sizes = await scriptSizes(await page.context().newCDPSession(page))
  await page.goto(team.page())
  await expect(card(page, 'Autumn newsletter')).toBeVisible()
  const loaded = [...sizes.values()].filter(({ bytes }) => bytes > 0)
  const total = loaded.reduce((sum, { bytes }) => sum + bytes, 0)
  expect(total, 'the board itself is among them').toBeGreaterThan(100_000)
  expect(total, loaded.map(({ path, bytes }) => `${bytes} ${path}`).join('\n')).toBeLessThanOrEqual(SCRIPT_BYTES)

  const gzipped = await Promise.all(loaded.map(({ path }) => gzipBytes(page, path)))
  expect(gzipped.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(GZIP_BYTES)
})

async function gzipBytes(page: Page, path: string): Promise<number> {
  const { headers } = await fetch(new URL(path, page.url()), { headers: { 'accept-encoding': 'gzip' } })
  return Number(headers.get('content-length'))
}

interface Script {
  readonly path: string
  readonly bytes: number
}

/** Fills up as scripts arrive: their bytes on the wire. */
async function scriptSizes(cdp: CDPSession): Promise<ReadonlyMap<string, Script>> {
  const scripts = new Map<string, Script>()
  cdp.on('Network.responseReceived', ({ requestId, type, response }) => {
    if (type === 'Script') scripts.set(requestId, { path: new URL(response.url).pathname, bytes: 0 })
  })
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const script = scripts.get(requestId)
    if (script) scripts.set(requestId, { ...script, bytes: encodedDataLength })
  })
  await cdp.send('Network.enable')
  return scripts
}
