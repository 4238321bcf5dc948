import { ApiProblem, api } from './api.ts'

const STARTING_UP = 503

/** Whether the server answers within some milliseconds. A no is an answer too. */
export function doesAnswer(withinMs: number): Promise<boolean> {
  return api.get('/api/me', { quiet: true, signal: AbortSignal.timeout(withinMs) }).then(
    () => true,
    (error: unknown) => error instanceof ApiProblem && error.status !== STARTING_UP,
  )
}
