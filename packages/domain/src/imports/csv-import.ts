import type { Commit } from '../board/commit.ts'
import type { Founder } from '../board/create-board.ts'
import type { CommandId, ItemId } from '../ids.ts'
import type { Instant } from '../time.ts'
import type { CsvMapping, CsvTable } from './csv-mapping.ts'
import { type CsvReading, readCsvRows } from './csv-rows.ts'
import { boardOfHistories } from './history-board.ts'
import type { ImportNote } from './import-note.ts'
import { isFinished, wasGivenUp } from './item-history.ts'

export interface CsvChoices {
  readonly mapping: CsvMapping
  readonly name: string
  /** Of the commit that founds the board: by it the same import is known again. */
  readonly commandId: CommandId
  readonly founder: Founder
  /** The moment of the import. */
  readonly at: Instant
}

export interface CsvImport {
  readonly commits: readonly Commit[]
  readonly descriptions: ReadonlyMap<ItemId, string>
  readonly reading: CsvReading
  readonly report: {
    readonly items: number
    readonly moves: number
    readonly comments: number
    readonly notes: readonly ImportNote[]
  }
}

const EXAMPLES = 5

/**
 * A board from a table with a date per stage, or with the status of today: one commit for each date, in the order of time.
 * Rows that cannot be read are left out and noted. The same table and choices give the same board.
 */
export function importCsv(table: CsvTable, { mapping, ...choices }: CsvChoices): CsvImport {
  const reading = readCsvRows(table, mapping, choices.at)
  // Whoever is called like the founder is the founder.
  const { founder } = choices
  const here = new Map([[founder.name, founder]])
  const all = { ...choices, here, timezone: mapping.timezone }
  const { commits, descriptions, people, counts } = boardOfHistories('csv', reading.stages, reading.items, all)
  const report = { ...counts, notes: notesOf(reading, people.strangers) }
  return { commits, descriptions, reading, report }
}

function notesOf({ items, faults, stages, statuses }: CsvReading, strangers: readonly string[]): readonly ImportNote[] {
  const titles = (some: CsvReading['items']) => some.map(({ title }) => title)
  const lines = faults.map(({ line }) => `${line}`)
  const known = statuses.length > 0 ? items : []
  const notes: ImportNote[] = [
    note('rows-skipped', lines),
    note('csv-people', strangers),
    note('csv-given-up', titles(items.filter(wasGivenUp))),
    note('csv-no-history', stages.length === 0 ? titles(items) : []),
    note('csv-no-moves', titles(known)),
    note('csv-finish-unknown', titles(known.filter((item) => isFinished(item) && item.entries.length === 1))),
  ]
  return notes.filter(({ count }) => count > 0)
}

function note(code: string, examples: readonly string[]): ImportNote {
  return { code, count: examples.length, examples: examples.slice(0, EXAMPLES) }
}
