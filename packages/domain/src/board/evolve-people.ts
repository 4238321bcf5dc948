import { patched, withEntry } from '../lib/maps.ts'
import type { EventOf, Stamp } from './events.ts'
import type { Board, Member } from './model.ts'

type PeopleEvent = EventOf<'MemberAdded' | 'MemberRemoved' | 'RolesSet' | 'OwnerHandedOver'>

export function evolvePeople(board: Board, event: PeopleEvent, stamp: Stamp): Board {
  switch (event.type) {
    case 'MemberAdded': {
      const member: Member = { id: event.memberId, name: event.name, roles: event.roles, removedAt: null }
      return { ...board, members: withEntry(board.members, member.id, member) }
    }
    case 'MemberRemoved':
      return { ...board, members: patched(board.members, event.memberId, { removedAt: stamp.at }) }
    case 'RolesSet':
      return { ...board, members: patched(board.members, event.memberId, { roles: event.to }) }
    case 'OwnerHandedOver': {
      const { to, until } = event
      if (until === null) return { ...board, owner: { holderId: to, cover: null } }
      return { ...board, owner: { ...board.owner, cover: { memberId: to, until } } }
    }
  }
}
