import type { Rejection } from '@paceboard/domain'

/** Refusals that a reason turns into a yes. */
export const REASON_CODES: ReadonlySet<Rejection['code']> = new Set<Rejection['code']>([
  'wip-reason-needed',
  'person-reason-needed',
  'send-back-reason-needed',
])
