import { randomUUID } from 'node:crypto'
import type { BoardCommand } from '@paceboard/domain'

export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly body: unknown
}

export interface StreamEvent {
  readonly event: string
  readonly id: string | null
  readonly data: unknown
}

/** The API as one person sees it. */
export class ApiClient {
  readonly #base: string
  readonly #headers: Readonly<Record<string, string>>

  constructor(base: string, headers: Readonly<Record<string, string>>) {
    this.#base = base
    this.#headers = headers
  }

  get(path: string): Promise<Answer> {
    return this.send('GET', path)
  }

  post(path: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
    return this.send('POST', path, { 'content-type': 'application/json', ...headers }, JSON.stringify(body))
  }

  async send(
    method: string,
    path: string,
    headers: Readonly<Record<string, string>> = {},
    body: string | null = null,
  ): Promise<Answer> {
    const response = await fetch(this.#base + path, { method, headers: { ...this.#headers, ...headers }, body })
    const text = await response.text()
    const isJson = response.headers.get('content-type')?.includes('json') ?? false
    return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text }
  }

  /** Sends a command; its id is made here unless one is given. */
  command(boardId: string, command: BoardCommand, commandId: string = randomUUID()): Promise<Answer> {
    return this.post(`/api/boards/${boardId}/commands`, { commandId, command })
  }

  /** Reads a board's stream, event by event, until the reader returns or the server ends it. */
  stream(boardId: string, after?: number, lastEventId?: number): AsyncGenerator<StreamEvent> {
    return this.#events(boardId, after === undefined ? '' : `?after=${after}`, lastEventId)
  }

  /** The same as a window of a browser does it, which is told who is here. */
  window(boardId: string, windowId: string): AsyncGenerator<StreamEvent> {
    return this.#events(boardId, `?windowId=${windowId}`)
  }

  async *#events(boardId: string, query: string, lastEventId?: number): AsyncGenerator<StreamEvent> {
    const over = new AbortController()
    const resume = lastEventId === undefined ? {} : { 'last-event-id': String(lastEventId) }
    const response = await fetch(`${this.#base}/api/boards/${boardId}/stream${query}`, {
      headers: { ...this.#headers, ...resume, accept: 'text/event-stream' },
      signal: over.signal,
    })
    if (response.status !== 200 || !response.body) throw new Error(`stream answered ${response.status}`)
    try {
      let text = ''
      for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
        text += chunk
        const blocks = text.split('\n\n')
        text = blocks.pop() ?? ''
        yield* blocks.map(parseEvent).filter((event) => event !== null)
      }
    } finally {
      over.abort()
    }
  }
}

function parseEvent(block: string): StreamEvent | null {
  const fields = new Map(
    block.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
  )
  const event = fields.get('event')
  return event === undefined
    ? null
    : { event, id: fields.get('id') ?? null, data: JSON.parse(fields.get('data') ?? '{}') }
}
