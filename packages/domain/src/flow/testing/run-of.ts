import { EntryRun } from '../entry-run.ts'
import type { FlowColumn, FlowEntries, FlowEntry } from '../history.ts'
import { COLUMNS } from './flow-builder.ts'

type Columns = readonly Pick<FlowColumn, 'id'>[]

/** The entries that count (R16); all of them unless there is an `asOf`. */
export function runOf(
  entries: FlowEntries,
  columns: Columns = COLUMNS,
  asOf: number = Number.POSITIVE_INFINITY,
): EntryRun {
  const run = new EntryRun(columns)
  run.read(entries, asOf)
  return run
}

export function entriesOf(run: EntryRun, columns: Columns = COLUMNS): readonly FlowEntry[] {
  return Array.from({ length: run.length }, (_, i) => {
    const column = columns[run.places[i] as number]
    if (!column) throw new Error('no such column')
    return { at: run.instants[i] as number, columnId: column.id }
  })
}

/** The entries of a hand-written item. */
export function listed(entries: FlowEntries): readonly FlowEntry[] {
  if ('instantAt' in entries) throw new Error('these are packed')
  return entries
}
