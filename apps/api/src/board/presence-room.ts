import type { PresenceNews, Present } from '@paceboard/contract'
import type { Instant, ItemId, MemberId } from '@paceboard/domain'
import { throttled } from '../lib/throttled.ts'

/** A window is told twice a second at most, and more rarely the more people would have to be told. */
const TELL_MS = 500
const TELL_MS_PER_PERSON = 10
/** Items that one person is said to have open: more windows than anybody looks at. */
const MOST_ITEMS = 30

/** A window on a board, whose stream is open in this process. */
interface Window {
  readonly memberId: MemberId
  itemId: ItemId | null
}

/** Somebody in another process, as it said last. */
interface Elsewhere {
  readonly itemIds: readonly ItemId[]
  /** Silence for longer means that the process is dead. */
  readonly until: Instant
}

/** What changed among the people of this process since the others were told. */
export interface Change {
  readonly here: readonly Present[]
  readonly left: readonly MemberId[]
}

/** Who has one board open. Windows whose person or item changes wake everybody soon; the text is built once for all. */
export class PresenceRoom {
  readonly #windows = new Map<string, Window>()
  readonly #elsewhere = new Map<string, Map<MemberId, Elsewhere>>()
  readonly #listeners = new Set<() => void>()
  readonly #onChange: (change: Change) => void
  #told: readonly Present[] = []
  #text: string | null = null
  readonly #tellSoon = throttled(
    () => this.#tell(),
    () => Math.max(TELL_MS, this.#windows.size * TELL_MS_PER_PERSON),
  )

  /** `onChange` tells the other processes. */
  constructor(onChange: (change: Change) => void) {
    this.#onChange = onChange
  }

  get isEmpty(): boolean {
    return this.#windows.size === 0 && this.#elsewhere.size === 0
  }

  /** What the event `presence` says now. */
  get text(): string {
    this.#text ??= JSON.stringify({ people: this.#everybody() } satisfies PresenceNews)
    return this.#text
  }

  /** The people of this process. */
  get here(): readonly Present[] {
    return peopleOf(this.#windows.values())
  }

  /** A stream opens: the same window's earlier one may not have ended yet. Returns what to call when it ends. */
  enter(windowId: string, memberId: MemberId, onNews: () => void): () => void {
    const key = keyOf(windowId, memberId)
    const window: Window = { memberId, itemId: this.#windows.get(key)?.itemId ?? null }
    this.#windows.set(key, window)
    this.#listeners.add(onNews)
    this.#tellSoon()
    return () => {
      this.#listeners.delete(onNews)
      if (this.#windows.get(key) === window) this.#windows.delete(key)
      this.#tellSoon()
    }
  }

  /** Notes the item that a window shows; false when its stream is not open here. */
  show(windowId: string, memberId: MemberId, itemId: ItemId | null): boolean {
    const window = this.#windows.get(keyOf(windowId, memberId))
    if (!window) return false
    if (window.itemId !== itemId) {
      window.itemId = itemId
      this.#tellSoon()
    }
    return true
  }

  /** Another process has spoken: these people are there until then, and those have left. */
  hear(process: string, { here, left }: Change, until: Instant): void {
    const people = this.#elsewhere.get(process) ?? new Map<MemberId, Elsewhere>()
    for (const { memberId, itemIds } of here) people.set(memberId, { itemIds, until })
    for (const memberId of left) people.delete(memberId)
    if (people.size > 0) this.#elsewhere.set(process, people)
    else this.#elsewhere.delete(process)
    this.#tellSoon()
  }

  /** Another process has ended. */
  forget(process: string): void {
    if (this.#elsewhere.delete(process)) this.#tellSoon()
  }

  /** Forgets people of whom nothing was heard for too long. */
  sweep(now: Instant): void {
    for (const [process, people] of this.#elsewhere) {
      const left = [...people].filter(([, { until }]) => until < now).map(([memberId]) => memberId)
      if (left.length > 0) this.hear(process, { here: [], left }, now)
    }
  }

  #tell(): void {
    const { here } = this
    const change = differenceOf(this.#told, here)
    this.#told = here
    if (change.here.length > 0 || change.left.length > 0) this.#onChange(change)
    this.#text = null
    for (const onNews of [...this.#listeners]) onNews()
  }

  #everybody(): readonly Present[] {
    if (this.#elsewhere.size === 0) return this.here
    const windows: Window[] = [...this.#windows.values()]
    for (const people of this.#elsewhere.values()) {
      for (const [memberId, { itemIds }] of people) {
        windows.push({ memberId, itemId: null }, ...itemIds.map((itemId) => ({ memberId, itemId })))
      }
    }
    return peopleOf(windows)
  }
}

/** A window is its person's: nobody speaks for another's by knowing its name. */
function keyOf(windowId: string, memberId: MemberId): string {
  return `${memberId} ${windowId}`
}

/** Each person once, in the order in which they came, with what their windows show. */
function peopleOf(windows: Iterable<Window>): readonly Present[] {
  const people = new Map<MemberId, Set<ItemId>>()
  for (const { memberId, itemId } of windows) {
    const items = people.get(memberId) ?? new Set()
    if (itemId !== null && items.size < MOST_ITEMS) items.add(itemId)
    people.set(memberId, items)
  }
  return [...people].map(([memberId, items]) => ({ memberId, itemIds: [...items] }))
}

function differenceOf(before: readonly Present[], now: readonly Present[]): Change {
  const known = new Map(before.map((one) => [one.memberId, one]))
  const still = new Set(now.map((one) => one.memberId))
  return {
    here: now.filter((one) => !isSame(known.get(one.memberId), one)),
    left: before.map((one) => one.memberId).filter((memberId) => !still.has(memberId)),
  }
}

function isSame(before: Present | undefined, now: Present): boolean {
  return before !== undefined && before.itemIds.join(' ') === now.itemIds.join(' ')
}
