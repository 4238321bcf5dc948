import { type RefObject, useEffect } from 'react'

const ARROWS = new Set(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'])

/** While nothing on the board has focus, the first arrow key goes to the first card in view; arrows walk from there. */
export function useFirstCard(box: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    function handleKeyDown(event: KeyboardEvent) {
      const hasModifier = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey
      if (event.defaultPrevented || hasModifier || !ARROWS.has(event.key)) return
      if (!box.current || !isNowhere(event.target, box.current)) return
      const card = firstInView(box.current)
      if (!card) return
      event.preventDefault()
      card.focus()
    }
    document.addEventListener('keydown', handleKeyDown)
    return () => document.removeEventListener('keydown', handleKeyDown)
  }, [box])
}

/** The page itself, the board, or the link that led to it: none of them does anything with arrows. */
function isNowhere(target: EventTarget | null, box: HTMLElement): boolean {
  return target === document.body || target === box || (target instanceof Element && target.matches('nav a'))
}

/** The topmost card of the first column that shows one. */
function firstInView(box: HTMLElement): HTMLElement | null {
  const view = box.getBoundingClientRect()
  for (const card of box.querySelectorAll<HTMLElement>('[data-card]')) {
    const { left, top, bottom } = card.getBoundingClientRect()
    if (left >= view.left && left < view.right - 40 && bottom > view.top + 40 && top >= view.top && top < view.bottom)
      return card
  }
  return null
}
