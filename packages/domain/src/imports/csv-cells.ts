import type { Instant } from '../time.ts'
import { clip } from './clip.ts'
import { csvInstant } from './csv-dates.ts'
import type { CsvMapping, CsvTable, CsvUse } from './csv-mapping.ts'

export const CSV_FAULTS = [
  ...(['no-title', 'no-date', 'no-status', 'not-a-date', 'dates-backwards', 'in-the-future', 'id-twice'] as const),
] as const
export type CsvFaultReason = (typeof CSV_FAULTS)[number]

/** A row that cannot be read. */
export interface CsvFault {
  readonly line: number
  readonly reason: CsvFaultReason
  /** The cell that is wrong, and its column. */
  readonly header: string
  readonly cell: string
}

const CELL = 80
/** Noon of a zone's today may lie ahead of us. */
const FUTURE = 86_400_000

export function isFault(read: object | Instant | null): read is CsvFault {
  return typeof read === 'object' && read !== null && 'reason' in read
}

/** A row, read by what its columns are. */
export class CsvCells {
  readonly line: number
  readonly at: Instant
  readonly #headers: readonly string[]
  readonly #cells: readonly string[]
  readonly #mapping: CsvMapping

  /** `at` is the present. */
  constructor(headers: readonly string[], row: CsvTable['rows'][number], mapping: CsvMapping, at: Instant) {
    this.line = row.line
    this.at = at
    this.#headers = headers
    this.#cells = row.cells
    this.#mapping = mapping
  }

  get timezone(): string {
    return this.#mapping.timezone
  }

  of(use: CsvUse): string {
    return this.#cells[this.#mapping.uses.indexOf(use)]?.trim() ?? ''
  }

  all(use: CsvUse): readonly string[] {
    return this.#cells.filter((_, i) => this.#mapping.uses[i] === use)
  }

  /** The moment in a cell, which cannot be to come; null when it is empty. */
  instant(use: CsvUse): Instant | null | CsvFault {
    return this.instantAt(this.#mapping.uses.indexOf(use))
  }

  instantAt(index: number): Instant | null | CsvFault {
    if (!this.#cells[index]?.trim()) return null
    const came = this.#read(index)
    if (came === null) return this.faultAt('not-a-date', index)
    return came > this.at + FUTURE ? this.faultAt('in-the-future', index) : Math.min(came, this.at)
  }

  /** The moment in a cell, past or to come; null when it is none. */
  anyInstant(use: CsvUse): Instant | null {
    return this.#read(this.#mapping.uses.indexOf(use))
  }

  fault(reason: CsvFaultReason, use?: CsvUse): CsvFault {
    return this.faultAt(reason, use === undefined ? -1 : this.#mapping.uses.indexOf(use))
  }

  faultAt(reason: CsvFaultReason, index: number): CsvFault {
    const { line } = this
    return { line, reason, header: this.#headers[index] ?? '', cell: clip(this.#cells[index] ?? '', CELL) }
  }

  #read(index: number): Instant | null {
    return csvInstant(this.#cells[index] ?? '', this.#mapping.dateOrder, this.#mapping.timezone)
  }
}
