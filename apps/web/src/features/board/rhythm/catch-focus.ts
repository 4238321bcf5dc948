/** How often one looks whether anybody still has the focus, and for how long: overlays close over some frames. */
const LOOK_EVERY_MS = 100
const LOOKS = 20

/**
 * Gives focus to an element once nobody can see who has it: an overlay that closes gives focus back to a button that
 * went away with what it decided, or else to the first thing around it; when depends on the machine. Returns how to
 * call it off.
 */
export function catchFocus(target: () => HTMLElement | null): () => void {
  let looks = 0
  let timer: ReturnType<typeof setInterval> | undefined
  function look() {
    looks += 1
    const isLost = isNowhere(document.activeElement)
    if (isLost) target()?.focus()
    if (isLost || looks === LOOKS) clearInterval(timer)
    return isLost
  }
  // What is typed right after goes there already.
  if (!look()) timer = setInterval(look, LOOK_EVERY_MS)
  return () => clearInterval(timer)
}

/** The page itself, or the button of one pixel with which screen readers close an overlay. */
function isNowhere(element: Element | null): boolean {
  return element === null || element === document.body || element.getBoundingClientRect().width <= 1
}
