import type { Column, ColumnKind, LocalText, WipMode } from '../board/model.ts'
import type { ColumnId } from '../ids.ts'

interface Rules {
  readonly limit?: number
  readonly mode?: WipMode
  readonly entry?: LocalText
}

/** A column that a template ships; a limit is hard unless said otherwise (domain A18). */
export function templateColumn(id: string, kind: ColumnKind, fr: string, en: string, rules: Rules = {}): Column {
  return {
    id: id as ColumnId,
    name: { fr, en },
    kind,
    wip: { limit: rules.limit ?? null, sprint: null, marathon: null, mode: rules.mode ?? 'hard' },
    wipNote: null,
    entryPolicy: rules.entry ?? null,
    exitPolicy: null,
    archivedAt: null,
  }
}

/** Where new items land; every template starts with such a column. */
export function triageColumn(): Column {
  return templateColumn('triage', 'intake', 'À trier', 'To triage', {
    entry: { fr: 'Demande acceptée ou idée', en: 'Accepted request or idea' },
  })
}
