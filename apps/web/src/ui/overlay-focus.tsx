import { useEffect, useRef, useState } from 'react'

/** Where focus was when something opened, and what to take instead when that has gone with what it lay in. */
const origins = new WeakMap<Element, readonly Element[]>()

/**
 * Rendered first in the outermost element of what opens above the page: gives focus to its dialog as soon as that is
 * there, and back as soon as it has gone. The library does both some frames later, and keys pressed until then would be
 * lost, or mean the page beneath.
 */
export function OverlayFocus() {
  const mark = useRef<HTMLSpanElement>(null)
  // Read while it is drawn: what it holds may take focus as soon as it is there.
  const [from] = useState(() => originsAt(document.activeElement))
  // Not in a layout effect: what lies beneath can have focus only once the library's effects have ended.
  useEffect(() => {
    const overlay = mark.current?.parentElement
    // Lists are drawn a second time, apart from the page, to know what is in them.
    if (!overlay?.isConnected) return
    origins.set(overlay, from)
    focusDialogIn(overlay)
    // Whoever closed it may have a better place for the focus, in an effect of the same moment.
    return () => queueMicrotask(() => focusFirstLeft(from))
  }, [from])
  return <span ref={mark} hidden />
}

/** The element itself and, when it lies in something that opened, from where that was opened. */
function originsAt(element: Element | null): readonly Element[] {
  if (element === null || element === document.body) return []
  for (let around = element.parentElement; around; around = around.parentElement) {
    const further = origins.get(around)
    if (further) return [element, ...further]
  }
  return [element]
}

function focusDialogIn(overlay: Element): void {
  // Screen readers of phones follow the focus only once all stands still, which the library waits for.
  if (window.matchMedia('(pointer: coarse)').matches || overlay.contains(document.activeElement)) return
  overlay.querySelector<HTMLElement>('[role="dialog"], [role="alertdialog"]')?.focus({ preventScroll: true })
}

/** Unless somebody has the focus already. */
function focusFirstLeft(elements: readonly Element[]): void {
  if (document.activeElement !== document.body) return
  const left = elements.find((element) => element.isConnected)
  if (left instanceof HTMLElement) left.focus({ preventScroll: true })
}
