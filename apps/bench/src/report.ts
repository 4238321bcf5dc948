import { type Figures, round } from './figures.ts'

export type Row = Readonly<Record<string, string | number>>

/** A table for the terminal, columns as wide as their widest cell. */
export function table(title: string, rows: readonly Row[]): string {
  const heads = Object.keys(rows[0] ?? {})
  const lines = [heads, ...rows.map((row) => heads.map((head) => String(row[head] ?? '')))]
  const widths = heads.map((_, i) => Math.max(...lines.map((line) => (line[i] ?? '').length)))
  const draw = (line: readonly string[]) => line.map((cell, i) => cell.padStart(widths[i] ?? 0)).join('  ')
  return [`\n${title}`, ...lines.map(draw)].join('\n')
}

export function cells(figures: Figures): Row {
  return { 'p50 ms': round(figures.p50), 'p95 ms': round(figures.p95), 'max ms': round(figures.max) }
}
