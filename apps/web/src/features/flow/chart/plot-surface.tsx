import { type KeyboardEvent, type PointerEvent, useId } from 'react'
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx'
import styles from './series-plot.module.css'

/** A place on the picture, in pixels from its top left corner. */
export interface PointedAt {
  readonly x: number
  readonly y: number
  /** By a finger or a pen, which hit less exactly than a mouse. */
  readonly isTouch: boolean
}

export interface PlotSurfaceProps {
  /** The name of the chart, with what it shows. */
  readonly label: string
  /** What kind of chart it is. */
  readonly role: string
  /** Which keys do what. */
  readonly help: string
  /** Something that can be clicked is below the pointer. */
  readonly isOver: boolean
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onBlur: () => void
  /** The pointer moved to some place of the picture, or left it. */
  readonly onPoint: (at: PointedAt | null) => void
  /** Nothing where there is no more to show. */
  readonly onPick?: (at: PointedAt) => void
}

/** What lies over a picture and takes keys, fingers and the mouse. */
export function PlotSurface(props: PlotSurfaceProps) {
  const { label, role, help, isOver, onKeyDown, onBlur, onPoint, onPick } = props
  const helpId = useId()
  const pointOf = ({ nativeEvent: { offsetX, offsetY, pointerType } }: PointerEvent): PointedAt => {
    return { x: offsetX, y: offsetY, isTouch: pointerType !== 'mouse' }
  }
  return (
    <>
      <div
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application is worked by keyboard
        tabIndex={0}
        aria-roledescription={role}
        aria-label={label}
        aria-describedby={helpId}
        className={styles.surface}
        data-over={isOver || undefined}
        onKeyDown={onKeyDown}
        onBlur={onBlur}
        onPointerMove={(event) => onPoint(pointOf(event))}
        onPointerLeave={() => onPoint(null)}
        onPointerUp={(event) => onPick?.(pointOf(event))}
      />
      <VisuallyHidden>
        <span id={helpId}>{help}</span>
      </VisuallyHidden>
    </>
  )
}
