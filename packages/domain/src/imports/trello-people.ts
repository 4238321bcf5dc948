import type { Founder } from '../board/create-board.ts'
import type { Member } from '../board/model.ts'
import type { MemberId } from '../ids.ts'
import { clip } from './clip.ts'
import type { TrelloExport, TrelloMember } from './trello-export.ts'
import type { Notes } from './trello-notes.ts'

/** Who a Trello member is here; null for somebody who does not come to the board. */
export type MemberOf = (member: TrelloMember) => { readonly memberId: MemberId; readonly name: string } | null

export interface TrelloPeople {
  /** Everybody who was a member there and comes to the board, besides the founder. */
  readonly others: readonly Member[]
  /** Who did something, by Trello's id. */
  readonly memberOf: (trelloId: string | null | undefined) => MemberId | null
  /** The name of somebody who is not here. */
  readonly nameOf: (person: TrelloMember | null) => string | null
}

const NAME = 120
const NO_ROLES = { champion: false, member: false, stakeholder: false, cast: false }

/** Members of the Trello board whom `find` knows become members; observers watch, unless cards are theirs. */
export function peopleOf(exported: TrelloExport, founder: Founder, find: MemberOf, notes: Notes): TrelloPeople {
  const observers = new Set(
    (exported.memberships ?? []).filter((one) => one.memberType === 'observer').map((one) => one.idMember),
  )
  const holders = new Set(exported.cards.flatMap((card) => card.idMembers ?? []))
  const found = new Map<string, MemberId>()
  const others = new Map<MemberId, Member>()
  for (const person of exported.members ?? []) {
    const here = find(person)
    if (!here) {
      notes.add('people-unmatched', nameOf(person) ?? person.id)
      continue
    }
    found.set(person.id, here.memberId)
    if (here.memberId === founder.memberId || others.has(here.memberId)) continue
    notes.add('people-matched', here.name)
    const watches = observers.has(person.id) && !holders.has(person.id)
    const roles = { ...NO_ROLES, member: !watches, stakeholder: watches }
    others.set(here.memberId, { id: here.memberId, name: here.name, roles, removedAt: null })
  }
  return { others: [...others.values()], memberOf: (id) => (id ? (found.get(id) ?? null) : null), nameOf }
}

function nameOf(person: TrelloMember | null): string | null {
  return clip(person?.fullName ?? '', NAME) || clip(person?.username ?? '', NAME) || null
}
