import { type ColumnKind, CSV_USES, type CsvFault, type CsvGuess, type JiraFault } from '@paceboard/domain'
import { z } from 'zod'
import { columnKind } from './commands-columns.ts'
import { boardId, locale, name, text, timezone } from './primitives.ts'

/** A list of the export, with the kind that we guess from its name and place. */
export interface ListGuess {
  readonly listId: string
  readonly name: string
  readonly archived: boolean
  /** What the list is called today, when this is what it was before a rename changed its meaning. */
  readonly nowCalled: string | null
  readonly cards: number
  readonly kind: ColumnKind
}
export interface LabelGuess {
  readonly labelId: string
  readonly name: string
  readonly cards: number
}
/** Somebody with an account here who may be one of the file's people. Names are free to change, so a person decides. */
export interface PersonGuess {
  /** The id in the file. */
  readonly sourceId: string
  readonly sourceName: string
  readonly userId: string
  readonly name: string
  /** Null for somebody who shares no board with the importer, unless the export has the same address. */
  readonly email: string | null
  /** It is the importer, or has the same address. */
  readonly sure: boolean
}
/** Something that will be left out or changed, with how often and up to five examples. */
export interface ImportNote {
  readonly code: string
  readonly count: number
  readonly examples: readonly string[]
}

/** 201 of POST /api/imports/trello (multipart, field `file`): what will come. Kept for an hour. */
export interface ImportPreview {
  readonly importId: string
  readonly boardName: string
  readonly lists: readonly ListGuess[]
  readonly labels: readonly LabelGuess[]
  readonly people: readonly PersonGuess[]
  readonly counts: {
    readonly cards: number
    readonly archivedCards: number
    readonly moves: number
    readonly comments: number
    readonly checklists: number
    readonly members: number
  }
  readonly notes: readonly ImportNote[]
}

/** POST /api/imports/:importId: makes the board, wholly or not at all. */
export const confirmImportBody = z
  .strictObject({
    boardId,
    name: name(120),
    locale,
    timezone,
    kinds: z.record(text(64), columnKind),
    /** Trello labels that become item types. */
    typeLabels: z.array(text(64)).max(100),
    /** Who comes to the board, of the people that the preview proposed. */
    members: z.array(z.strictObject({ sourceId: text(64), userId: text(64) })).max(1000),
  })
  .meta({ id: 'ConfirmImport' })

/** 201 of POST /api/imports/:importId */
export interface ImportReport {
  readonly boardId: string
  readonly items: number
  readonly moves: number
  readonly comments: number
  readonly notes: readonly ImportNote[]
}

/** 201 of POST /api/imports/board (multipart, field `file`): what will come. Kept for an hour. */
export interface BoardFilePreview {
  readonly importId: string
  readonly boardName: string
  readonly people: readonly PersonGuess[]
  readonly counts: {
    readonly cards: number
    readonly archivedCards: number
    readonly columns: number
    readonly members: number
    readonly commits: number
  }
}

/** POST /api/imports/board/:importId: makes the board, wholly or not at all. */
export const confirmBoardFileBody = z
  .strictObject({
    boardId,
    name: name(120),
    /** Who comes to the board, of the people that the preview proposed; the others stay on it without an account. */
    members: z.array(z.strictObject({ sourceId: text(64), userId: text(64) })).max(1000),
  })
  .meta({ id: 'ConfirmBoardFile' })

/** A status of a tracker, with what we make of it: a column of a kind, or the end of what comes to it. */
export interface StatusGuess {
  readonly id: string
  readonly name: string
  /** How many stand in it. */
  readonly cards: number
  readonly guess: ColumnKind | 'given-up'
}

/** What becomes of statuses, by the ids that the preview gave them; without one the guess stands. */
const statusFates = z.record(
  text(64),
  z.union([columnKind, z.literal('given-up'), z.strictObject({ sameAs: text(64) })]),
)

/** 201 of POST /api/imports/jira (multipart, field `file`): what will come. Kept for an hour. */
export interface JiraUpload {
  readonly importId: string
  readonly boardName: string
  readonly statuses: readonly StatusGuess[]
  readonly people: readonly PersonGuess[]
  readonly counts: {
    readonly cards: number
    readonly archivedCards: number
    readonly moves: number
    readonly comments: number
    readonly blocks: number
    readonly members: number
  }
  readonly wrong: number
  /** The first issues that cannot be read. */
  readonly faults: readonly JiraFault[]
  readonly notes: readonly ImportNote[]
}

/** POST /api/imports/jira/:importId: makes the board, wholly or not at all; `stop` refuses a file with a wrong issue. */
export const confirmJiraBody = z
  .strictObject({
    boardId,
    name: name(120),
    timezone,
    statuses: statusFates,
    /** Who comes to the board, of the people that the preview proposed; the others stay on it by name. */
    members: z.array(z.strictObject({ sourceId: text(64), userId: text(64) })).max(1000),
    wrongRows: z.enum(['stop', 'skip']),
  })
  .meta({ id: 'ConfirmJira' })

/** Columns and rows that a table may have; Jira repeats the column of what an issue has several of. */
export const MOST_CSV_COLUMNS = 1000
export const MOST_CSV_ROWS = 50_000

/** What each column of a table is, and how its dates are read. */
export const csvMapping = z
  .strictObject({
    uses: z.array(z.enum(CSV_USES)).max(MOST_CSV_COLUMNS),
    /** One for each column; those of stages count. */
    kinds: z.array(columnKind).max(MOST_CSV_COLUMNS),
    statuses: statusFates,
    dateOrder: z.enum(['dmy', 'mdy']),
    timezone,
  })
  .meta({ id: 'CsvMapping' })

/** 201 of POST /api/imports/csv (multipart, field `file`): what is in the table. Kept for an hour. */
export interface CsvUpload {
  readonly importId: string
  readonly boardName: string
  readonly headers: readonly string[]
  /** The first cells of each column that hold something. */
  readonly samples: readonly (readonly string[])[]
  readonly rows: number
  readonly guess: CsvGuess
}

/** POST /api/imports/csv/:importId/preview */
export const csvPreviewBody = z.strictObject({ mapping: csvMapping }).meta({ id: 'CsvPreviewBody' })

/** 200 of the preview: the board as it would be. */
export interface CsvPreview {
  /** The stages that become columns, left to right. */
  readonly columns: readonly string[]
  /** Where the table tells the status of today, and no stages. */
  readonly statuses: readonly StatusGuess[]
  /** The first rows, with the day of each stage. */
  readonly items: readonly { readonly title: string; readonly type: string; readonly days: readonly string[] }[]
  readonly good: number
  readonly wrong: number
  /** The first rows that cannot be read. */
  readonly faults: readonly CsvFault[]
}

/** POST /api/imports/csv/:importId: makes the board, wholly or not at all; `stop` refuses a table with a wrong row. */
export const confirmCsvBody = z
  .strictObject({ boardId, name: name(120), mapping: csvMapping, wrongRows: z.enum(['stop', 'skip']) })
  .meta({ id: 'ConfirmCsv' })
