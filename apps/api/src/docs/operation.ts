import { type ProblemCode, problem, STATUS_BY_PROBLEM } from '@paceboard/contract'
import type { z } from 'zod'
import type { ZodOpenApiOperationObject, ZodOpenApiResponsesObject } from 'zod-openapi'

export type Method = 'get' | 'post' | 'patch' | 'delete'

/** An endpoint, said as shortly as its route. */
export interface Endpoint {
  readonly method: Method
  /** As OpenAPI writes it: /api/boards/{boardId} */
  readonly path: string
  readonly summary: string
  readonly tag: string
  /** Answered to everybody, not only to people who are signed in. */
  readonly open?: true
  readonly params?: z.ZodObject
  readonly query?: z.ZodObject
  readonly body?: z.ZodType
  readonly upload?: z.ZodType
  /** The status and body of success; null = an empty body. */
  readonly answers: Readonly<Record<number, z.ZodType | EventStream | CsvFile | null>>
  /** What can go wrong besides the common: bad input, not signed in, too many requests. */
  readonly problems?: readonly ProblemCode[]
  /** A command of a board can be refused, with the board's own codes. */
  readonly refusals?: true
}

export interface EventStream {
  readonly events: z.ZodType
}

export interface CsvFile {
  /** Its columns, in words. */
  readonly csv: string
}

/** Every endpoint may answer these. */
const COMMON: readonly ProblemCode[] = ['too-many-requests', 'internal']

/** Refusals of a board come with these statuses; their code says which. */
const REFUSED = [403, 409, 410]

export function operationOf(endpoint: Endpoint): ZodOpenApiOperationObject {
  const { summary, tag, open, params, query, body, upload } = endpoint
  return {
    summary,
    tags: [tag],
    operationId: operationIdOf(endpoint),
    security: open ? [] : [{ session: [] }],
    requestParams: { ...(params ? { path: params } : {}), ...(query ? { query } : {}) },
    ...(body ? { requestBody: { required: true, content: { 'application/json': { schema: body } } } } : {}),
    ...(upload ? { requestBody: { required: true, content: { 'multipart/form-data': { schema: upload } } } } : {}),
    responses: responsesOf(endpoint),
  }
}

/** post /api/boards/{boardId}/commands → postBoardsBoardIdCommands */
function operationIdOf({ method, path }: Endpoint): string {
  const words = path.replace('/api/', '').split(/[^A-Za-z0-9]+/)
  return method + words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
}

function responsesOf(endpoint: Endpoint): ZodOpenApiResponsesObject {
  const responses: ZodOpenApiResponsesObject = {}
  for (const [status, codes] of problemsOf(endpoint)) {
    responses[key(status)] = {
      description: codes.join(', '),
      content: { 'application/problem+json': { schema: problem } },
    }
  }
  for (const [status, answer] of Object.entries(endpoint.answers)) {
    responses[key(Number(status))] = answer === null ? { description: 'Done' } : successOf(answer)
  }
  return responses
}

function key(status: number) {
  return `${status}` as `2${string}` | `4${string}` | `5${string}`
}

function successOf(answer: z.ZodType | EventStream | CsvFile) {
  if ('events' in answer) {
    return { description: 'Server-sent events', content: { 'text/event-stream': { schema: answer.events } } }
  }
  if ('csv' in answer)
    return { description: answer.csv, content: { 'text/csv': { schema: { type: 'string' as const } } } }
  return { description: 'Done', content: { 'application/json': { schema: answer } } }
}

/** The codes of an endpoint by their status. */
function problemsOf({ method, open, params, query, body, problems = [], refusals }: Endpoint): Map<number, string[]> {
  const codes: ProblemCode[] = [...COMMON, ...problems]
  if (!open) codes.push('not-signed-in')
  if (params) codes.push('not-found')
  if (query || body) codes.push('bad-input')
  if (body) codes.push('bad-json', 'body-too-large', 'unsupported-type')
  if (method !== 'get') codes.push('wrong-origin')
  const byStatus = new Map<number, string[]>()
  const add = (status: number, code: string) => {
    const known = byStatus.get(status) ?? []
    if (!known.includes(code)) byStatus.set(status, [...known, code])
  }
  for (const code of codes) add(STATUS_BY_PROBLEM[code], code)
  if (refusals) for (const status of REFUSED) add(status, 'a refusal of the board')
  return byStatus
}
