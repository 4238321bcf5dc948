import { figuresOf, round } from '../figures.ts'
import type { SeededBoard } from '../seed.ts'
import { cardIn, type Visitor, type Visitors } from './visitor.ts'

const RUNS = 5

export interface Opening {
  readonly 'painted ms': number
  readonly 'usable ms': number
  readonly 'usable max ms': number
  readonly 'script kB': number
  readonly 'css kB': number
  readonly 'board kB': number
  readonly 'heap MB': number
  readonly nodes: number
  readonly 'nodes in the middle': number
}

interface Once {
  readonly painted: number
  readonly usable: number
  readonly bytes: Readonly<Record<Kind, number>>
}

type Kind = 'script' | 'css' | 'board'

/**
 * From the navigation of a browser that has nothing in its cache to the first card painted, and to the moment at which
 * a mouse has lifted it. Bytes are those of the wire; heap and nodes are those of the board at rest.
 */
export async function measureOpening(visitors: Visitors, board: SeededBoard): Promise<Opening> {
  const runs: Once[] = []
  let rest = { heap: 0, nodes: 0, inTheMiddle: 0 }
  for (let run = 0; run < RUNS; run++) {
    const guest = await visitors.next()
    runs.push(await openOnce(guest, board))
    if (run === RUNS - 1) rest = await atRest(guest)
    await guest.close()
  }
  const usable = figuresOf(runs.map((run) => run.usable))
  const kilobytes = (kind: Kind) => Math.round((runs[0]?.bytes[kind] ?? 0) / 1000)
  return {
    'painted ms': Math.round(figuresOf(runs.map((run) => run.painted)).p50),
    'usable ms': Math.round(usable.p50),
    'usable max ms': Math.round(usable.max),
    'script kB': kilobytes('script'),
    'css kB': kilobytes('css'),
    'board kB': kilobytes('board'),
    'heap MB': round(rest.heap / 1e6, 1),
    nodes: rest.nodes,
    'nodes in the middle': rest.inTheMiddle,
  }
}

async function openOnce({ page, cdp }: Visitor, board: SeededBoard): Promise<Once> {
  const bytes = { script: 0, css: 0, board: 0 }
  const kinds = new Map<string, Kind>()
  await cdp.send('Network.enable')
  cdp.on('Network.responseReceived', ({ requestId, type, response }) => {
    if (type === 'Script') kinds.set(requestId, 'script')
    else if (type === 'Stylesheet') kinds.set(requestId, 'css')
    else if (response.url.endsWith(`/api/boards/${board.id}`)) kinds.set(requestId, 'board')
  })
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId)
    if (kind) bytes[kind] += encodedDataLength
  })
  await page.addInitScript(noteFirstCard)
  await page.goto(`/boards/${board.id}`, { waitUntil: 'commit' })
  await page.waitForFunction(() => performance.getEntriesByName('first-card').length > 0, null, { polling: 10 })
  const card = await cardIn(page, board.columns[1] ?? '', 0)
  await page.mouse.move(card.x, card.y)
  await page.mouse.down()
  await page.mouse.move(card.x + 20, card.y + 10, { steps: 3 })
  await page.waitForSelector('[data-dragging]')
  const usable = await page.evaluate(() => performance.now())
  await page.keyboard.press('Escape')
  await page.mouse.up()
  const painted = await page.evaluate(() => performance.getEntriesByName('first-card')[0]?.startTime ?? Number.NaN)
  await page.waitForLoadState('load')
  return { painted, usable, bytes: { ...bytes } }
}

/** Runs in the page, before its own scripts: marks the moment after the frame in which the first card was painted. */
function noteFirstCard(): void {
  const look = () => {
    if (document.querySelector('[data-card]')) setTimeout(() => performance.mark('first-card'))
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

interface Rest {
  readonly heap: number
  readonly nodes: number
  /** With every list scrolled halfway, where cards are kept ready above and below. */
  readonly inTheMiddle: number
}

async function atRest({ page, cdp }: Visitor): Promise<Rest> {
  await page.waitForTimeout(2000)
  await cdp.send('HeapProfiler.collectGarbage')
  const { usedSize } = await cdp.send('Runtime.getHeapUsage')
  const nodes = await page.evaluate(countNodes)
  await page.evaluate(scrollToTheMiddle)
  await page.waitForTimeout(2000)
  return { heap: usedSize, nodes, inTheMiddle: await page.evaluate(countNodes) }
}

/** Runs in the page. */
function countNodes(): number {
  return document.querySelectorAll('*').length
}

/** Runs in the page. */
function scrollToTheMiddle(): void {
  for (const cards of document.querySelectorAll('[data-column] ul')) {
    const list = cards.parentElement
    if (list) list.scrollTop = (list.scrollHeight - list.clientHeight) / 2
  }
}
