import { readFile } from 'node:fs/promises'
import { MOST_CSV_COLUMNS, MOST_CSV_ROWS } from '@paceboard/contract'
import type { CsvTable } from '@paceboard/domain'
import { parse } from 'csv-parse/sync'
import { type ProblemError, problem } from '../http/problem.ts'

const SEPARATORS = [',', ';', '\t'] as const
const CELL = 60_000

interface Row {
  readonly record: readonly string[]
  readonly info: { readonly lines: number }
}

/** The table in a CSV file; its separator is the one that its first line holds most. @throws problem not-a-table */
export async function readCsv(path: string): Promise<CsvTable> {
  // A line break of two characters within a cell would count as two lines.
  const text = (await decoded(path)).replaceAll('\r\n', '\n')
  const [first, ...rows] = recordsOf(text)
  if (!first || rows.length === 0) throw noTable('has no line of headers with rows under it')
  const headers = first.record.map((header) => header.trim().slice(0, 200))
  if (headers.length > MOST_CSV_COLUMNS) throw noTable(`has more than ${MOST_CSV_COLUMNS} columns`)
  if (rows.length > MOST_CSV_ROWS) throw noTable(`has more than ${MOST_CSV_ROWS} rows`)
  const lines = rows.map(({ record, info }) => ({
    line: info.lines,
    cells: record.slice(0, headers.length).map((cell) => cell.replaceAll('\0', '').slice(0, CELL)),
  }))
  return { headers, rows: lines.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')) }
}

/** UTF-8, or what spreadsheets of Western Europe write where it is none. */
async function decoded(path: string): Promise<string> {
  const bytes = await readFile(path)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

function recordsOf(text: string): readonly Row[] {
  const firstLine = text.split('\n', 1)[0] ?? ''
  const count = (separator: string) => firstLine.split(separator).length
  const delimiter = SEPARATORS.toSorted((a, b) => count(b) - count(a))[0] ?? ','
  const options = { delimiter, bom: true, info: true, relax_column_count: true, skip_empty_lines: true } as const
  try {
    return parse(text, { ...options, max_record_size: 1_000_000 }) as unknown as readonly Row[]
  } catch (error) {
    throw noTable(error instanceof Error ? error.message : 'cannot be read')
  }
}

function noTable(message: string): ProblemError {
  return problem('not-a-table', { errors: [{ field: 'file', message }] })
}
