import type { Instant } from '@paceboard/domain'

/** An instant as ISO 8601 in UTC; nothing for none. */
export function utc(at: Instant | null): string {
  return at === null ? '' : new Date(at).toISOString()
}
