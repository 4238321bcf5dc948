import type { Founder } from '../board/create-board.ts'
import type { Member } from '../board/model.ts'
import type { MemberId } from '../ids.ts'
import type { HistoryPerson, ItemHistory } from './item-history.ts'

/** People of a file who have an account here, by the file's id. */
export type Here = ReadonlyMap<string, { readonly memberId: MemberId; readonly name: string }>

export interface HistoryPeople {
  /** Everybody besides the founder: who comes with an account, and whose name alone stays on the board. */
  readonly others: readonly Member[]
  /** Names of those who are on the board without an account. */
  readonly strangers: readonly string[]
  readonly memberOf: (person: HistoryPerson | null) => MemberId | null
}

const MEMBER = { champion: false, member: true, stakeholder: false, cast: false } as const

/**
 * The members of a board from the people of a file: those who are `here`, and by name those whose work it is. Whoever only
 * did something once and is not here is nobody.
 */
export function historyPeople(items: readonly ItemHistory[], founder: Founder, here: Here): HistoryPeople {
  const found = new Map<string, MemberId>()
  const others = new Map<MemberId, Member>()
  const join = (id: MemberId, name: string) => {
    if (id !== founder.memberId) others.set(id, { id, name, roles: MEMBER, removedAt: null })
  }
  for (const [personId, { memberId, name }] of here) {
    found.set(personId, memberId)
    join(memberId, name)
  }
  const strangers: string[] = []
  for (const { assignee } of items) {
    if (assignee === null || found.has(assignee.id)) continue
    const id = `was-${strangers.length}` as MemberId
    found.set(assignee.id, id)
    join(id, assignee.name)
    strangers.push(assignee.name)
  }
  return { others: [...others.values()], strangers, memberOf: (person) => found.get(person?.id ?? '') ?? null }
}
