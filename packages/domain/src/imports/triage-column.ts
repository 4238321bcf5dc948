import type { Column } from '../board/model.ts'
import type { ColumnId } from '../ids.ts'
import type { HistoryStage } from './item-history.ts'

/** As a stage of a history, for items of which nothing tells where they began. */
export const TRIAGE: HistoryStage = { id: 'triage' as ColumnId, name: 'To triage', kind: 'intake' }

/** The column for new items of an imported board that has none. */
export function triageColumn(): Column {
  return {
    id: TRIAGE.id,
    name: { fr: 'À trier', en: TRIAGE.name },
    kind: TRIAGE.kind,
    wip: { limit: null, sprint: null, marathon: null, mode: 'hard' },
    wipNote: null,
    entryPolicy: null,
    exitPolicy: null,
    archivedAt: null,
  }
}
