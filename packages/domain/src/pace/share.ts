import type { Board } from '../board/model.ts'
import type { MemberId } from '../ids.ts'
import { inFlight } from './in-flight.ts'

/** Items in flight by pace; `settings.sprintShare` is what the team aims at (domain A1). */
export interface PaceShare {
  readonly sprint: number
  readonly marathon: number
  /** Sprint items in per cent of all that have a pace, rounded; null when there is none. */
  readonly sprintShare: number | null
}

/** The share of sprint and marathon work in flight, of the team or of one person. */
export function paceShare(board: Board, memberId?: MemberId): PaceShare {
  const items = inFlight(board).filter((item) => memberId === undefined || item.assigneeId === memberId)
  const sprint = items.filter((item) => item.plan?.pace === 'sprint').length
  const marathon = items.filter((item) => item.plan?.pace === 'marathon').length
  const all = sprint + marathon
  return { sprint, marathon, sprintShare: all === 0 ? null : Math.round((100 * sprint) / all) }
}
