import { applyCommit, type Board, type BoardAt, type Instant, type MemberId, NO_BOARD } from '@paceboard/domain'
import { type DemoBoard, type DemoOptions, demoBoard } from '../demo-board.ts'

export const ADA = { memberId: 'ada' as MemberId, name: 'Ada' }

/** A Friday in Paris, in the afternoon. */
export const AT: Instant = Date.parse('2026-11-20T14:00:00Z')

/** The demo in French, in Paris, on that Friday, unless said otherwise. */
export function demoAt(options: Partial<DemoOptions> = {}): DemoBoard {
  return demoBoard({ founder: ADA, at: AT, locale: 'fr', timezone: 'Europe/Paris', ...options })
}

/** The board after each commit of a log, as any reader of it would see it. */
export function* boardsOf({ commits }: DemoBoard): Generator<Board> {
  let now: BoardAt = { board: NO_BOARD, seq: 0 }
  for (const commit of commits) {
    now = applyCommit(now, commit)
    yield now.board
  }
}

/** The board that a log leads to. */
export function boardOf(demo: DemoBoard): Board {
  return [...boardsOf(demo)].at(-1) ?? NO_BOARD
}
