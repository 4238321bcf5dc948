import { setTimeout as pause } from 'node:timers/promises'
import type { Envelope } from '../../web/src/lib/board/transport.ts'
import type { Chance } from './chance.ts'

/** What the network does to requests, really: shares of them, and milliseconds. */
export interface Trouble {
  readonly lost: number
  readonly doubled: number
  readonly delay: number
  /** How long a stream lives at most; null = as long as it likes. */
  readonly streamLife: number | null
}

/** `fetch` to a server that may move, through a network that loses, doubles, delays and cuts. */
export class LossyFetch {
  readonly #chance: Chance
  readonly #headers: Readonly<Record<string, string>>
  /** Where the server is now. */
  baseUrl: string
  trouble: Trouble
  /** Every acceptance that the server gave, whether it arrived or not. */
  readonly accepted: (Envelope & { readonly seq: number })[] = []

  constructor(baseUrl: string, headers: Readonly<Record<string, string>>, trouble: Trouble, chance: Chance) {
    this.baseUrl = baseUrl
    this.#headers = headers
    this.trouble = trouble
    this.#chance = chance
  }

  readonly fetch = async (path: string, init: RequestInit = {}): Promise<Response> => {
    await this.#delay()
    if (this.#isLost()) throw new TypeError('the request was lost')
    if (init.method === 'POST' && this.#chance.happens(this.trouble.doubled))
      void this.#send(path, init).catch(() => {})
    const response = await this.#send(path, init)
    if (this.#isLost()) {
      await response.body?.cancel()
      throw new TypeError('the answer was lost')
    }
    await this.#delay()
    return response
  }

  async #send(path: string, init: RequestInit): Promise<Response> {
    const { streamLife } = this.trouble
    const cut = new AbortController()
    const isStream = path.includes('/stream')
    if (isStream && streamLife !== null) setTimeout(() => cut.abort(), this.#chance.between(20, streamLife)).unref()
    const signal = AbortSignal.any([cut.signal, ...(init.signal ? [init.signal] : [])])
    const headers = { ...this.#headers, ...(init.headers as Record<string, string>) }
    const response = await fetch(this.baseUrl + path, { ...init, headers, signal })
    if (init.method === 'POST' && response.ok) await this.#note(init, response.clone())
    return response
  }

  async #note({ body }: RequestInit, response: Response): Promise<void> {
    const envelope = JSON.parse(String(body)) as Envelope
    const { seq } = (await response.json()) as { seq: number }
    this.accepted.push({ ...envelope, seq })
  }

  #isLost(): boolean {
    return this.#chance.happens(this.trouble.lost)
  }

  #delay(): Promise<void> {
    return pause(this.#chance.between(0, this.trouble.delay))
  }
}
