import { PHASE_BY_KIND } from '../board/columns.ts'
import type { ColumnKind } from '../board/model.ts'
import type { Instant } from '../time.ts'
import { clip } from './clip.ts'
import { csvInstant } from './csv-dates.ts'
import type { CsvMapping, CsvTable, CsvUse } from './csv-mapping.ts'

/** A stage of the table, left to right on the board. */
export interface CsvStage {
  /** Its column in the table. */
  readonly index: number
  readonly name: string
  readonly kind: ColumnKind
}

/** A row as it will be. */
export interface CsvItem {
  readonly line: number
  readonly id: string
  readonly title: string
  readonly description: string
  readonly type: string
  readonly pace: 'sprint' | 'marathon' | null
  readonly assignee: string
  readonly labels: readonly string[]
  /** When it came to which stage, in order. */
  readonly entries: readonly { readonly at: Instant; readonly stage: CsvStage }[]
  readonly cancelledAt: Instant | null
}

export type CsvFaultReason = 'no-title' | 'no-date' | 'not-a-date' | 'dates-backwards' | 'in-the-future' | 'id-twice'

/** A row that cannot be read. */
export interface CsvFault {
  readonly line: number
  readonly reason: CsvFaultReason
  /** The cell that is wrong, and its column. */
  readonly header: string
  readonly cell: string
}

export interface CsvReading {
  readonly stages: readonly CsvStage[]
  readonly items: readonly CsvItem[]
  readonly faults: readonly CsvFault[]
}

const PHASES = { notStarted: 0, started: 1, done: 2 } as const
const LENGTH = { title: 300, name: 80, description: 50_000, cell: 80 } as const
const MOST_LABELS = 20

/** The stages of a mapping: not started, started, done, and as in the table within (flow.md R11). */
export function csvStages({ headers }: CsvTable, { uses, kinds }: CsvMapping): readonly CsvStage[] {
  const stages = headers.flatMap((name, index): CsvStage[] => {
    const kind = kinds[index]
    return uses[index] === 'stage' && kind ? [{ index, name: clip(name, LENGTH.name) || `${index + 1}`, kind }] : []
  })
  return stages.sort((a, b) => PHASES[PHASE_BY_KIND[a.kind]] - PHASES[PHASE_BY_KIND[b.kind]])
}

/** Every row as an item, or why it cannot be one. `at` is the present; a table without stages begins with it. */
export function readCsvRows(table: CsvTable, mapping: CsvMapping, at: Instant): CsvReading {
  const stages = csvStages(table, mapping)
  const ids = new Set<string>()
  const items: CsvItem[] = []
  const faults: CsvFault[] = []
  for (const row of table.rows) {
    const read = readRow(row, { table, mapping, stages, ids, at })
    if ('reason' in read) faults.push(read)
    else items.push(read)
  }
  return { stages, items, faults }
}

interface Reading {
  readonly table: CsvTable
  readonly mapping: CsvMapping
  readonly stages: readonly CsvStage[]
  readonly ids: Set<string>
  readonly at: Instant
}

function readRow({ line, cells }: CsvTable['rows'][number], reading: Reading): CsvItem | CsvFault {
  const { table, mapping, stages, ids, at } = reading
  const cellOf = (use: CsvUse) => cells[mapping.uses.indexOf(use)]?.trim() ?? ''
  const fault = (reason: CsvFaultReason, index = -1): CsvFault => {
    return { line, reason, header: table.headers[index] ?? '', cell: clip(cells[index] ?? '', LENGTH.cell) }
  }
  const id = clip(cellOf('id'), LENGTH.name)
  const title = clip(cellOf('title'), LENGTH.title) || id
  if (!title) return fault('no-title')
  if (id && ids.has(id)) return fault('id-twice', mapping.uses.indexOf('id'))

  const entries: { at: Instant; stage: CsvStage }[] = []
  const instantIn = (index: number) => csvInstant(cells[index] ?? '', mapping.dateOrder, mapping.timezone)
  for (const stage of stages) {
    if (!cells[stage.index]?.trim()) continue
    const came = instantIn(stage.index)
    if (came === null) return fault('not-a-date', stage.index)
    if (came > at + FUTURE) return fault('in-the-future', stage.index)
    if (came < (entries.at(-1)?.at ?? came)) return fault('dates-backwards', stage.index)
    entries.push({ at: Math.min(came, at), stage })
  }
  const cancelled = mapping.uses.indexOf('cancelled')
  const isCancelled = cancelled >= 0 && Boolean(cells[cancelled]?.trim())
  const cancelledAt = isCancelled ? instantIn(cancelled) : null
  if (isCancelled && cancelledAt === null) return fault('not-a-date', cancelled)
  if (stages.length > 0 && entries.length === 0) return fault('no-date')
  if (id) ids.add(id)
  return {
    ...{ line, id, title, entries },
    cancelledAt: cancelledAt === null ? null : Math.max(cancelledAt, entries.at(-1)?.at ?? cancelledAt),
    description: clip(cellOf('description'), LENGTH.description),
    type: clip(cellOf('type'), LENGTH.name),
    pace: paceIn(cellOf('pace')),
    assignee: clip(cellOf('assignee'), LENGTH.name),
    labels: labelsIn(cellOf('labels')),
  }
}

/** Noon of a zone's today may lie ahead of us. */
const FUTURE = 86_400_000

function paceIn(text: string): CsvItem['pace'] {
  const word = text.toLowerCase()
  return word === 'sprint' || word === 'marathon' ? word : null
}

function labelsIn(text: string): readonly string[] {
  const names = text.split(/[;,|]/).map((name) => clip(name, LENGTH.name))
  return [...new Set(names.filter(Boolean))].slice(0, MOST_LABELS)
}
