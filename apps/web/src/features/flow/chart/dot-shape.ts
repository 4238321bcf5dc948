import type { FlowPace } from '@paceboard/domain'
import { type SymbolType, symbol, symbolCircle, symbolDiamond2, symbolSquare2 } from 'd3-shape'

/** Never colour alone: a sprint is a lozenge, a marathon a disc, and what has no pace a square. */
export function drawDot(pace: FlowPace, radius: number, context: CanvasRenderingContext2D): void {
  symbol(typeOf(pace), areaOf(pace, radius)).context(context)()
}

/** The same as the path of an SVG. */
export function dotPath(pace: FlowPace, radius: number): string {
  return symbol(typeOf(pace), areaOf(pace, radius))() ?? ''
}

function typeOf(pace: FlowPace): SymbolType {
  if (pace === null) return symbolSquare2
  return pace === 'sprint' ? symbolDiamond2 : symbolCircle
}

/** The area that d3-shape asks for, so that all three look equally large. */
function areaOf(pace: FlowPace, radius: number): number {
  if (pace === 'marathon') return Math.PI * radius ** 2
  return pace === 'sprint' ? ((radius * 1.2) / 0.62625) ** 2 : ((radius * 0.9) / 0.4431) ** 2
}
