import { QueryClient } from '@tanstack/react-query'
import { ApiProblem } from './api.ts'

const MOST_RETRIES = 2

/** For everything the server knows that is not the open board: charts, people, settings. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        // A refusal stays a refusal; only silence is worth asking again.
        retry: (failures, error) => !(error instanceof ApiProblem && error.status !== 503) && failures < MOST_RETRIES,
      },
    },
  })
}
