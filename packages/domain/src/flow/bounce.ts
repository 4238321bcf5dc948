import type { EntryRun } from './entry-run.ts'

/**
 * R16: a trip A → B → A with at most `bounceSeconds` in B never happened; the stay in A goes on. 0 turns the filter off.
 * Leaves such trips out of the run, those inside a trip too, and returns how many.
 */
export function dropBounces(run: EntryRun, bounceSeconds: number): number {
  if (bounceSeconds <= 0) return 0
  const { instants, places } = run
  let kept = 0
  let bounces = 0
  for (let i = 0; i < run.length; i++) {
    const at = instants[i] as number
    const place = places[i] as number
    if (kept > 0 && places[kept - 1] === place) continue
    const returns = kept > 1 && places[kept - 2] === place
    if (returns && at - (instants[kept - 1] as number) <= bounceSeconds * 1000) {
      kept--
      bounces++
    } else {
      run.set(kept++, at, place)
    }
  }
  run.length = kept
  return bounces
}
