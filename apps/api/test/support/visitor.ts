import type { Problem } from '@paceboard/contract'

export interface Reply<Answer> {
  readonly status: number
  readonly body: Answer
  readonly headers: Headers
}

/** A browser as far as the API can tell: it keeps cookies and says where its page comes from. */
export class Visitor {
  readonly cookies = new Map<string, string>()
  readonly #server: string

  constructor(server: string) {
    this.#server = server
  }

  get<Answer = Problem>(path: string): Promise<Reply<Answer>> {
    return this.send<Answer>('GET', path)
  }

  post<Answer = Problem>(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Reply<Answer>> {
    return this.send<Answer>('POST', path, body, headers)
  }

  send<Answer = Problem>(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Reply<Answer>> {
    return this.sendText(method, path, body === undefined ? undefined : JSON.stringify(body), headers)
  }

  /** Sends a body as it is, which need not be JSON. */
  async sendText<Answer = Problem>(
    method: string,
    path: string,
    body?: string,
    headers: Record<string, string> = {},
  ): Promise<Reply<Answer>> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(this.#server + path, {
      method,
      headers: {
        origin: this.#server,
        ...(cookie === '' ? {} : { cookie }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body }),
    })
    for (const line of response.headers.getSetCookie()) this.#keep(line)
    const text = await response.text()
    const json = (response.headers.get('content-type') ?? '').includes('json')
    return { status: response.status, body: (json ? JSON.parse(text) : text) as Answer, headers: response.headers }
  }

  #keep(line: string): void {
    const [pair = '', ...attributes] = line.split('; ')
    const [name = '', value = ''] = pair.split('=')
    if (attributes.some((attribute) => attribute.toLowerCase() === 'max-age=0')) this.cookies.delete(name)
    else this.cookies.set(name, value)
  }
}
