import type { Member, MemberId, Roles } from '@paceboard/domain'

export type PersonKey =
  | 'claire'
  | 'karim'
  | 'sophie'
  | 'julien'
  | 'ines'
  | 'thomas'
  | 'lea'
  | 'mathieu'
  | 'nadia'
  | 'olivier'
  | 'helene'
  | 'paul'
  | 'camille'
  | 'studio-brume'

/** Somebody of the demo team: a member of its board who never signs in. */
export interface DemoPerson {
  readonly id: MemberId
  readonly name: string
  /** An address that can reach nobody. */
  readonly email: string
}

const member: Roles = { champion: false, member: true, stakeholder: false, cast: false }
const stakeholder: Roles = { champion: false, member: false, stakeholder: true, cast: false }
const cast: Roles = { champion: false, member: false, stakeholder: false, cast: true }

/** Marketing at Vélane, a maker of scheduling software for field service (domain C1). */
const CAST: readonly {
  readonly key: PersonKey
  readonly name: string
  readonly email: string
  readonly roles: Roles
}[] = [
  { key: 'claire', name: 'Claire Morel', email: 'claire.morel', roles: member },
  { key: 'karim', name: 'Karim Benali', email: 'karim.benali', roles: member },
  { key: 'sophie', name: 'Sophie Lambert', email: 'sophie.lambert', roles: member },
  { key: 'julien', name: 'Julien Petit', email: 'julien.petit', roles: member },
  { key: 'ines', name: 'Inès Garcia', email: 'ines.garcia', roles: member },
  { key: 'thomas', name: 'Thomas Roche', email: 'thomas.roche', roles: member },
  { key: 'lea', name: 'Léa Fontaine', email: 'lea.fontaine', roles: member },
  { key: 'mathieu', name: 'Mathieu Girard', email: 'mathieu.girard', roles: member },
  { key: 'nadia', name: 'Nadia Ferrand', email: 'nadia.ferrand', roles: stakeholder },
  { key: 'olivier', name: 'Olivier Caron', email: 'olivier.caron', roles: stakeholder },
  { key: 'helene', name: 'Hélène Vidal', email: 'helene.vidal', roles: stakeholder },
  { key: 'paul', name: 'Paul Astier', email: 'paul.astier', roles: stakeholder },
  { key: 'camille', name: 'Camille Roux', email: 'camille.roux', roles: stakeholder },
  { key: 'studio-brume', name: 'Studio Brume', email: 'studio.brume', roles: cast },
]

export function memberIdOf(key: PersonKey): MemberId {
  return `demo-${key}` as MemberId
}

export const DEMO_PEOPLE: readonly DemoPerson[] = CAST.map(({ key, name, email }) => ({
  id: memberIdOf(key),
  name,
  email: `${email}@example.invalid`,
}))

/** The members with whom Claire founds the board. */
export const COLLEAGUES: readonly Member[] = CAST.filter(({ key }) => key !== 'claire').map(({ key, name, roles }) => ({
  id: memberIdOf(key),
  name,
  roles,
  removedAt: null,
}))

/** Founds the board, so ranks its backlog at first. */
export const FIRST_OWNER = { memberId: memberIdOf('claire'), name: 'Claire Morel' }
