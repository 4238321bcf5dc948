import { clip } from './clip.ts'
import type { ImportNote } from './import-note.ts'

/** What an import may leave out or change; the client has a sentence for each. */
export type TrelloNoteCode =
  /** The export holds 1,000 actions, Trello's limit: what happened before is not in it. */
  | 'actions-cut'
  /** A list was renamed so that its meaning changed: its time under the old name became a column of its own. */
  | 'list-split'
  /** History or a card names a list that is not in the export. */
  | 'list-gone'
  /** Cards of a list that is archived or gone are archived. */
  | 'card-in-closed-list'
  /** History of cards that were deleted in Trello. */
  | 'cards-deleted'
  /** Template cards of Trello are no work. */
  | 'templates-skipped'
  /** No action tells how the card was made: the moment comes from its id, the list from its first move. */
  | 'creation-guessed'
  /** The history does not end where the card stands: a last move was added. */
  | 'position-corrected'
  /** Archived without being done: counted as given up, not as finished (flow.md R10). */
  | 'archived-unfinished'
  | 'people-matched'
  | 'people-unmatched'
  | 'checks-cut'
  | 'text-cut'
  | 'attachments-as-links'
  | 'custom-fields-skipped'
  /** Kinds of action that say nothing about the flow of work. */
  | 'actions-unused'

const EXAMPLES = 5
const EXAMPLE_LENGTH = 80

export interface Notes<Code extends string = TrelloNoteCode> {
  /** `count` times something, with an example to show. */
  readonly add: (code: Code, example?: string, count?: number) => void
  readonly all: () => readonly ImportNote[]
}

/** Collects what an import leaves out, with up to five different examples of each. */
export function startNotes<Code extends string = TrelloNoteCode>(): Notes<Code> {
  const found = new Map<Code, { count: number; examples: Set<string> }>()
  return {
    add(code, example, count = 1) {
      const note = found.get(code) ?? { count: 0, examples: new Set() }
      found.set(code, note)
      note.count += count
      const shown = shortened(example ?? '')
      if (shown && note.examples.size < EXAMPLES) note.examples.add(shown)
    },
    all: () => [...found].map(([code, { count, examples }]) => ({ code, count, examples: [...examples] })),
  }
}

function shortened(example: string): string {
  const whole = clip(example, EXAMPLE_LENGTH + 1)
  return whole.length > EXAMPLE_LENGTH ? `${clip(whole, EXAMPLE_LENGTH)}…` : whole
}
