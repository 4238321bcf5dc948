import type { ApiUnderTest } from './api-under-test.ts'

export interface OpenStream {
  readonly status: number
  leave(): void
}

/** Node ends the stream of a response that nobody refers to any more. */
const kept = new Set<Response>()

/** Opens a board's stream and keeps it open without reading it. */
export async function openStream(api: ApiUnderTest, who: string, boardId: string, query = ''): Promise<OpenStream> {
  const leaving = new AbortController()
  const response = await fetch(`${api.baseUrl}/api/boards/${boardId}/stream${query}`, {
    headers: { as: who },
    signal: leaving.signal,
  })
  kept.add(response)
  return {
    status: response.status,
    leave() {
      kept.delete(response)
      leaving.abort()
    },
  }
}
