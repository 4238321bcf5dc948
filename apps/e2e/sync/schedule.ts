import type { BoardAt, BoardCommand, CommandId, MemberId } from '@paceboard/domain'
import { type BoardClient, dispatch, openClient } from '../../web/src/lib/board/board-client.ts'
import { createBoardStore, isWaiting } from '../../web/src/lib/board/board-store.ts'
import { FakeDevice } from '../../web/src/lib/board/testing/fake-device.ts'
import type { PostAnswer } from '../../web/src/lib/board/transport.ts'
import { Chance } from './chance.ts'
import { FAIR, LossyTransport, type Weather } from './lossy-transport.ts'
import { ModelServer } from './model-server.ts'
import { randomCommand } from './random-command.ts'
import { Tally } from './tally.ts'
import { BOARD_ID, boardAfter, HISTORY, PEOPLE, START } from './team-board.ts'
import { VirtualTime } from './virtual-time.ts'

/** In the storm people work and the server crashes; then the network is fair and everybody comes to rest. */
const STORM_MS = 20_000
const PATIENCE_MS = 300_000

/** One person's open window; a reload puts another client in its place. */
export interface Window {
  readonly memberId: MemberId
  client: BoardClient
  transport: LossyTransport
  /** Loads the page again, now: what is in memory is lost, what was kept is not. */
  readonly reload: () => void
  /** What was shown at once and sent, in order. */
  readonly sent: { readonly commandId: CommandId; readonly command: BoardCommand }[]
}

/** What one schedule leaves behind, to be judged. */
export interface Aftermath {
  readonly server: ModelServer
  readonly windows: readonly Window[]
  /** Every answer that the server gave, whether it arrived or not, in order. */
  readonly answers: ReadonlyMap<CommandId, readonly PostAnswer[]>
  readonly cameToRest: boolean
  readonly tally: Tally
}

/** Three people, a network and a server that crashes, all decided by the seed; with pages loaded again, if wished. */
export async function runSchedule(seed: number, reloads: boolean): Promise<Aftermath> {
  const chance = new Chance(seed)
  const time = new VirtualTime()
  const tally = new Tally()
  const server = new ModelServer(time, chance, tally)
  const answers = new Map<CommandId, PostAnswer[]>()
  const weather = badWeather(chance)

  const windows = PEOPLE.map((memberId): Window => {
    const you = { memberId, admin: false }
    // Some have had the board on screen for a while and have missed the last commits.
    const missed = chance.happens(0.3) ? chance.between(1, HISTORY.length - 2) : 0
    const device = new FakeDevice()
    const clockIsOff = chance.between(-120_000, 120_000)
    let made = 0
    let shelf = device.open()
    const open = (at: BoardAt, current: Weather) => {
      const transport = new LossyTransport({ server, time, chance, tally }, you, current, ({ commandId }, answer) => {
        answers.set(commandId, [...(answers.get(commandId) ?? []), answer])
      })
      const client = openClient(createBoardStore(BOARD_ID, you, at), {
        transport,
        schedule: (run, ms) => time.after(ms, run),
        now: () => START + time.now + clockIsOff,
        newCommandId: () => `${memberId}-${made++}` as CommandId,
        shelf,
      })
      return { client, transport }
    }
    const window: Window = {
      memberId,
      sent: [],
      ...open(boardAfter(HISTORY.slice(0, HISTORY.length - missed)), weather),
      reload() {
        const at = server.snapshot()
        // A page that cannot be loaded again stays as it is: there is nothing to see.
        if (!at) return
        tally.add('reloads')
        if (window.client.store.getState().pending.some(isWaiting)) tally.add('reloads with changes waiting')
        window.client.sync.close()
        shelf.lose()
        shelf = device.open()
        Object.assign(window, open(at, window.transport.weather))
      },
    }
    return window
  })

  for (const window of windows) planWork(window, time, chance)
  if (reloads) for (const window of windows) planReloads(window, time, chance)
  planCrashes(server, time, chance)
  await time.run(() => false, STORM_MS)
  for (const { transport } of windows) transport.weather = FAIR
  const cameToRest = await time.run(() => isQuiet(server, windows), STORM_MS + PATIENCE_MS)
  for (const { client } of windows) client.sync.close()
  return { server, windows, answers, cameToRest, tally }
}

function badWeather(chance: Chance): Weather {
  return {
    lost: chance.oneOf([0, 0.05, 0.15, 0.3]),
    doubled: chance.oneOf([0, 0.1, 0.4]),
    late: chance.oneOf([0, 0.05, 0.2]),
    latency: chance.oneOf([20, 150, 900]),
    streamLife: chance.oneOf([800, 5000, 60_000]),
  }
}

function planWork(window: Window, time: VirtualTime, chance: Chance): void {
  const commands = chance.between(3, 10)
  for (let n = 0; n < commands; n++) {
    time.after(chance.between(0, STORM_MS - 1000), () => {
      const { client, memberId, sent } = window
      const command = randomCommand(client.store.getState().visible, chance, `${memberId}-new-${n}`)
      const done = dispatch(client, command)
      if (done.ok && done.value !== null) sent.push({ commandId: done.value, command })
    })
  }
  // Networks come back and people look again.
  for (let n = 0; n < 2; n++) time.after(chance.between(0, STORM_MS), () => window.client.sync.wake())
}

/** Machines sleep and wake; pages are loaded again. */
function planReloads(window: Window, time: VirtualTime, chance: Chance): void {
  if (chance.happens(0.3)) time.after(chance.between(0, STORM_MS), () => window.client.sync.restart())
  const times = chance.oneOf([0, 0, 1, 3])
  for (let n = 0; n < times; n++) time.after(chance.between(0, STORM_MS), window.reload)
}

/** Crashes at any moment, or in the midst of writing what somebody has sent. */
function planCrashes(server: ModelServer, time: VirtualTime, chance: Chance): void {
  const crashes = chance.oneOf([1, 1, 2])
  const share = STORM_MS / crashes
  const down = () => {
    if (!server.isUp) return
    server.crash()
    time.after(chance.between(100, 3500), () => server.start())
  }
  for (let n = 0; n < crashes; n++) {
    time.after(share * n + chance.between(0, share - 1), () => {
      if (chance.happens(0.3)) down()
      else server.whenBusy = () => time.after(chance.between(0, 50), down)
    })
  }
}

function isQuiet(server: ModelServer, windows: readonly Window[]): boolean {
  const { seq } = server.disk
  return windows.every(({ client }) => {
    const state = client.store.getState()
    return state.seq === seq && state.pending.length === 0 && state.connection === 'live'
  })
}
