import type { Page } from '@playwright/test'
import { settled } from './pages.ts'

/** What a pointer can press or type into, as far as it is shown. */
const TARGETS = [
  'a[href]',
  'button',
  'input:not([type="hidden"])',
  'select',
  'textarea',
  'summary',
  ...['button', 'checkbox', 'link', 'menuitem', 'option', 'radio', 'spinbutton', 'switch', 'tab'].map(
    (role) => `[role="${role}"]`,
  ),
].join()

export interface Target {
  readonly words: string
  readonly width: number
  readonly height: number
  /** How far from its middle a press still reaches it, to each side; at most 12. */
  readonly reach: readonly number[]
  /** Something else is pressed at its middle. */
  readonly coveredBy: string | null
}

/**
 * Every target of a page with the area in which a press reaches it: its box, its label, and what styles add around it.
 * Links within a sentence are left out, as WCAG 2.5.8 does, and so is what lies hidden until it has focus.
 */
export async function targetsOf(page: Page): Promise<readonly Target[]> {
  await settled(page)
  return page.evaluate(measure, TARGETS)
}

function measure(selector: string): Target[] {
  const modal = [...document.querySelectorAll('[aria-modal="true"], [role="dialog"]')].at(-1)
  const elements = [...(modal ?? document).querySelectorAll<HTMLElement>(selector)]
  return elements.flatMap((element) => {
    // A checkbox is often drawn by its label, and lies unseen in it.
    const label = element.matches('input') ? element.closest('label') : null
    const shown = label ?? element
    if (!shown.checkVisibility({ opacityProperty: false, visibilityProperty: true })) return []
    if (getComputedStyle(shown).clipPath !== 'none' || shown.closest('[inert], [aria-hidden="true"]')) return []
    if (element.matches('a') && getComputedStyle(element).display === 'inline' && element.closest('p')) return []
    shown.scrollIntoView({ block: 'center', inline: 'center' })
    const box = shown.getBoundingClientRect()
    const x = box.x + box.width / 2
    const y = box.y + box.height / 2
    const at = (dx: number, dy: number) => document.elementFromPoint(x + dx, y + dy)
    const isHit = (dx: number, dy: number) => {
      const hit = at(dx, dy)
      return hit !== null && (shown.contains(hit) || hit.closest('label')?.control === element)
    }
    const reach = [
      [1, 0],
      [-1, 0],
      [0, 1],
      [0, -1],
    ].map(([dx = 0, dy = 0]) => {
      for (let far = 12; far > 0; far--) if (isHit(dx * (far - 0.5), dy * (far - 0.5))) return far
      return 0
    })
    const cover = isHit(0, 0) ? null : at(0, 0)
    const words = element.getAttribute('aria-label') ?? (element.textContent?.trim() || element.outerHTML.slice(0, 120))
    return {
      words: `${element.getAttribute('role') ?? element.localName} “${words.slice(0, 60)}” .${shown.className.slice(0, 60)}`,
      width: Math.round(box.width),
      height: Math.round(box.height),
      reach,
      coveredBy: cover ? (cover as Element).outerHTML.slice(0, 120) : isHit(0, 0) ? null : 'off screen',
    }
  })
}
