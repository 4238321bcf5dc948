import { PHASE_BY_KIND } from '../board/columns.ts'
import { clip } from './clip.ts'
import { type CsvCells, isFault } from './csv-cells.ts'
import type { CsvMapping, CsvTable } from './csv-mapping.ts'
import type { WayReader } from './csv-rows.ts'
import { saysGivenUp } from './given-up-words.ts'
import type { HistoryEntry } from './item-history.ts'
import { stagesOf, statusesOf } from './statuses.ts'
import { TRIAGE } from './triage-column.ts'

const NAME = 80

/**
 * Items of a table that tells their status of today, and of their way there only when they were created and resolved: an
 * item stands in its status since it was created; one that is resolved waited until then.
 */
export function trackerReader({ rows }: CsvTable, mapping: CsvMapping): WayReader {
  const column = mapping.uses.indexOf('status')
  const statusOf = (cells: readonly string[]) => clip(cells[column] ?? '', NAME)
  const ways = column < 0 ? [] : rows.map(({ cells }) => [statusOf(cells)].filter(Boolean))
  const statuses = statusesOf({ ways, phases: new Map() })
  const { stages, stageOf } = stagesOf(statuses, new Map(Object.entries(mapping.statuses)))
  const first = stages.find(({ kind }) => PHASE_BY_KIND[kind] === 'notStarted') ?? TRIAGE

  const entriesOf = (cells: CsvCells) => {
    const created = cells.instant('created')
    if (isFault(created)) return created
    const resolved = cells.instant('resolved')
    if (isFault(resolved)) return resolved
    const status = clip(cells.of('status'), NAME)
    if (column >= 0 && !status) return cells.fault('no-status', 'status')
    if (created === null && mapping.uses.includes('created')) return cells.fault('no-date', 'created')
    if (column < 0) return created === null ? [] : [{ at: created, stage: first, by: null }]

    const stage = saysGivenUp(cells.of('resolution')) ? null : stageOf(status)
    const bornAt = created ?? resolved ?? cells.at
    const ends = stage === null || PHASE_BY_KIND[stage.kind] === 'done'
    if (!ends) return [{ at: bornAt, stage, by: null }]
    const end: HistoryEntry = { at: Math.max(resolved ?? bornAt, bornAt), stage, by: null }
    return resolved !== null ? [{ at: bornAt, stage: first, by: null }, end] : [end]
  }
  return { stages, statuses, entriesOf }
}
