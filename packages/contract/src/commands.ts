import type { BoardCommand, SingleCommand } from '@paceboard/domain'
import { z } from 'zod'
import { columnCommands } from './commands-columns.ts'
import { itemCommands } from './commands-items.ts'
import { peopleCommands } from './commands-people.ts'
import { MAX_BATCH } from './max-batch.ts'
import { commandId } from './primitives.ts'

/** Every command that a person may send; keys outside these shapes are refused. */
export const singleCommand = z
  .discriminatedUnion('type', [...columnCommands, ...itemCommands, ...peopleCommands])
  .meta({ id: 'Command' }) satisfies z.ZodType<SingleCommand>

/** Several commands as one: all of them or none. */
export const batch = z
  .strictObject({ type: z.literal('Batch'), commands: z.array(singleCommand).min(1).max(MAX_BATCH) })
  .meta({ id: 'Batch' })

export const boardCommand = z.union([singleCommand, batch]) satisfies z.ZodType<BoardCommand>

/** `commandId` is made by the sender: sending the same one twice has the effect of once. */
export const commandEnvelope = z.strictObject({ commandId, command: boardCommand }).meta({ id: 'CommandEnvelope' })

export type CommandEnvelope = z.output<typeof commandEnvelope>

/** Joining goes through an invitation, which the server answers; every other command without a schema fails the build. */
type Unreachable = Exclude<SingleCommand['type'], z.output<typeof singleCommand>['type'] | 'AddMember'>
true satisfies [Unreachable] extends [never] ? true : Unreachable
