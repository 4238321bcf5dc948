/** Overlays give focus back within a frame or two, sometimes to a button that went away with what it decided. */
const GIVEN_BACK_MS = 100

/** Gives focus to an element if by then nobody has it; returns how to call it off. */
export function catchFocus(target: () => HTMLElement | null): () => void {
  const timer = setTimeout(() => {
    if (document.activeElement === null || document.activeElement === document.body) target()?.focus()
  }, GIVEN_BACK_MS)
  return () => clearTimeout(timer)
}
