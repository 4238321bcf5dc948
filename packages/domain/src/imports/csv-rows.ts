import { PHASE_BY_KIND } from '../board/columns.ts'
import type { ColumnId } from '../ids.ts'
import { type Instant, localDate } from '../time.ts'
import { clip } from './clip.ts'
import { CsvCells, type CsvFault, isFault } from './csv-cells.ts'
import type { CsvMapping, CsvTable } from './csv-mapping.ts'
import { trackerReader } from './csv-tracker.ts'
import type { HistoryEntry, HistoryStage, ItemHistory } from './item-history.ts'
import type { Status } from './statuses.ts'

/** A row as it will be. */
export interface CsvItem extends ItemHistory {
  readonly line: number
}

export interface CsvReading {
  /** The columns of the board, left to right. */
  readonly stages: readonly HistoryStage[]
  /** Where the table tells the status of today, and no stages. */
  readonly statuses: readonly Status[]
  readonly items: readonly CsvItem[]
  readonly faults: readonly CsvFault[]
}

/** How items of a table came to where they are. */
export interface WayReader {
  readonly stages: readonly HistoryStage[]
  readonly statuses: readonly Status[]
  readonly entriesOf: (cells: CsvCells) => readonly HistoryEntry[] | CsvFault
}

const PHASES = { notStarted: 0, started: 1, done: 2 } as const
const LENGTH = { title: 300, name: 80, description: 50_000 } as const
const MOST_LABELS = 20

/** Every row as an item, or why it cannot be one. `at` is the present; a table without dates begins with it. */
export function readCsvRows(table: CsvTable, mapping: CsvMapping, at: Instant): CsvReading {
  const reader = hasStages(mapping) ? stageReader(table, mapping) : trackerReader(table, mapping)
  const ids = new Set<string>()
  const items: CsvItem[] = []
  const faults: CsvFault[] = []
  for (const row of table.rows) {
    const read = readRow(new CsvCells(table.headers, row, mapping, at), reader, ids)
    if (isFault(read)) faults.push(read)
    else items.push(read)
  }
  return { stages: reader.stages, statuses: reader.statuses, items, faults }
}

function readRow(cells: CsvCells, reader: WayReader, ids: Set<string>): CsvItem | CsvFault {
  const id = clip(cells.of('id'), LENGTH.name)
  const title = clip(cells.of('title'), LENGTH.title) || id
  if (!title) return cells.fault('no-title')
  if (id && ids.has(id)) return cells.fault('id-twice', 'id')
  const entries = reader.entriesOf(cells)
  if (isFault(entries)) return entries
  const cancelledAt = cells.instant('cancelled')
  if (isFault(cancelledAt)) return cancelledAt
  const due = cells.anyInstant('due')
  if (id) ids.add(id)
  const assignee = clip(cells.of('assignee'), LENGTH.name)
  return {
    line: cells.line,
    itemId: `row-${cells.line}`,
    title,
    description: described(clip(cells.of('description'), LENGTH.description), id === title ? '' : id),
    type: clip(cells.of('type'), LENGTH.name),
    pace: paceIn(cells.of('pace')),
    assignee: assignee ? { id: assignee, name: assignee } : null,
    labels: labelsIn(cells.all('labels')),
    dueDate: due === null ? null : localDate(due, cells.timezone),
    entries: cancelledAt === null ? entries : [...entries, givenUp(entries, cancelledAt)],
    blocks: [],
    comments: [],
  }
}

function givenUp(entries: readonly HistoryEntry[], at: Instant): HistoryEntry {
  return { at: Math.max(at, entries.at(-1)?.at ?? at), stage: null, by: null }
}

/** The number of the row's id in its file is worth keeping: people search for it. */
function described(description: string, id: string): string {
  return [description, id ? `ID: ${id}` : ''].filter(Boolean).join('\n\n')
}

function hasStages({ uses }: CsvMapping): boolean {
  return uses.includes('stage')
}

/** A stage for every date column: not started, started, done, and as in the table within (flow.md R11). */
function stageReader({ headers }: CsvTable, { uses, kinds }: CsvMapping): WayReader {
  const columns = headers
    .flatMap((header, index) => {
      const kind = kinds[index]
      const name = clip(header, LENGTH.name) || `${index + 1}`
      return uses[index] === 'stage' && kind ? [{ index, stage: { id: stageId(index), name, kind } }] : []
    })
    .sort((a, b) => PHASES[PHASE_BY_KIND[a.stage.kind]] - PHASES[PHASE_BY_KIND[b.stage.kind]])

  const entriesOf = (cells: CsvCells) => {
    const entries: HistoryEntry[] = []
    for (const { index, stage } of columns) {
      const came = cells.instantAt(index)
      if (isFault(came)) return came
      if (came === null) continue
      if (came < (entries.at(-1)?.at ?? came)) return cells.faultAt('dates-backwards', index)
      entries.push({ at: came, stage, by: null })
    }
    return entries.length > 0 ? entries : cells.fault('no-date')
  }
  return { stages: columns.map(({ stage }) => stage), statuses: [], entriesOf }
}

function stageId(index: number): ColumnId {
  return `stage-${index + 1}` as ColumnId
}

function paceIn(text: string): CsvItem['pace'] {
  const word = text.toLowerCase()
  return word === 'sprint' || word === 'marathon' ? word : null
}

function labelsIn(texts: readonly string[]): readonly string[] {
  const names = texts.flatMap((text) => text.split(/[;,|]/)).map((name) => clip(name, LENGTH.name))
  return [...new Set(names.filter(Boolean))].slice(0, MOST_LABELS)
}
