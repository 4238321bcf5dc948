import type { MemberId, Roles } from '@paceboard/domain'
import { useWhyNot } from '../use-why-not.ts'

/** The least that somebody can be invited as: who may not do this may invite nobody. */
const STAKEHOLDER: Roles = { champion: false, member: false, stakeholder: true, cast: false }

export interface MayInvite {
  /** Why I may invite nobody; null when I may. */
  readonly whyNot: string | null
  /** Why I may not invite somebody as these; null when I may. */
  readonly whyNotAs: (roles: Roles) => string | null
}

/** Inviting is adding a member later: the same rule decides both. */
export function useMayInvite(): MayInvite {
  const whyNot = useWhyNot()
  const whyNotAs = (roles: Roles) => whyNot({ type: 'AddMember', memberId: '' as MemberId, name: '', roles })
  return { whyNot: whyNotAs(STAKEHOLDER), whyNotAs }
}
