import { inBacklog, PHASE_BY_KIND } from '../board/columns.ts'
import type { Column, ColumnKind } from '../board/model.ts'
import type { Instant } from '../time.ts'
import { clip } from './clip.ts'
import type { Stage } from './trello-stages.ts'
import { triageColumn } from './triage-column.ts'

const PHASES = { notStarted: 0, started: 1, done: 2 } as const
const NAME = 200
const NO_LIMIT = { limit: null, sprint: null, marathon: null, mode: 'hard' } as const

/**
 * A column for every stage: not started, started, done, and as in Trello within (flow.md R11). What a list was earlier, and
 * what is archived or gone, is a removed column that keeps its phase (R18). Where nothing takes new items, a column for
 * them comes first.
 */
export function columnsOf(
  stages: readonly Stage[],
  kindOf: (stage: Stage) => ColumnKind,
  at: Instant,
): readonly Column[] {
  const columns = stages
    .map((stage) => columnOf(stage, kindOf(stage), at))
    .sort((a, b) => PHASES[PHASE_BY_KIND[a.kind]] - PHASES[PHASE_BY_KIND[b.kind]])
  const lands = columns.some((column) => column.archivedAt === null && inBacklog(column))
  return lands ? columns : [triageColumn(), ...columns]
}

function columnOf(stage: Stage, kind: ColumnKind, at: Instant): Column {
  const name = clip(stage.name, NAME)
  return {
    id: stage.id,
    name: name ? { fr: name, en: name } : { fr: 'Liste supprimée', en: 'Deleted list' },
    kind,
    wip: NO_LIMIT,
    wipNote: null,
    entryPolicy: null,
    exitPolicy: null,
    archivedAt: stage.archived ? Math.min(stage.closedBy?.at ?? at, at) : null,
  }
}
