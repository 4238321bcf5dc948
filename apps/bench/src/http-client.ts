import { Agent, type IncomingMessage, request } from 'node:http'

/** A signed-in person's browser, without the browser: cookies and kept connections. */
export class HttpClient {
  readonly #base: URL
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 64 })
  #cookie = ''

  constructor(base: string) {
    this.#base = new URL(base)
  }

  async send<Answer>(method: 'GET' | 'POST', path: string, body?: unknown): Promise<Answer> {
    const { status, text } = await this.raw(method, path, body)
    if (status >= 400) throw new Error(`${method} ${path} answered ${status}: ${text.slice(0, 300)}`)
    return JSON.parse(text) as Answer
  }

  async raw(method: 'GET' | 'POST', path: string, body?: unknown): Promise<{ status: number; text: string }> {
    const payload = body === undefined ? undefined : Buffer.from(JSON.stringify(body))
    const response = await this.#open(method, path, payload)
    const chunks: Buffer[] = []
    for await (const chunk of response) chunks.push(chunk as Buffer)
    return { status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() }
  }

  /** Bytes on the wire of a compressed answer. */
  async bytes(path: string): Promise<number> {
    const response = await this.#open('GET', path, undefined, { 'accept-encoding': 'gzip' })
    let bytes = 0
    for await (const chunk of response) bytes += (chunk as Buffer).length
    return bytes
  }

  /** Opens an event stream; `onBlock` gets each event's text, whole. */
  async stream(path: string, onBlock: (text: string) => void): Promise<() => void> {
    const response = await this.#open('GET', path, undefined, { accept: 'text/event-stream' }, new Agent())
    response.setEncoding('utf8')
    let rest = ''
    response.on('data', (text: string) => {
      const blocks = (rest + text).split('\n\n')
      rest = blocks.pop() ?? ''
      for (const block of blocks) onBlock(block)
    })
    response.on('error', () => {})
    return () => response.destroy()
  }

  #open(
    method: string,
    path: string,
    payload?: Buffer,
    headers: Record<string, string> = {},
    agent = this.#agent,
  ): Promise<IncomingMessage> {
    return new Promise((resolve, reject) => {
      const sent = request(
        new URL(path, this.#base),
        {
          method,
          agent,
          headers: {
            ...headers,
            origin: this.#base.origin,
            ...(this.#cookie ? { cookie: this.#cookie } : {}),
            ...(payload ? { 'content-type': 'application/json', 'content-length': payload.length } : {}),
          },
        },
        (response) => {
          const set = response.headers['set-cookie']
          if (set) this.#cookie = set.map((one) => one.split(';')[0]).join('; ')
          resolve(response)
        },
      )
      sent.on('error', reject)
      sent.end(payload)
    })
  }
}
