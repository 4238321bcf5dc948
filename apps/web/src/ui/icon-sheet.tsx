import type { LucideIcon } from 'lucide-react'
import styles from './icon-sheet.module.css'

export interface IconSheetProps {
  /** By the names under which `SheetIcon` refers to them. */
  readonly icons: Readonly<Record<string, LucideIcon>>
  readonly strokeWidth?: number | undefined
}

/** Icons drawn once, unseen, for a page that shows the same ones a hundred times. */
export function IconSheet({ icons, strokeWidth = 2 }: IconSheetProps) {
  return (
    <svg aria-hidden className={styles.sheet}>
      {Object.entries(icons).map(([name, Icon]) => (
        <symbol key={name} id={`icon-${name}`} viewBox="0 0 24 24">
          <Icon strokeWidth={strokeWidth} />
        </symbol>
      ))}
    </svg>
  )
}

export interface SheetIconProps {
  readonly name: string
  /** In pixels; left out, the style sheet says it. */
  readonly size?: number | undefined
}

/** An icon of the page's sheet: two elements, however many strokes it has. Decorative. */
export function SheetIcon({ name, size }: SheetIconProps) {
  return (
    <svg aria-hidden viewBox="0 0 24 24" {...(size === undefined ? {} : { width: size, height: size })}>
      <use href={`#icon-${name}`} />
    </svg>
  )
}
