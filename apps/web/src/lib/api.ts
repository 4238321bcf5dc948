import type { Problem } from '@paceboard/contract'
import { takeEarly } from './early.ts'

/** The server answered that it will not: a problem document (RFC 9457), or the closest thing to one. */
export class ApiProblem extends Error {
  readonly status: number
  readonly code: Problem['code']
  readonly rejection: Problem['rejection']
  readonly errors: NonNullable<Problem['errors']>
  readonly requestId: string | undefined

  constructor(status: number, problem: Partial<Problem>) {
    super(problem.detail ?? problem.title ?? `HTTP ${status}`)
    this.name = 'ApiProblem'
    this.status = status
    this.code = problem.code ?? fallbackCode(status)
    this.rejection = problem.rejection
    this.errors = problem.errors ?? []
    this.requestId = problem.requestId
  }
}

/** Nobody answered: no network, or a server that is down or restarting. */
export class Offline extends Error {
  constructor(cause?: unknown) {
    super('no answer from the server', { cause })
    this.name = 'Offline'
  }
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

let signedOut: () => void = () => {}

/** Whoever draws the sign-in form over the page when a session has ended; what is typed stays where it is. */
export function onSignedOut(listener: () => void): void {
  signedOut = listener
}

/** Tells the app that the session has ended; for requests that do not pass through `request`. */
export function reportSignedOut(): void {
  signedOut()
}

export interface RequestOptions {
  readonly signal?: AbortSignal
  /** True where being signed out is an ordinary answer. */
  readonly quiet?: boolean
  readonly headers?: Readonly<Record<string, string>>
}

/** Sends JSON (or a form with files) and reads JSON. Throws `ApiProblem` or `Offline`. Paths begin with /api. */
export async function request<Answer>(
  method: Method,
  path: string,
  body?: unknown,
  { signal, quiet = false, headers = {} }: RequestOptions = {},
): Promise<Answer> {
  const response = await send(method, path, body, headers, signal)
  if (response.ok) return (await readJson(response)) as Answer
  if (response.status === 502 || response.status === 504) throw new Offline()
  const problem = new ApiProblem(response.status, ((await readJson(response)) ?? {}) as Partial<Problem>)
  if (problem.status === 401 && !quiet) signedOut()
  throw problem
}

export const api = {
  get: <Answer>(path: string, options?: RequestOptions) => request<Answer>('GET', path, undefined, options),
  post: <Answer>(path: string, body?: unknown, options?: RequestOptions) =>
    request<Answer>('POST', path, body, options),
  put: <Answer>(path: string, body?: unknown, options?: RequestOptions) => request<Answer>('PUT', path, body, options),
  patch: <Answer>(path: string, body?: unknown, options?: RequestOptions) =>
    request<Answer>('PATCH', path, body, options),
  delete: <Answer>(path: string, options?: RequestOptions) => request<Answer>('DELETE', path, undefined, options),
} as const

async function send(
  method: Method,
  path: string,
  body: unknown,
  headers: Readonly<Record<string, string>>,
  signal?: AbortSignal,
): Promise<Response> {
  const isForm = body instanceof FormData
  const early = method === 'GET' ? await takeEarly(path) : null
  if (early) return early
  try {
    return await fetch(path, {
      method,
      credentials: 'same-origin',
      headers: {
        accept: 'application/json',
        ...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
      ...(signal ? { signal } : {}),
    })
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause
    throw new Offline(cause)
  }
}

/** Null for an empty answer or one that is no JSON, such as a proxy's own error page. */
async function readJson(response: Response): Promise<unknown> {
  const text = await response.text().catch(() => '')
  try {
    return text === '' ? null : JSON.parse(text)
  } catch {
    return null
  }
}

function fallbackCode(status: number): Problem['code'] {
  if (status === 401) return 'not-signed-in'
  if (status === 404) return 'not-found'
  if (status === 429) return 'too-many-requests'
  if (status === 503) return 'starting-up'
  return 'internal'
}
