import type { Board, Item } from '../board/model.ts'
import { isoDateOf, type LocalDay, localDayIn } from '../flow/local-day.ts'
import type { MemberId } from '../ids.ts'
import { type Instant, type IsoDate, isoWeekday } from '../time.ts'
import type { Pace } from './plan.ts'

/** Working days in a row, up to the last one, on which a person had sprint work in flight and nothing else. */
export interface SprintStreak {
  readonly memberId: MemberId
  readonly days: number
  /** The first of these days. */
  readonly since: IsoDate
}

/**
 * The running streaks of some people. Days come from the items' clocks and the board's zone and working days; work counts
 * for whoever holds it now, because who held it before is not kept on the item.
 */
export function sprintStreaks(board: Board, at: Instant, people: ReadonlySet<MemberId>): readonly SprintStreak[] {
  const localDay = localDayIn(board.settings.timezone)
  const today = localDay(at)
  const days = new Map<MemberId, DaysByPace>()
  for (const item of board.items.values()) {
    if (!item.assigneeId || !people.has(item.assigneeId) || !item.plan || item.clock.startedAt === null) continue
    const held = days.get(item.assigneeId) ?? { sprint: new Set(), marathon: new Set() }
    days.set(item.assigneeId, held)
    const last = Math.min(localDay(endOf(item) ?? at), today)
    for (let day = localDay(item.clock.startedAt); day <= last; day++) held[item.plan.pace].add(day)
  }

  const works = workingDay(board)
  const streaks: SprintStreak[] = []
  for (const [memberId, held] of days) {
    const streak = streakUpTo(today, held, works)
    if (streak) streaks.push({ memberId, ...streak })
  }
  return streaks
}

type DaysByPace = Readonly<Record<Pace, Set<LocalDay>>>

function endOf(item: Item): Instant | null {
  return item.clock.finishedAt ?? item.archivedAt
}

function streakUpTo(
  today: LocalDay,
  { sprint, marathon }: DaysByPace,
  works: (day: LocalDay) => boolean,
): { readonly days: number; readonly since: IsoDate } | null {
  const earliest = Math.min(...sprint)
  let days = 0
  let since = today
  for (let day = today; day >= earliest; day--) {
    if (!works(day)) continue
    if (!sprint.has(day) || marathon.has(day)) break
    days++
    since = day
  }
  return days === 0 ? null : { days, since: isoDateOf(since) }
}

function workingDay(board: Board): (day: LocalDay) => boolean {
  const weekdays = new Set(board.settings.workingDays)
  return (day) => weekdays.has(isoWeekday(isoDateOf(day)))
}
