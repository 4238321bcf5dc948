import type { Board } from '../board/model.ts'
import { isoDateOf, type LocalDay, type LocalDayOf, localDayIn } from '../flow/local-day.ts'
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
  const spans = new Map<MemberId, SpansByPace>()
  for (const { assigneeId, plan, clock, archivedAt } of board.items.values()) {
    if (!assigneeId || !people.has(assigneeId) || !plan || clock.startedAt === null) continue
    const held = spans.get(assigneeId) ?? { sprint: [], marathon: [] }
    spans.set(assigneeId, held)
    held[plan.pace].push({ from: clock.startedAt, to: Math.min(clock.finishedAt ?? archivedAt ?? at, at) })
  }

  const localDay = localDayIn(board.settings.timezone)
  const works = workingDay(board)
  return [...spans].flatMap(([memberId, held]) => {
    const days = workingDaysOf(held, at, localDay, works)
    const since = days.at(-1)
    return since === undefined ? [] : [{ memberId, days: days.length, since: isoDateOf(since) }]
  })
}

/** How long one item was in flight. */
interface Span {
  readonly from: Instant
  readonly to: Instant
}

type SpansByPace = Readonly<Record<Pace, Span[]>>

/**
 * From today back to the first working day without a sprint or with a marathon. Only the instants that the streak reaches
 * become days: asking the calendar for all that a board ever finished would cost more than everything else here.
 */
function workingDaysOf(
  { sprint, marathon }: SpansByPace,
  at: Instant,
  localDay: LocalDayOf,
  works: (day: LocalDay) => boolean,
): readonly LocalDay[] {
  const today = localDay(at)
  const marathonEnd = marathon.reduce((latest, { to }) => Math.max(latest, to), Number.NEGATIVE_INFINITY)
  const lastMarathon = marathon.length === 0 ? marathonEnd : localDay(marathonEnd)
  const later = sprint.toSorted((a, b) => b.to - a.to)
  const days: LocalDay[] = []
  let covered = today + 1
  let next = later[0]
  for (let day = today, taken = 0; day > lastMarathon; day--) {
    while (next && localDay(next.to) >= day) {
      covered = Math.min(covered, localDay(next.from))
      taken += 1
      next = later[taken]
    }
    const isOver = day < covered && !next
    if (isOver) break
    if (!works(day)) continue
    if (day < covered) break
    days.push(day)
  }
  return days
}

function workingDay(board: Board): (day: LocalDay) => boolean {
  const weekdays = new Set(board.settings.workingDays)
  return (day) => weekdays.has(isoWeekday(isoDateOf(day)))
}
