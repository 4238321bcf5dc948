import type { ColumnKind } from '../board/model.ts'
import { type DateOrder, dateOrderOf, looksLikeDate, needsOrder } from './csv-dates.ts'
import { guessKinds, kindInWords } from './guess-kind.ts'
import type { StatusFate } from './statuses.ts'

/** A table that was read; lines count as an editor shows them. */
export interface CsvTable {
  readonly headers: readonly string[]
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[]
}

/**
 * What a column of the table is; a stage holds the day on which an item came to it. A table without stages, as trackers
 * export it, has the status of today, with the days on which items were created and resolved.
 */
export const CSV_USES = [
  ...([
    'ignore',
    'stage',
    'status',
    'created',
    'resolved',
    'resolution',
    'id',
    'title',
    'description',
    'type',
  ] as const),
  ...(['pace', 'assignee', 'labels', 'due', 'cancelled'] as const),
] as const
export type CsvUse = (typeof CSV_USES)[number]

/** Uses that several columns may have. */
export const REPEATED_USES: ReadonlySet<CsvUse> = new Set(['ignore', 'stage', 'labels'])

/** How a table becomes a board. */
export interface CsvMapping {
  /** One for each column of the table. */
  readonly uses: readonly CsvUse[]
  /** What each column is for if it is a stage. */
  readonly kinds: readonly ColumnKind[]
  /** What becomes of a status, by the id that the preview gave it; without one the guess stands. */
  readonly statuses: Readonly<Record<string, StatusFate>>
  readonly dateOrder: DateOrder
  readonly timezone: string
}

export interface CsvGuess {
  readonly uses: readonly CsvUse[]
  readonly kinds: readonly ColumnKind[]
  /** Null when the dates can be read both ways, so that somebody has to say. */
  readonly dateOrder: DateOrder | null
}

/** Campaigns are labels here: what Jira files under an epic has its label. */
const LABELS =
  /^(labels?|tags?|etiquettes?|components?( s)?|composants?|(custom field )?epic (name|link summary)|parent summary)$/
const WORDS: readonly (readonly [CsvUse, RegExp])[] = [
  ['id', /^(id|key|issue key|cle( de ticket)?|n|no|number|numero|#)$/],
  ['status', /^(status|statut|etat|state)$/],
  ['resolution', /^resolution$/],
  ['title', /^(title|name|titre|nom|summary|resume|subject|sujet|card|carte|task|tache|item)( name)?$/],
  ['description', /^(description|notes?|details?|desc)$/],
  ['type', /^(type|issue type|item type|work type|type de (travail|ticket)|category|categorie)$/],
  ['pace', /^(pace|rythme)$/],
  ['assignee', /^(assignee|assigned to|owner|responsable|member|assigne( a)?|person|personne( assignee)?)$/],
  ['labels', LABELS],
]
const CANCELLED = /^(cancell?ed|annulee?s?|abandonnee?s?|given up)( date| on| le)?$/
const CREATED = /^(created?|creation|cree|date de creation)( date| at| on| le)?$/
const RESOLVED = /^(resolved|completed|closed|finished|resolu|(date de )?resolution|termine)( date| at| on| le)?$/
const DUE = /^(due( date| on)?|echeance|date d echeance|date limite|deadline)$/
/** Dates that say nothing of the way over the board. */
const OTHER_DATES =
  /(updated|due|modified|viewed|echeance|mise? a jour|start of|publish|category changed|response|custom field|satisfaction)/
const ENOUGH = 0.8
const SAMPLE = 500

/** What the columns of a table are likely to be: by their headers, and by the dates in them. */
export function guessMapping({ headers, rows }: CsvTable): CsvGuess {
  const taken = new Set<CsvUse>()
  const cellsOf = (i: number) => rows.slice(0, SAMPLE).flatMap(({ cells }) => cells[i]?.trim() || [])
  const uses = headers.map((header, i): CsvUse => {
    const use = useOf(plain(header), cellsOf(i))
    if (taken.has(use) && !REPEATED_USES.has(use)) return 'ignore'
    taken.add(use)
    return use
  })
  const settled = isTrackers(headers, uses) ? ofTracker(headers, uses) : ofStages(headers, uses, cellsOf)
  const dates = headers.flatMap((_, i) => (DATES.has(settled[i] ?? 'ignore') ? cellsOf(i) : []))
  const dateOrder = needsOrder(dates) ? dateOrderOf(dates) : 'dmy'
  return { uses: settled, kinds: kindsOf(headers, settled), dateOrder }
}

const DATES: ReadonlySet<CsvUse> = new Set(['stage', 'created', 'resolved', 'due', 'cancelled'])

function useOf(words: string, cells: readonly string[]): CsvUse {
  const dates = cells.filter(looksLikeDate).length
  const isDate = cells.length > 0 && dates / cells.length >= ENOUGH
  if (CANCELLED.test(words) && (isDate || cells.length === 0)) return 'cancelled'
  if (isDate) return DUE.test(words) ? 'due' : OTHER_DATES.test(words) ? 'ignore' : 'stage'
  return WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'ignore'
}

/** A table with the status of today, and of the way there no more than when items were created and resolved. */
function isTrackers(headers: readonly string[], uses: readonly CsvUse[]): boolean {
  const dates = headers.filter((_, i) => uses[i] === 'stage').map(plain)
  return uses.includes('status') && dates.length > 0 && dates.every((date) => CREATED.test(date) || RESOLVED.test(date))
}

function ofTracker(headers: readonly string[], uses: readonly CsvUse[]): readonly CsvUse[] {
  const dated = headers.map((header, i): CsvUse => {
    if (uses[i] !== 'stage') return uses[i] ?? 'ignore'
    return CREATED.test(plain(header)) ? 'created' : 'resolved'
  })
  return dated.map((use, i) => (use === 'labels' || dated.indexOf(use) === i ? use : 'ignore'))
}

/** Where there are stages, they tell more than the status of today. */
function ofStages(
  headers: readonly string[],
  uses: readonly CsvUse[],
  cellsOf: (i: number) => readonly string[],
): readonly CsvUse[] {
  const hasStages = uses.includes('stage')
  const left = uses.map((use): CsvUse => (hasStages && (use === 'status' || use === 'resolution') ? 'ignore' : use))
  return betweenStages(left, headers, cellsOf)
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
