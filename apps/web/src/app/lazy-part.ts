import { type ComponentType, type LazyExoticComponent, lazy } from 'react'

const TRIES = 6
const FIRST_WAIT_MS = 1_000

/** As React's `lazy`, but asks again for half a minute: the line may be down just when the code is needed. */
export function lazyPart<Props>(load: () => Promise<ComponentType<Props>>): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => ({ default: await patiently(load, TRIES, FIRST_WAIT_MS) }))
}

async function patiently<Part>(load: () => Promise<Part>, tries: number, waitMs: number): Promise<Part> {
  try {
    return await load()
  } catch (error) {
    if (tries <= 1) throw error
    await new Promise((resolve) => setTimeout(resolve, waitMs))
    return patiently(load, tries - 1, waitMs * 2)
  }
}
