import type { Charts } from '@paceboard/contract'
import type { AroundChange, ComparedChange } from '@paceboard/domain'
import type { Table } from './chart-tables.ts'
import type { TableNames } from './table-names.ts'
import type { TableWords } from './table-words.ts'

/** Every change of a limit with its weeks before and after. */
export function limitsTable(changes: Charts['limits'], { words, columnOf }: TableNames): Table {
  const sides = [words.before, words.after].flatMap((side) =>
    [words.days, words.meanWip, words.meanInColumn, words.finished, words.p50, words.p85].map(
      (what) => `${side}: ${what}`,
    ),
  )
  return [
    [words.day, words.column, words.from, words.to, words.reason, words.comparable, ...sides],
    ...changes.map((one) => [
      ...[one.day, one.columnId === null ? words.perPerson : columnOf(one.columnId)],
      ...[limitWords(one.from, words), limitWords(one.to, words), one.reason, one.comparable],
      ...[one.before, one.after].flatMap(sideCells),
    ]),
  ]
}

function sideCells({ days, meanWip, meanInColumn, throughput, cycleTimes: { p50, p85 } }: AroundChange) {
  return [days, rounded(meanWip), rounded(meanInColumn), throughput, p50, p85]
}

/** "8", or "8 (Sprint 5, Marathon 2)". */
function limitWords(limit: ComparedChange['from'], words: TableWords): string {
  if (limit === null) return words.noLimit
  if (typeof limit === 'number') return `${limit}`
  const all = limit.limit === null ? words.noLimit : `${limit.limit}`
  const sprint = limit.sprint === null ? [] : [`Sprint ${limit.sprint}`]
  const marathon = limit.marathon === null ? [] : [`Marathon ${limit.marathon}`]
  const paces = [...sprint, ...marathon]
  return paces.length === 0 ? all : `${all} (${paces.join(', ')})`
}

function rounded(mean: number | null): number | null {
  return mean === null ? null : Math.round(mean * 100) / 100
}
