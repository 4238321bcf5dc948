import { type Board, type Clock, clockAfter, EntryRun, type Paths, phaseOf } from '@paceboard/domain'

/** The board with every clock as today's phases and start policy make it from all of history (flow.md R18). */
export function withClocks(board: Board, paths: Paths): Board {
  const columns = [...board.columns.values()]
  const phases = columns.map(phaseOf)
  const run = new EntryRun(columns)
  let items = board.items
  for (const item of board.items.values()) {
    run.read(paths.get(item.num) ?? [], Number.POSITIVE_INFINITY)
    const clock = clockAfter(run, phases, board.settings.startPolicy)
    if (!sameClock(clock, item.clock)) items = items.set(item.id, { ...item, clock })
  }
  return { ...board, items }
}

function sameClock(a: Clock, b: Clock): boolean {
  return (Object.keys(a) as (keyof Clock)[]).every((key) => a[key] === b[key])
}
