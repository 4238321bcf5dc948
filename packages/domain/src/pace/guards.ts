import type { Board, Cadence, Item } from '../board/model.ts'
import { activeMember, type Standing } from '../board/people.ts'
import type { ItemId, MemberId } from '../ids.ts'
import { DAY_MS, daysBetween, type Instant, type IsoDate, localDate } from '../time.ts'
import { sprintStreaks } from './endurance.ts'
import { inFlight } from './in-flight.ts'
import { CADENCE_DAYS, type Pace } from './plan.ts'

/** Sprint and marathon work in active columns at once, for one person (domain A1 rule 2). */
export interface MixedPace {
  readonly kind: 'mixed-pace'
  readonly memberId: MemberId
  readonly sprintIds: readonly ItemId[]
  readonly marathonIds: readonly ItemId[]
}

/** Nothing but sprints for more working days than the board's `enduranceDays`: recovery is advised (rule 3). */
export interface Endurance {
  readonly kind: 'endurance'
  readonly memberId: MemberId
  readonly days: number
  readonly since: IsoDate
}

/** A marathon without a sign of progress for more than one and a half times its cadence (rule 4). */
export interface Stalled {
  readonly kind: 'stalled'
  readonly itemId: ItemId
  readonly assigneeId: MemberId | null
  readonly cadence: Cadence
  /** The last start, milestone or check-in. */
  readonly lastProgress: Instant
  /** Whole days since then. */
  readonly days: number
}

/** A sprint past the end of its time box: finish, extend once, make it a marathon or stop (rule 5). */
export interface PastTimeBox {
  readonly kind: 'past-time-box'
  readonly itemId: ItemId
  readonly assigneeId: MemberId | null
  readonly end: IsoDate
  readonly daysOver: number
  /** False once the one extension is used. */
  readonly mayExtend: boolean
}

/** A warning about pace; it never blocks anything. */
export type Guard = MixedPace | Endurance | Stalled | PastTimeBox

/** A marathon stands still after this many times its cadence without a sign of progress. */
const STALLED_AFTER = 1.5

/** All that the rhythm of a board warns of at a moment: people first, then items from left to right. */
export function paceGuards(board: Board, at: Instant): readonly Guard[] {
  const items = inFlight(board)
  const today = localDate(at, board.settings.timezone)
  return [
    ...mixedPace(board, items),
    ...endurance(board, items, at),
    ...items.flatMap((item) => itemGuards(item, at, today)),
  ]
}

/** A person's load is for that person, the Marketing Owner and the Champion; what an item shows, all may read. */
export function whoSees(guard: Guard, who: Standing): boolean {
  if (guard.kind === 'stalled' || guard.kind === 'past-time-box') return true
  return who.memberId === guard.memberId || who.owner || who.champion
}

function mixedPace(board: Board, items: readonly Item[]): readonly Guard[] {
  const held = new Map<MemberId, Record<Pace, ItemId[]>>()
  for (const { id, columnId, assigneeId, plan } of items) {
    if (assigneeId === null || !plan || board.columns.get(columnId)?.kind !== 'active') continue
    const byPace = held.get(assigneeId) ?? { sprint: [], marathon: [] }
    held.set(assigneeId, byPace)
    byPace[plan.pace].push(id)
  }
  return [...held].flatMap(([memberId, { sprint: sprintIds, marathon: marathonIds }]) => {
    const isMixed = sprintIds.length > 0 && marathonIds.length > 0 && activeMember(board, memberId) !== undefined
    return isMixed ? [{ kind: 'mixed-pace', memberId, sprintIds, marathonIds }] : []
  })
}

function endurance(board: Board, items: readonly Item[], at: Instant): readonly Guard[] {
  const sprinting = new Set(
    holders(
      board,
      items.filter((item) => item.plan?.pace === 'sprint'),
    ),
  )
  return sprintStreaks(board, at, sprinting)
    .filter(({ days }) => days > board.settings.enduranceDays)
    .map((streak) => ({ kind: 'endurance', ...streak }))
}

/** Who holds any of these items, each once, in order. */
function holders(board: Board, items: readonly Item[]): readonly MemberId[] {
  const ids = new Set(items.map((item) => item.assigneeId))
  return [...ids].filter((id) => id !== null && activeMember(board, id) !== undefined) as MemberId[]
}

function itemGuards(item: Item, at: Instant, today: IsoDate): readonly Guard[] {
  const { id: itemId, assigneeId, plan } = item
  if (plan?.pace === 'sprint') {
    if (plan.end >= today) return []
    const daysOver = daysBetween(plan.end, today)
    return [{ kind: 'past-time-box', itemId, assigneeId, end: plan.end, daysOver, mayExtend: !plan.extended }]
  }
  if (plan?.pace !== 'marathon') return []
  const started = item.clock.startedAt ?? item.enteredAt
  const ticks = plan.milestones.map((milestone) => milestone.doneAt ?? started)
  const lastProgress = Math.max(started, plan.lastCheckIn ?? started, ...ticks)
  if (at - lastProgress <= STALLED_AFTER * CADENCE_DAYS[plan.cadence] * DAY_MS) return []
  const days = Math.floor((at - lastProgress) / DAY_MS)
  return [{ kind: 'stalled', itemId, assigneeId, cadence: plan.cadence, lastProgress, days }]
}
