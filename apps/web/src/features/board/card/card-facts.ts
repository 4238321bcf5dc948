import {
  addDays,
  type Column,
  DAY_MS,
  daysBetween,
  type Instant,
  type IsoDate,
  type Item,
  localDate,
  phaseOf,
} from '@paceboard/domain'

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

/** What a card says beyond its title; `p85` is the age by which most items of its kind are finished, in days. */
export function cardFacts(item: Item, column: Column, p85: number | null, now: Instant, timezone: string): CardFacts {
  const today = localDate(now, timezone)
  const isDone = phaseOf(column) === 'done'
  const { startedAt } = item.clock
  const age = startedAt !== null && !isDone ? Math.max(1, daysBetween(localDate(startedAt, timezone), today) + 1) : null
  return {
    date: isDone ? null : cardDate(item, age, p85, today, timezone),
    age,
    daysHere: isDone ? null : wholeDays(item.enteredAt, now),
    blockedDays: item.blocked ? wholeDays(item.blocked.since, now) : null,
    checks:
      item.checklist.length === 0
        ? null
        : { done: item.checklist.filter((check) => check.done).length, all: item.checklist.length },
  }
}

/** The earlier promise counts: the day it goes out, or the day it is due; null without either. */
export function promisedDay(item: Item, timezone: string): Pick<CardDate, 'kind' | 'day'> | null {
  const publish = item.publishAt === null ? null : localDate(item.publishAt, timezone)
  if (publish !== null && (item.dueDate === null || publish <= item.dueDate)) return { kind: 'publish', day: publish }
  return item.dueDate === null ? null : { kind: 'due', day: item.dueDate }
}

function cardDate(
  item: Item,
  age: number | null,
  p85: number | null,
  today: IsoDate,
  timezone: string,
): CardDate | null {
  const promise = promisedDay(item, timezone)
  return promise && { ...promise, risk: riskOf(promise.day, age, p85, today) }
}

/** At risk: at the pace of its own kind, 85 % sure only after the promised day. */
function riskOf(day: IsoDate, age: number | null, p85: number | null, today: IsoDate): CardDate['risk'] {
  if (day < today) return { kind: 'late', days: daysBetween(day, today) }
  if (day === today) return { kind: 'today' }
  if (p85 === null) return null
  const sureOn = addDays(today, Math.max(0, p85 - (age ?? 0)))
  return sureOn > day ? { kind: 'at-risk' } : null
}

function wholeDays(since: Instant, now: Instant): number {
  return Math.max(0, Math.floor((now - since) / DAY_MS))
}
