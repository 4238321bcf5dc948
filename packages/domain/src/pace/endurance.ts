import type { Board } from '../board/model.ts'
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
  const spans = new Map<MemberId, SpansByPace>()
  for (const { assigneeId, plan, clock, archivedAt } of board.items.values()) {
    if (!assigneeId || !people.has(assigneeId) || !plan || clock.startedAt === null) continue
    const held = spans.get(assigneeId) ?? { sprint: [], marathon: [] }
    spans.set(assigneeId, held)
    const last = Math.min(localDay(clock.finishedAt ?? archivedAt ?? at), today)
    held[plan.pace].push({ first: localDay(clock.startedAt), last })
  }

  const works = workingDay(board)
  return [...spans].flatMap(([memberId, held]) => {
    const days = workingDaysOf(held, today, works)
    const since = days.at(-1)
    return since === undefined ? [] : [{ memberId, days: days.length, since: isoDateOf(since) }]
  })
}

/** The days on which one item was in flight, both included. */
interface Span {
  readonly first: LocalDay
  readonly last: LocalDay
}

type SpansByPace = Readonly<Record<Pace, Span[]>>

/** From today back to the first working day without a sprint or with a marathon. */
function workingDaysOf(
  { sprint, marathon }: SpansByPace,
  today: LocalDay,
  works: (day: LocalDay) => boolean,
): readonly LocalDay[] {
  const lastMarathon = marathon.reduce((latest, { last }) => Math.max(latest, last), Number.NEGATIVE_INFINITY)
  const firstSprint = sprint.reduce((earliest, { first }) => Math.min(earliest, first), Number.POSITIVE_INFINITY)
  const later = sprint.toSorted((a, b) => b.last - a.last)
  const days: LocalDay[] = []
  let covered = today + 1
  let next = 0
  for (let day = today; day > lastMarathon && day >= firstSprint; day--) {
    for (; later[next] && (later[next] as Span).last >= day; next++) {
      covered = Math.min(covered, (later[next] as Span).first)
    }
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
