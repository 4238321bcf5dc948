import type { FlowHistory } from '../history.ts'
import { type FullReplay, type ReplayOptions, replayIn } from '../replay.ts'

/** The items of a history that existed at `asOf`, in its order. */
export function replayHistory(history: FlowHistory, options: ReplayOptions): readonly FullReplay[] {
  return history.items.map(replayIn(history.columns, options)).filter((replay) => replay !== null)
}
