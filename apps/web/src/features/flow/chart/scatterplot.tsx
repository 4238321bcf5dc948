import type { CycleTimeDot } from '@paceboard/contract'
import type { FlowPace, IsoDate, PercentileLine } from '@paceboard/domain'
import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useTheme } from '../../../lib/theme.ts'
import { AnchoredPopover } from '../../../ui/popover.tsx'
import { useTypeLook } from '../use-type-look.ts'
import { DotCard } from './dot-card.tsx'
import { DotList } from './dot-list.tsx'
import { type Mark, markAt, mergeDots } from './merge-dots.ts'
import { paintDots, readPalette } from './paint-dots.ts'
import { HEIGHT, plotOf } from './plot.ts'
import { PercentileLines, PlotAxes } from './plot-frame.tsx'
import { PlotSurface, type PointedAt } from './plot-surface.tsx'
import styles from './scatterplot.module.css'
import { useDotWalk } from './use-dot-walk.ts'
import { useWidth } from './use-width.ts'

/** Days nearer than this, in pixels, are drawn as one. */
const REACH = 12
/** More marks than this, for the width, leave no room for numbers. */
const MARKS_PER_PIXEL = 0.55
/** How near a pointer must come. */
const NEAR = { mouse: 6, touch: 16 } as const

export interface ScatterplotProps {
  readonly pace: FlowPace
  /** The name of the chart, with how much it shows. */
  readonly label: string
  readonly dots: readonly CycleTimeDot[]
  readonly lines: readonly PercentileLine[]
  readonly from: IsoDate
  readonly to: IsoDate
  readonly onOpen: (num: number) => void
}

/** Finished items by day of finish and cycle time, with the percentile lines that their number allows. */
export function Scatterplot({ pace, label, dots, lines, from, to, onOpen }: ScatterplotProps) {
  const { t } = useTranslation('flow')
  const theme = useTheme()
  const lookOf = useTypeLook()
  const canvas = useRef<HTMLCanvasElement>(null)
  const anchor = useRef<HTMLSpanElement>(null)
  const [frame, width] = useWidth()
  const [hovered, setHovered] = useState<Mark | null>(null)
  const [opened, setOpened] = useState<Mark | null>(null)
  const plot = useMemo(() => plotOf({ width, from, to, dots, lines }), [width, from, to, dots, lines])
  const marks = useMemo(() => {
    const roomFor = (plot.right - plot.left) * MARKS_PER_PIXEL
    return mergeDots(dots, plot.placeOf, { reach: REACH, roomFor })
  }, [dots, plot])
  const walk = useDotWalk(dots, onOpen)

  // The palette is read off the page, which follows the theme.
  useLayoutEffect(() => {
    if (!canvas.current || !frame.current || width === 0) return
    const palette = readPalette(frame.current)
    const hueOf = (dot: CycleTimeDot) => lookOf(dot.typeId).hue
    paintDots(canvas.current, { width, height: HEIGHT, marks, pace, hueOf, palette })
  }, [width, marks, pace, lookOf, theme, frame])

  const markBelow = (at: PointedAt) => markAt(marks, at, at.isTouch ? NEAR.touch : NEAR.mouse)

  function pick(mark: Mark | null) {
    const [first, ...others] = mark?.dots ?? []
    if (first && others.length === 0) onOpen(first.num)
    else setOpened(mark)
  }

  const { current } = walk
  const walked = current && marks.find((mark) => mark.dots.includes(current))
  const pointed = opened ?? hovered ?? walked
  const shown = pointed && pointed === walked && current ? [current] : (pointed?.dots ?? [])

  return (
    <div ref={frame} className={styles.chart} style={{ height: HEIGHT }}>
      {width > 0 && <PlotAxes plot={plot} width={width} today={to} />}
      <canvas ref={canvas} aria-hidden className={styles.canvas} style={{ width, height: HEIGHT }} />
      {width > 0 && <PercentileLines plot={plot} width={width} lines={lines} />}
      {pointed && (
        <span
          ref={anchor}
          aria-hidden
          className={styles.pointed}
          style={{ left: pointed.x, top: pointed.y, '--size': `${2 * pointed.radius + 10}px` } as object}
        />
      )}
      {dots.length > 0 && (
        <PlotSurface
          label={label}
          role={t('chart.role')}
          help={t('chart.help')}
          isOver={hovered !== null}
          onKeyDown={walk.handleKeyDown}
          onBlur={walk.stop}
          onPoint={(at) => setHovered(at && markBelow(at))}
          onPick={(at) => pick(markBelow(at))}
        />
      )}
      {pointed && !opened && <DotCard mark={pointed} dots={shown} width={width} />}
      <AnchoredPopover
        anchor={anchor}
        label={t('chart.together', { count: opened?.dots.length ?? 0 })}
        isOpen={opened !== null}
        onOpenChange={(isOpen) => !isOpen && setOpened(null)}
      >
        <DotList dots={opened?.dots ?? []} onOpen={onOpen} />
      </AnchoredPopover>
    </div>
  )
}
