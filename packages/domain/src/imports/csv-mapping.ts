import type { ColumnKind } from '../board/model.ts'
import { type DateOrder, dateOrderOf, looksLikeDate, needsOrder } from './csv-dates.ts'
import { guessKinds, kindInWords } from './guess-kind.ts'

/** A table that was read; lines count as an editor shows them. */
export interface CsvTable {
  readonly headers: readonly string[]
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[]
}

/** What a column of the table is; a stage holds the day on which an item came to it. */
export const CSV_USES = [
  ...(['ignore', 'stage', 'id', 'title', 'description', 'type', 'pace'] as const),
  ...(['assignee', 'labels', 'cancelled'] as const),
] as const
export type CsvUse = (typeof CSV_USES)[number]

/** How a table becomes a board. */
export interface CsvMapping {
  /** One for each column of the table. */
  readonly uses: readonly CsvUse[]
  /** What each column is for if it is a stage. */
  readonly kinds: readonly ColumnKind[]
  readonly dateOrder: DateOrder
  readonly timezone: string
}

export interface CsvGuess {
  readonly uses: readonly CsvUse[]
  readonly kinds: readonly ColumnKind[]
  /** Null when the dates can be read both ways, so that somebody has to say. */
  readonly dateOrder: DateOrder | null
}

const WORDS: readonly (readonly [CsvUse, RegExp])[] = [
  ['id', /^(id|key|issue key|cle|n|no|number|numero|#)$/],
  ['title', /^(title|name|titre|nom|summary|resume|subject|sujet|card|carte|task|tache|item)( name)?$/],
  ['description', /^(description|notes?|details?|desc)$/],
  ['type', /^(type|issue type|item type|type de (travail|ticket)|category|categorie)$/],
  ['pace', /^(pace|rythme)$/],
  ['assignee', /^(assignee|assigned to|owner|responsable|member|assigne( a)?|person|personne)$/],
  ['labels', /^(labels?|tags?|etiquettes?)$/],
]
const CANCELLED = /^(cancell?ed|annulee?s?|abandonnee?s?|given up)( date| on| le)?$/
/** Dates that say nothing of the way over the board. */
const OTHER_DATES = /(updated|due|modified|echeance|mise? a jour|start of|publish)/
const ENOUGH = 0.8
const SAMPLE = 500

/** What the columns of a table are likely to be: by their headers, and by the dates in them. */
export function guessMapping({ headers, rows }: CsvTable): CsvGuess {
  const taken = new Set<CsvUse>()
  const cellsOf = (i: number) => rows.slice(0, SAMPLE).flatMap(({ cells }) => cells[i]?.trim() || [])
  const uses = headers.map((header, i): CsvUse => {
    const words = plain(header)
    const cells = cellsOf(i)
    const dates = cells.filter(looksLikeDate).length
    const isDate = cells.length > 0 && dates / cells.length >= ENOUGH
    if (CANCELLED.test(words) && (isDate || cells.length === 0)) return 'cancelled'
    if (isDate) return OTHER_DATES.test(words) ? 'ignore' : 'stage'
    const use = WORDS.find(([, pattern]) => pattern.test(words))?.[0]
    if (use === undefined || taken.has(use)) return 'ignore'
    taken.add(use)
    return use
  })
  const stages = betweenStages(uses, headers, cellsOf)
  const dates = headers.flatMap((_, i) => (stages[i] === 'stage' || stages[i] === 'cancelled' ? cellsOf(i) : []))
  const dateOrder = needsOrder(dates) ? dateOrderOf(dates) : 'dmy'
  return { uses: stages, kinds: kindsOf(headers, stages), dateOrder }
}

/** Columns without any date that stand between two stages are stages that nothing has come to. */
function betweenStages(
  uses: readonly CsvUse[],
  headers: readonly string[],
  cellsOf: (i: number) => readonly string[],
): readonly CsvUse[] {
  const first = uses.indexOf('stage')
  const last = uses.lastIndexOf('stage')
  return uses.map((use, i) => {
    const isEmpty = i > first && i < last && use === 'ignore' && headers[i] !== '' && cellsOf(i).length === 0
    return first >= 0 && isEmpty ? 'stage' : use
  })
}

/** Kinds from the words of the headers; dates of spreadsheets are called by what happened on them. */
function kindsOf(headers: readonly string[], uses: readonly CsvUse[]): readonly ColumnKind[] {
  const places = headers.flatMap((_, i) => (uses[i] === 'stage' ? [i] : []))
  const guessed = guessKinds(places.map((i) => kindOfDate(plain(headers[i] ?? ''))))
  return headers.map((_, i) => guessed[places.indexOf(i)] ?? 'active')
}

function kindOfDate(words: string): ColumnKind | null {
  if (/^(created?|creation|new|nouveau|opened|cree|requested)/.test(words)) return 'backlog'
  if (/^(activated|committed|start|debut|commence)/.test(words)) return 'active'
  if (/^(resolved|resolution|end|fin|accepted)( |$)/.test(words)) return 'done'
  return kindInWords(words.replace(/ (date|on|at|le)$|^date (de|du|d) ?/g, ''))
}

function plain(header: string): string {
  return header
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}#]+/gu, ' ')
    .trim()
}
