import { type Board, type Clock, clockAfter, type FlowEntry, type Paths, type Phase, phaseOf } from '@paceboard/domain'

/** The board with every clock as today's phases and start policy make it from all of history (flow.md R18). */
export function withClocks(board: Board, paths: Paths): Board {
  const phases = new Map<FlowEntry['columnId'], Phase>()
  for (const column of board.columns.values()) phases.set(column.id, phaseOf(column))
  let items = board.items
  for (const item of board.items.values()) {
    const clock = clockAfter(paths.get(item.id) ?? [], phases, board.settings.startPolicy)
    if (!sameClock(clock, item.clock)) items = items.set(item.id, { ...item, clock })
  }
  return { ...board, items }
}

function sameClock(a: Clock, b: Clock): boolean {
  return (Object.keys(a) as (keyof Clock)[]).every((key) => a[key] === b[key])
}
