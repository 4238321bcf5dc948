import type { Batch, SingleCommand } from '@paceboard/domain'

/** Several commands as one, all of them or none; null when there is none. */
export function asOne(commands: readonly SingleCommand[]): SingleCommand | Batch | null {
  const [first, ...others] = commands
  if (!first) return null
  return others.length === 0 ? first : { type: 'Batch', commands }
}

/** The commands that one consists of. */
export function eachOf(command: SingleCommand | Batch): readonly SingleCommand[] {
  return command.type === 'Batch' ? command.commands : [command]
}
