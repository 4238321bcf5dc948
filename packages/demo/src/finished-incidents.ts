import type { MemberId, Random } from '@paceboard/domain'
import type { FinishedCard } from './finished-cards.ts'
import type { Incident, Stop } from './journey.ts'
import { memberIdOf } from './people.ts'
import { pick } from './random.ts'
import { REMARKS } from './remarks.ts'
import type { Setting } from './setting.ts'

/** Share of reviews and approvals in which somebody leaves a remark. */
const REMARK_RATE = 0.3

interface Course {
  readonly assignee: MemberId | null
  readonly stops: readonly Stop[]
}

/** Remarks of colleagues, and the one thing that held a card up. */
export function finishedIncidents(
  { block }: FinishedCard,
  { assignee, stops }: Course,
  { calendar, say }: Setting,
  random: Random,
): readonly Incident[] {
  const incidents: Incident[] = []
  const part = (index: number, share: number) => {
    const from = stops[index]?.moment ?? 0
    const to = stops[index + 1]?.moment ?? from
    return Math.max(from + 1, calendar.intoWorkingHours(Math.round(from + share * (to - from)), 0))
  }
  for (const [index, { column }] of stops.entries()) {
    const remarks = REMARKS[column]?.filter(({ by }) => memberIdOf(by) !== assignee) ?? []
    if (remarks.length > 0 && random() < REMARK_RATE) {
      const { by, text } = pick(random, remarks)
      incidents.push({ kind: 'comment', moment: part(index, 0.3), by: memberIdOf(by), text: say(text), to: [] })
    }
    if (block?.column === column && assignee) {
      const { reason, note } = block
      incidents.push({ kind: 'block', moment: part(index, 0.15), by: assignee, reason, note: say(note) })
      incidents.push({ kind: 'unblock', moment: part(index, 0.8), by: assignee })
    }
  }
  return incidents
}
