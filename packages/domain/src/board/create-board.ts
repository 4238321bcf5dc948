import type { MemberId } from '../ids.ts'
import type { EventOf } from './events.ts'
import { NO_BOARD } from './evolve.ts'
import type { Column, ItemType, Label, Member } from './model.ts'

/** What a board starts with; templates and importers provide it. */
export interface BoardPlan {
  readonly columns: readonly Column[]
  readonly types: readonly ItemType[]
  readonly labels: readonly Label[]
  readonly personLimit: number | null
}

export interface Founder {
  readonly memberId: MemberId
  readonly name: string
}

const DEFAULT_PULL_TOP = 5

/** The first event of a board: whoever founds it ranks its backlog, keeps its limits and does its work, until handed over. */
export function foundBoard(
  plan: BoardPlan,
  name: string,
  timezone: string,
  founder: Founder,
  others: readonly Member[] = [],
): EventOf<'BoardCreated'> {
  const roles = { champion: true, member: true, stakeholder: false, cast: false }
  return {
    type: 'BoardCreated',
    settings: { ...NO_BOARD.settings, name, timezone, pullTop: DEFAULT_PULL_TOP, personLimit: plan.personLimit },
    ownerId: founder.memberId,
    members: [{ id: founder.memberId, name: founder.name, roles, removedAt: null }, ...others],
    columns: plan.columns,
    types: plan.types,
    labels: plan.labels,
  }
}
