import type { ColumnKind } from '../board/model.ts'
import type { Instant } from '../time.ts'
import { clip } from './clip.ts'
import type { ImportNote } from './import-note.ts'
import type { TrelloExport } from './trello-export.ts'
import { readHistory } from './trello-history.ts'
import { labelName } from './trello-labels.ts'
import { startNotes } from './trello-notes.ts'

export interface TrelloPreview {
  readonly boardName: string
  readonly lists: readonly {
    readonly listId: string
    readonly name: string
    readonly archived: boolean
    /** What the list is called today, when this is what it was before a rename changed its meaning. */
    readonly nowCalled: string | null
    readonly cards: number
    readonly kind: ColumnKind
  }[]
  readonly labels: readonly { readonly labelId: string; readonly name: string; readonly cards: number }[]
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

const NAME = 200

/** What an export holds and what we make of its lists, before anything is made of it. `at` is the present. */
export function previewTrello(exported: TrelloExport, locale: 'fr' | 'en', at: Instant): TrelloPreview {
  const notes = startNotes()
  const { stages, cards, steps, cardsIn } = readHistory(exported, at, notes)
  const count = (what: 'move' | 'comment') => steps.filter(({ act }) => act.do === what).length
  const worn = new Map<string, number>()
  for (const { card } of cards) {
    for (const id of new Set(card.idLabels ?? [])) worn.set(id, (worn.get(id) ?? 0) + 1)
  }
  const ids = new Set(cards.map(({ card }) => card.id))
  const names = new Map(stages.filter((one) => one.origin === 'list').map((one) => [one.listId, clip(one.name, NAME)]))
  return {
    boardName: clip(exported.name, 120),
    lists: stages.map((stage) => ({
      listId: stage.id,
      name: clip(stage.name, NAME),
      archived: stage.archived,
      nowCalled: stage.origin === 'earlier' ? (names.get(stage.listId) ?? null) : null,
      cards: cardsIn.get(stage.id) ?? 0,
      kind: stage.kind,
    })),
    labels: (exported.labels ?? [])
      .map((label) => ({ labelId: label.id, name: labelName(label, locale), cards: worn.get(label.id) ?? 0 }))
      .filter((label) => label.cards > 0)
      .sort((a, b) => b.cards - a.cards),
    counts: {
      cards: cards.length,
      archivedCards: cards.filter((one) => one.archived).length,
      moves: count('move'),
      comments: count('comment'),
      checklists: (exported.checklists ?? []).filter((one) => ids.has(one.idCard)).length,
      members: exported.members?.length ?? 0,
    },
    notes: notes.all(),
  }
}
