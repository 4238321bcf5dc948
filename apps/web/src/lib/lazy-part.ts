import { type ComponentType, createElement, type FunctionComponent, lazy, useState } from 'react'
import { createStore } from 'zustand/vanilla'
import { loadMoreWords } from '../i18n/start.ts'
import { doesAnswer } from './does-answer.ts'

const AGAIN_MS = 5_000

/**
 * The server answers, but the code does not come: it is of another version by now, or it failed to come once, which a
 * browser remembers as long as the page is open. A page loaded anew has it.
 */
export class CodeMissing extends Error {
  constructor(cause: unknown) {
    super('the code of a part is missing', { cause })
    this.name = 'CodeMissing'
  }
}

/** How many parts are wanted on screen and cannot be fetched for now. */
export const lateParts = createStore<{ readonly count: number }>(() => ({ count: 0 }))

/** Fetches of the parts that are worth having before they are wanted. */
const ahead = new Set<() => Promise<unknown>>()

export interface LazyPart<Props extends object> extends FunctionComponent<Props> {
  /** Has the code on its way before the part is drawn. */
  readonly fetch: () => Promise<unknown>
}

export interface LazyPartOptions {
  /** False leaves it until it is opened: pages outside a board. */
  readonly isAhead?: boolean
  /** False draws it without waiting for more words than i18n/en/first.ts has: a board at its first view. */
  readonly needsMoreWords?: boolean
}

/**
 * A part of the page whose code and words come when it is first drawn, or ahead of that by `fetchAhead`. Without a network it
 * waits for one; throws `CodeMissing` when that does not help. Unlike React's `lazy`, what is there already is drawn at once.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { isAhead = true, needsMoreWords = true }: LazyPartOptions = {},
): LazyPart<Props> {
  let known: ComponentType<Props> | null = null
  async function fetch(): Promise<ComponentType<Props>> {
    // A try that must fail would be remembered as the answer.
    if (known === null && !navigator.onLine) throw new Error('no network')
    if (known !== null) return known
    const [part] = await Promise.all([load(), needsMoreWords && loadMoreWords()])
    known = part
    return part
  }
  if (isAhead) ahead.add(fetch)
  const Later = lazy(async () => ({ default: await patiently(fetch) }))

  function Part(props: Props) {
    // Once on screen it stays the same component: another one would begin anew.
    const [Shown] = useState<ComponentType<Props>>(() => known ?? (Later as ComponentType<Props>))
    return createElement(Shown, props)
  }
  return Object.assign(Part, { fetch })
}

/** Fetches one part after the other, each when the browser has nothing else to do; those that fail wait until wanted. */
export async function fetchAhead(whenIdle: () => Promise<void>, signal: AbortSignal): Promise<void> {
  // A part that has come may bring parts of its own.
  for (const fetch of ahead) {
    await whenIdle()
    if (signal.aborted) return
    await fetch().catch(() => {})
  }
}

async function patiently<Part>(fetch: () => Promise<Part>): Promise<Part> {
  try {
    return await fetch()
  } catch {
    lateParts.setState(({ count }) => ({ count: count + 1 }))
    return await untilThere(fetch).finally(() => lateParts.setState(({ count }) => ({ count: count - 1 })))
  }
}

async function untilThere<Part>(fetch: () => Promise<Part>): Promise<Part> {
  do await aWhile()
  while (!(await doesAnswer(AGAIN_MS)))
  return fetch().catch((error: unknown) => {
    throw new CodeMissing(error)
  })
}

/** A few seconds, or less when the browser finds a network. */
function aWhile(): Promise<void> {
  return new Promise((resolve) => {
    const goOn = () => {
      clearTimeout(timer)
      window.removeEventListener('online', goOn)
      resolve()
    }
    const timer = setTimeout(goOn, AGAIN_MS)
    window.addEventListener('online', goOn)
  })
}
