import { PHASE_BY_KIND } from '../board/columns.ts'
import type { Commit } from '../board/commit.ts'
import { type Founder, foundBoard } from '../board/create-board.ts'
import type { BoardCreated } from '../board/events.ts'
import type { Board, ColumnKind } from '../board/model.ts'
import type { CommandId, ItemId } from '../ids.ts'
import type { Instant } from '../time.ts'
import type { ImportNote } from './import-note.ts'
import { columnsOf } from './trello-columns.ts'
import { writeLog } from './trello-commits.ts'
import { madeAt, type TrelloExport } from './trello-export.ts'
import { readHistory } from './trello-history.ts'
import { itemMaker } from './trello-items.ts'
import { sortingOf } from './trello-labels.ts'
import { startNotes } from './trello-notes.ts'
import { type MemberOf, peopleOf } from './trello-people.ts'
import type { Stage } from './trello-stages.ts'

export interface TrelloChoices {
  /** Kinds by the id that the preview gave each list; without one the guess stands. */
  readonly kinds: ReadonlyMap<string, ColumnKind>
  /** Ids of the labels that become types. */
  readonly typeLabels: readonly string[]
  readonly name: string
  /** Of the commit that founds the board: by it the same import is known again. */
  readonly commandId: CommandId
  readonly locale: 'fr' | 'en'
  readonly timezone: string
  readonly founder: Founder
  readonly memberOf: MemberOf
  /** The moment of the import. */
  readonly at: Instant
}

export interface TrelloImport {
  readonly created: BoardCreated
  /** The whole log; the first commit founds the board. */
  readonly commits: readonly Commit[]
  /** Where the log leads. */
  readonly board: Board
  readonly descriptions: ReadonlyMap<ItemId, string>
  readonly report: {
    readonly items: number
    readonly moves: number
    readonly comments: number
    readonly notes: readonly ImportNote[]
  }
}

/** Mis-drags of up to five minutes never happened, as far as imported history goes (flow.md R16). */
const BOUNCE_SECONDS = 300

/**
 * A board from a Trello export, with its history: every id is Trello's, every commit has its own time, and a second import
 * of the same export with the same choices gives the same board.
 */
export function importTrello(exported: TrelloExport, choices: TrelloChoices): TrelloImport {
  const { at, locale, timezone, founder } = choices
  const notes = startNotes()
  const history = readHistory(exported, at, notes)
  const people = peopleOf(exported, founder, choices.memberOf, notes)
  const sorting = sortingOf(exported, new Set(choices.typeLabels), locale)
  const kindOf = (stage: Stage): ColumnKind => choices.kinds.get(stage.id) ?? stage.kind
  const isDone = (stage: Stage) => PHASE_BY_KIND[kindOf(stage)] === 'done'
  for (const { archived, stage, card } of history.cards) {
    if (archived && !isDone(stage)) notes.add('archived-unfinished', card.name)
  }

  const plan = {
    columns: columnsOf(history.stages, kindOf, at),
    types: sorting.types,
    labels: sorting.labels,
    personLimit: null,
  }
  const founded = foundBoard(plan, choices.name, timezone, founder, people.others)
  const created = { ...founded, settings: { ...founded.settings, bounceSeconds: BOUNCE_SECONDS } }
  const isOpen = ({ archived, stage }: { archived: boolean; stage: Stage }) => !archived && !isDone(stage)
  const making = { exported, histories: history.cards, sorting, people, isOpen, locale, timezone, at, notes }
  const firstAt = history.steps[0]?.at ?? at
  const createdAt = Math.min(madeAt(exported.id) ?? firstAt, firstAt)
  const log = writeLog({
    created,
    createdAt,
    commandId: choices.commandId,
    history,
    maker: itemMaker(making),
    people,
    timezone,
    notes,
  })

  return { created, ...log, report: { ...countsOf(log.commits), notes: notes.all() } }
}

function countsOf(commits: readonly Commit[]) {
  const count = { items: 0, moves: 0, comments: 0 }
  for (const { events } of commits) {
    for (const event of events) {
      if (event.type === 'ItemCreated') count.items++
      if (event.type === 'ItemMoved') count.moves++
      if (event.type === 'CommentAdded') count.comments++
    }
  }
  return count
}
