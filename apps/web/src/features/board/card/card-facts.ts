import {
  type Column,
  DAY_MS,
  daysBetween,
  type Instant,
  type IsoDate,
  type Item,
  localDate,
  type OpenRisk,
  phaseOf,
  promisedDay,
} from '@paceboard/domain'
import { isAtRisk } from '../is-at-risk.ts'

export interface CardDate {
  readonly kind: 'due' | 'publish'
  readonly day: IsoDate
  readonly risk: { readonly kind: 'late'; readonly days: number } | { readonly kind: 'today' | 'at-risk' } | null
}

export interface CardFacts {
  readonly date: CardDate | null
  /** Calendar days in progress, both ends counted; null unless it is in progress. */
  readonly age: number | null
  /** Whole days in this column; null for finished work, whose stay says nothing. */
  readonly daysHere: number | null
  readonly blockedDays: number | null
  readonly checks: { readonly done: number; readonly all: number } | null
}

/** What a card says beyond its title; `risk` is what the server knows of its promised day. */
export function cardFacts(
  item: Item,
  column: Column,
  risk: OpenRisk | null,
  now: Instant,
  timezone: string,
): CardFacts {
  const today = localDate(now, timezone)
  const isDone = phaseOf(column) === 'done'
  const { startedAt } = item.clock
  const age = startedAt !== null && !isDone ? Math.max(1, daysBetween(localDate(startedAt, timezone), today) + 1) : null
  return {
    date: isDone ? null : cardDate(item, risk, today, timezone),
    age,
    daysHere: isDone ? null : wholeDays(item.enteredAt, now),
    blockedDays: item.blocked ? wholeDays(item.blocked.since, now) : null,
    checks:
      item.checklist.length === 0
        ? null
        : { done: item.checklist.filter((check) => check.done).length, all: item.checklist.length },
  }
}

function cardDate(item: Item, risk: OpenRisk | null, today: IsoDate, timezone: string): CardDate | null {
  const promise = promisedDay(item, (at) => localDate(at, timezone))
  return promise && { ...promise, risk: wordOf(promise.day, risk, today) }
}

function wordOf(day: IsoDate, risk: OpenRisk | null, today: IsoDate): CardDate['risk'] {
  if (day < today) return { kind: 'late', days: daysBetween(day, today) }
  if (day === today) return { kind: 'today' }
  return isAtRisk(day, risk, today) ? { kind: 'at-risk' } : null
}

function wholeDays(since: Instant, now: Instant): number {
  return Math.max(0, Math.floor((now - since) / DAY_MS))
}
