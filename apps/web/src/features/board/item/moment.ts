import { fromAbsolute, parseDateTime, toCalendarDateTime, toZoned } from '@internationalized/date'
import type { Instant } from '@paceboard/domain'

/** An instant as an input of type datetime-local shows it in a zone: '2026-11-14T09:30'. */
export function toInput(at: Instant, zone: string): string {
  return toCalendarDateTime(fromAbsolute(at, zone)).toString().slice(0, 16)
}

/** The instant that such an input means in a zone; null for an empty or half-typed one. */
export function fromInput(text: string, zone: string): Instant | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(text)) return null
  return toZoned(parseDateTime(text), zone).toDate().getTime()
}
