import type { CycleTimeDot } from '@paceboard/contract'
import type { FlowPace } from '@paceboard/domain'
import { HUES, type Hue } from '../../../lib/hue.ts'
import { drawDot } from './dot-shape.ts'
import type { Mark } from './merge-dots.ts'

/** Colours as a canvas takes them. */
export interface Palette {
  readonly hues: Readonly<Record<Hue, string>>
  readonly mixed: string
  readonly ring: string
  readonly ground: string
  readonly font: string
}

/** The theme's colours as they are now, read off the page; a canvas knows no custom properties. */
export function readPalette(root: HTMLElement): Palette {
  const probe = root.ownerDocument.createElement('span')
  root.append(probe)
  const resolve = (color: string) => {
    probe.style.color = color
    return getComputedStyle(probe).color
  }
  const hues = {} as Record<Hue, string>
  for (const hue of HUES) {
    probe.dataset.hue = hue
    hues[hue] = resolve('var(--hue-mark)')
  }
  const palette = {
    hues,
    mixed: resolve('var(--ink-faint)'),
    ring: resolve('var(--ink)'),
    ground: resolve('var(--surface)'),
    font: getComputedStyle(probe).fontFamily,
  }
  probe.remove()
  return palette
}

export interface Painting {
  readonly width: number
  readonly height: number
  readonly marks: readonly Mark[]
  readonly pace: FlowPace
  readonly hueOf: (dot: CycleTimeDot) => Hue
  readonly palette: Palette
}

/** Paints every mark: coloured by type, grey where types share one, with its number when there are several. */
export function paintDots(canvas: HTMLCanvasElement, { width, height, marks, pace, hueOf, palette }: Painting): void {
  const context = canvas.getContext('2d')
  if (!context) return
  const ratio = window.devicePixelRatio || 1
  canvas.width = Math.round(width * ratio)
  canvas.height = Math.round(height * ratio)
  context.setTransform(ratio, 0, 0, ratio, 0, 0)
  context.clearRect(0, 0, width, height)
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  context.font = `600 9px ${palette.font}`

  for (const { x, y, dots, radius, isNumbered } of marks) {
    context.save()
    context.translate(x, y)
    context.fillStyle = colorOf(dots, hueOf, palette)
    context.strokeStyle = palette.ground
    context.lineWidth = isNumbered || dots.length === 1 ? 1.5 : 1
    outline(context, pace, radius)
    context.stroke()
    context.fill()
    if (dots.every((dot) => dot.reopened || dot.restarted)) {
      outline(context, pace, radius + 2.5)
      context.strokeStyle = palette.ring
      context.lineWidth = 1.25
      context.stroke()
    }
    if (isNumbered) {
      context.fillStyle = palette.ground
      context.fillText(`${dots.length}`, 0, 0.5)
    }
    context.restore()
  }
}

function outline(context: CanvasRenderingContext2D, pace: FlowPace, radius: number): void {
  context.beginPath()
  drawDot(pace, radius, context)
}

function colorOf(dots: readonly CycleTimeDot[], hueOf: (dot: CycleTimeDot) => Hue, { hues, mixed }: Palette): string {
  const [first] = dots
  return first && dots.every((dot) => dot.typeId === first.typeId) ? hues[hueOf(first)] : mixed
}
