import type { CheckId, ItemId } from '../ids.ts'
import { no, ok, type Result } from '../result.ts'
import type { Instant, IsoDate } from '../time.ts'
import type { CommandOf, SingleCommand } from './commands.ts'
import type { BoardEvent } from './events.ts'
import type { Board, Item } from './model.ts'
import type { Actor, Standing } from './people.ts'
import type { Decision, Rejection } from './rejections.ts'

/** Who asks and when; the server passes its own clock and the signed-in person. */
export interface Context {
  readonly actor: Actor
  readonly at: Instant
}

/** What a rule sees besides the board and the command. */
export interface Circumstances {
  readonly who: Standing
  readonly at: Instant
  /** The day `at` falls on in the board's zone. */
  readonly today: IsoDate
}

export type Decide<Type extends SingleCommand['type']> = (
  board: Board,
  command: CommandOf<Type>,
  circumstances: Circumstances,
) => Decision

/** Caps that keep a board's parts within what a person can read; the border refuses longer texts itself. */
export const MAX = {
  checks: 100,
  labels: 200,
  columns: 50,
  types: 100,
  partners: 20,
  approvers: 10,
  milestones: 50,
  comments: 2000,
  suggestions: 500,
} as const

/** Accepted: these events; none when there is nothing to change. */
export function happened(...events: readonly BoardEvent[]): Decision {
  return ok(events)
}

/** The item, if it is on the board: neither unknown nor archived. */
export function liveItem(board: Board, itemId: ItemId): Result<Item, Rejection> {
  const item = board.items.get(itemId)
  if (!item) return no({ code: 'item-gone', itemId })
  return item.archivedAt === null ? ok(item) : no({ code: 'item-archived', itemId })
}

/** A free id for the next check of an item; ids of checks are unique within their item only. */
export function freeCheckId(taken: readonly { readonly id: CheckId }[], from: number): CheckId {
  let n = from
  while (taken.some((check) => check.id === `c${n}`)) n++
  return `c${n}` as CheckId
}

/** The fields whose value differs, before and after; null when none does. */
export function changesOf<Fields extends object>(
  now: Fields,
  wanted: Partial<Fields>,
): { readonly from: Partial<Fields>; readonly to: Partial<Fields> } | null {
  const from: Partial<Fields> = {}
  const to: Partial<Fields> = {}
  for (const key of Object.keys(wanted) as (keyof Fields)[]) {
    const value = wanted[key]
    if (value === undefined || same(now[key], value)) continue
    from[key] = now[key]
    to[key] = value as Fields[typeof key]
  }
  return Object.keys(to).length === 0 ? null : { from, to }
}

/** Plain data compared by value, whatever the order of keys: a database or a parser may have changed it. */
export function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const keys = Object.keys(a)
  if (Array.isArray(a) !== Array.isArray(b) || keys.length !== Object.keys(b).length) return false
  return keys.every((key) => key in b && same(a[key as keyof typeof a], b[key as keyof typeof b]))
}
