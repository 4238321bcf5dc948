import type { Actor } from '@paceboard/domain'
import type { Envelope, PostAnswer, StreamHandlers, Transport } from '../../web/src/lib/board/transport.ts'
import type { Chance } from './chance.ts'
import type { ModelServer } from './model-server.ts'
import type { Tally } from './tally.ts'
import type { VirtualTime } from './virtual-time.ts'

/** How bad a network is: shares of messages, and milliseconds. */
export interface Weather {
  readonly lost: number
  readonly doubled: number
  readonly late: number
  readonly latency: number
  /** How long a stream lives at most. */
  readonly streamLife: number
}

export const FAIR: Weather = { lost: 0, doubled: 0, late: 0, latency: 40, streamLife: Number.POSITIVE_INFINITY }

const PATIENCE_MS = 3000
const LATE_MS = 6000

interface World {
  readonly server: ModelServer
  readonly time: VirtualTime
  readonly chance: Chance
  readonly tally: Tally
}

/** A client's way to the server through a network that loses, doubles and delays what it carries. */
export class LossyTransport implements Transport {
  readonly #world: World
  readonly #actor: Actor
  readonly #onAnswer: (envelope: Envelope, answer: PostAnswer) => void
  weather: Weather

  constructor(
    world: World,
    actor: Actor,
    weather: Weather,
    onAnswer: (envelope: Envelope, answer: PostAnswer) => void,
  ) {
    this.#world = world
    this.#actor = actor
    this.weather = weather
    this.#onAnswer = onAnswer
  }

  post(envelope: Envelope): Promise<PostAnswer> {
    const { server, time, chance, tally } = this.#world
    const text = JSON.stringify(envelope)
    return new Promise((resolve, reject) => {
      const arrives = () =>
        server.post(
          this.#actor,
          JSON.parse(text) as Envelope,
          (answer) => {
            this.#onAnswer(envelope, answer)
            this.#carry(() => resolve(answer), 'answers lost')
          },
          () => this.#carry(() => reject(new Error('connection reset')), 'answers lost'),
        )
      this.#carry(arrives, 'requests lost')
      if (chance.happens(this.weather.doubled)) {
        tally.add('requests doubled')
        this.#carry(arrives, 'requests lost')
      }
      time.after(PATIENCE_MS, () => resolve({ kind: 'unreachable' }))
    })
  }

  snapshot(): ReturnType<Transport['snapshot']> {
    const { server, time, tally } = this.#world
    return new Promise((resolve, reject) => {
      const fail = () => reject(new Error('connection reset'))
      this.#carry(() => {
        const answer = server.snapshot()
        if (!answer) return this.#carry(fail, 'answers lost')
        this.#carry(() => {
          tally.add('snapshots read')
          resolve(answer)
        }, 'answers lost')
      }, 'requests lost')
      time.after(PATIENCE_MS, fail)
    })
  }

  stream(after: number, handlers: StreamHandlers): () => void {
    const { server, time, chance, tally } = this.#world
    let isOver = false
    let leave = () => {}
    let lastArrival = 0
    /** Whatever one stream carries arrives in order. */
    const inOrder = (run: () => void) => {
      lastArrival = Math.max(lastArrival, time.now + this.#latency())
      time.after(lastArrival - time.now, () => {
        if (!isOver) run()
      })
    }
    const end = (tell: () => void) => () => {
      isOver = true
      leave()
      tell()
    }
    const cut = end(() => {
      tally.add('streams cut')
      // A dead line is noticed only after a while.
      time.after(chance.between(0, 2000), handlers.lost)
    })
    inOrder(() => {
      if (chance.happens(this.weather.lost)) return cut()
      if (server.isUp) inOrder(handlers.opened)
      leave = server.open(after, {
        commit: (commit) => inOrder(() => handlers.commit(commit)),
        resync: () => inOrder(end(handlers.resync)),
        lost: () => inOrder(end(handlers.lost)),
      })
      const { streamLife } = this.weather
      if (Number.isFinite(streamLife)) time.after(chance.between(100, streamLife), () => !isOver && cut())
    })
    return end(() => {})
  }

  #carry(arrive: () => void, ifLost: string): void {
    const { time, chance, tally } = this.#world
    if (chance.happens(this.weather.lost)) tally.add(ifLost)
    else time.after(this.#latency(), arrive)
  }

  #latency(): number {
    const { chance } = this.#world
    const { late, latency } = this.weather
    return chance.between(1, latency) + (chance.happens(late) ? chance.between(0, LATE_MS) : 0)
  }
}
