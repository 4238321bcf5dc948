/** A cell of a picture made of lines: columns of marks, or rows of parts. */
export interface Place {
  readonly line: number
  readonly cell: number
}

/** How the lines of a picture lie: columns stand side by side, rows lie below each other. */
export type Lines = 'columns' | 'rows'

type Move = 'lineBefore' | 'lineAfter' | 'cellBefore' | 'cellAfter' | 'first' | 'last'

const MOVES: Readonly<Record<Lines, Readonly<Record<string, Move>>>> = {
  columns: {
    ArrowLeft: 'lineBefore',
    ArrowRight: 'lineAfter',
    ArrowUp: 'cellBefore',
    ArrowDown: 'cellAfter',
    Home: 'first',
    End: 'last',
  },
  rows: {
    ArrowUp: 'lineBefore',
    ArrowDown: 'lineAfter',
    ArrowLeft: 'cellBefore',
    ArrowRight: 'cellAfter',
    Home: 'first',
    End: 'last',
  },
}

/**
 * The cell that a key leads to; null for other keys or where there is none. `sizes` holds the number of cells of each line.
 * Empty lines are stepped over, the end of a line is the end of the way along it, and the first key leads to the first cell.
 */
export function nextPlace(lines: Lines, sizes: readonly number[], current: Place | null, key: string): Place | null {
  const move = MOVES[lines][key]
  const full = sizes.flatMap((size, line) => (size > 0 ? [line] : []))
  const [first] = full
  const last = full.at(-1)
  if (move === undefined || first === undefined || last === undefined) return null
  if (move === 'last') return { line: last, cell: (sizes[last] ?? 1) - 1 }
  if (current === null || move === 'first') return { line: first, cell: 0 }
  const { line, cell } = current
  const along = (to: number, at: number) => ({ line: to, cell: Math.max(0, Math.min(at, (sizes[to] ?? 1) - 1)) })
  if (move === 'cellBefore') return along(line, cell - 1)
  if (move === 'cellAfter') return along(line, cell + 1)
  const to = move === 'lineAfter' ? full.find((one) => one > line) : full.findLast((one) => one < line)
  return along(to ?? line, cell)
}
