import { z } from 'zod'
import { instant, memberId } from './primitives.ts'

export const roles = z.strictObject({
  champion: z.boolean(),
  member: z.boolean(),
  stakeholder: z.boolean(),
  cast: z.boolean(),
})

/** People of a board. `AddMember` is absent on purpose: joining goes through an invitation, which the server answers. */
export const peopleCommands = [
  z.strictObject({ type: z.literal('RemoveMember'), memberId }),
  z.strictObject({ type: z.literal('SetRoles'), memberId, roles }),
  z.strictObject({ type: z.literal('HandOverOwner'), memberId, until: instant.nullable() }),
  z.strictObject({ type: z.literal('HandOverChampion'), memberId }),
] as const
