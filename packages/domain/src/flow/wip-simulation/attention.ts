import type { Instant } from '../../time.ts'
import type { Span } from './visits.ts'

/**
 * How much of a person each of these spans had, in milliseconds: where `people` had more items in hand than there are of
 * them, they shared themselves equally; nobody works on one item with others. In the order of the spans.
 */
export function attentionOf(spans: readonly Span[], people: number): readonly number[] {
  const begun = new Float64Array(spans.length)
  const attention = new Float64Array(spans.length)
  let perItem = 0
  sweep(spans, ({ span, opens, inHand, passed }) => {
    perItem += passed * Math.min(1, people / Math.max(1, inHand))
    if (opens) begun[span] = perItem
    else attention[span] = perItem - (begun[span] ?? 0)
  })
  return [...attention]
}

/**
 * How many people a group must have had, when nobody says: as many as the items it had in hand at once, for 95 % of the
 * time in which it had any. An assumption, to be shown as one. At least 1.
 */
export function peopleSeen(spans: readonly Span[]): number {
  const timeAt: number[] = []
  sweep(spans, ({ inHand, passed }) => {
    if (inHand > 0) timeAt[inHand] = (timeAt[inHand] ?? 0) + passed
  })
  const busy = timeAt.reduce((sum, time) => sum + time, 0)
  let within = 0
  for (let inHand = 1; inHand < timeAt.length; inHand++) {
    within += timeAt[inHand] ?? 0
    if (within >= 0.95 * busy) return inHand
  }
  return 1
}

interface Boundary {
  /** Index of the span that opens or closes here. */
  readonly span: number
  readonly opens: boolean
  /** Spans open until here, and for how long since the boundary before. */
  readonly inHand: number
  readonly passed: number
}

/** Tells every opening and closing in order of time; where one span ends as another begins, the end comes first. */
function sweep(spans: readonly Span[], tell: (boundary: Boundary) => void): void {
  const at: Instant[] = spans.flatMap(({ from, to }) => [from, to])
  // An even number opens its span, the odd one after it closes it.
  const order = Int32Array.from(at.keys()).sort((a, b) => (at[a] as number) - (at[b] as number) || (b & 1) - (a & 1))
  let inHand = 0
  let before = at[order[0] ?? 0] ?? 0
  for (const boundary of order) {
    const now = at[boundary] as number
    const opens = (boundary & 1) === 0
    tell({ span: boundary >> 1, opens, inHand, passed: now - before })
    inHand += opens ? 1 : -1
    before = now
  }
}
