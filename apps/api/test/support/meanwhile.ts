import { setTimeout as pause } from 'node:timers/promises'
import { expect } from 'vitest'
import type { ApiUnderTest } from './api-under-test.ts'

/** Between two questions: without it they would take the time of what they watch. */
const PAUSE_MS = 10

/** Asks for something long, and for something short again and again until it is there; how often that was answered. */
export async function meanwhile<Reply>(api: ApiUnderTest, asked: Promise<Reply>): Promise<readonly [Reply, number]> {
  let isDone = false
  let answered = 0
  const reply = asked.finally(() => {
    isDone = true
  })
  while (!isDone) {
    expect((await api.anybody.get('/healthz')).status).toBe(200)
    answered++
    await pause(PAUSE_MS)
  }
  return [await reply, answered]
}
