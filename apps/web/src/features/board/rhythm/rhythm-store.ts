import {
  type Board,
  type Guard,
  type Instant,
  type ItemId,
  type PaceShare,
  paceGuards,
  paceShare,
  standingOf,
  whoSees,
} from '@paceboard/domain'
import { createStore } from 'zustand/vanilla'
import type { BoardState } from '../../../lib/board/board-store.ts'

/** The rhythm of the open board as this person may see it; null until it has been looked at. */
export interface Rhythm {
  readonly share: PaceShare
  readonly guards: readonly Guard[]
  /** Cards of people who run both paces at once. */
  readonly mixedItems: ReadonlySet<ItemId>
}

/** Its own store: it is worked out in idle time, and a card hears of it only where its own badge changes. */
export const rhythmStore = createStore<{ readonly rhythm: Rhythm | null }>(() => ({ rhythm: null }))

/** What a person sees of a board's rhythm at a moment; a person's load only as far as `whoSees` allows. */
export function rhythmOf({ visible, you }: Pick<BoardState, 'visible' | 'you'>, at: Instant): Rhythm {
  const who = standingOf(visible, you, at)
  const guards = who === null ? [] : paceGuards(visible, at).filter((guard) => whoSees(guard, who))
  const mixed = guards.flatMap((guard) =>
    guard.kind === 'mixed-pace' ? [...guard.sprintIds, ...guard.marathonIds] : [],
  )
  return { share: paceShare(visible), guards, mixedItems: new Set(mixed) }
}

/** Whether two boards can differ in rhythm: everything it depends on is kept as long as nothing in it changes. */
export function sameRhythm(one: Board, other: Board): boolean {
  return (
    one.items === other.items &&
    one.columns === other.columns &&
    one.columnOrder === other.columnOrder &&
    one.members === other.members &&
    one.owner === other.owner &&
    one.settings === other.settings
  )
}
