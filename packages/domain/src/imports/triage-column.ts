import type { Column } from '../board/model.ts'
import type { ColumnId } from '../ids.ts'

/** The column for new items of an imported board that has none. */
export function triageColumn(): Column {
  return {
    id: 'triage' as ColumnId,
    name: { fr: 'À trier', en: 'To triage' },
    kind: 'intake',
    wip: { limit: null, sprint: null, marathon: null, mode: 'hard' },
    wipNote: null,
    entryPolicy: null,
    exitPolicy: null,
    archivedAt: null,
  }
}
