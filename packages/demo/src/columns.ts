import type { ColumnId } from '@paceboard/domain'

/** The columns of the marketing template by which the stories walk. */
export type ColumnKey =
  | 'triage'
  | 'backlog'
  | 'ready'
  | 'in_progress'
  | 'review'
  | 'approval'
  | 'scheduled'
  | 'live'
  | 'reviewed'

export function columnIdOf(key: ColumnKey): ColumnId {
  return key as ColumnId
}
