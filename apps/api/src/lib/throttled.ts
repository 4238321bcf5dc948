/** Runs something at once when it is asked for, but never again before `waitMs` is over; then once for all who asked. */
export function throttled(run: () => void, waitMs: () => number): () => void {
  let isResting = false
  let isWanted = false

  function runNow(): void {
    isResting = true
    isWanted = false
    setTimeout(() => {
      isResting = false
      if (isWanted) runNow()
    }, waitMs()).unref()
    run()
  }

  return () => {
    if (isResting) isWanted = true
    else runNow()
  }
}
