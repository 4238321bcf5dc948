import type { BoardSummary, Me, SetupAnswer } from '@paceboard/contract'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { api } from './api.ts'

/** Who is signed in. Being signed out is an ordinary answer here, and an `ApiProblem` with status 401. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => api.get<Me>('/api/me', { signal, quiet: true }),
  staleTime: 5 * 60_000,
})

/** The boards I am a member of. */
export const boardsQuery = queryOptions({
  queryKey: ['boards'],
  queryFn: ({ signal }) => api.get<readonly BoardSummary[]>('/api/boards', { signal }),
})

/** Is this the first start, without any account? */
export const setupQuery = queryOptions({
  queryKey: ['setup'],
  queryFn: ({ signal }) => api.get<SetupAnswer>('/api/setup', { signal, quiet: true }),
})

/** Who is signed in; undefined while unknown. */
export function useMe(): Me | undefined {
  return useQuery(meQuery).data
}

/** Opens a session in this browser. Throws `ApiProblem` with status 401 when the two do not belong together. */
export function signIn(email: string, password: string): Promise<Me> {
  return api.post<Me>('/api/auth/sign-in/email', { email, password }, { quiet: true })
}

export function signOut(): Promise<unknown> {
  return api.post('/api/auth/sign-out', {}, { quiet: true })
}
