import { PHASE_BY_KIND } from '../board/columns.ts'
import type { ColumnKind } from '../board/model.ts'
import type { Phase } from '../flow/phase.ts'
import type { ColumnId } from '../ids.ts'
import { saysGivenUp } from './given-up-words.ts'
import { guessKinds, kindInWords } from './guess-kind.ts'
import type { HistoryStage } from './item-history.ts'

/** What a status becomes: a column of a kind, the column of another status, or the end of what comes to it. */
export type StatusFate = ColumnKind | 'given-up' | { readonly sameAs: string }

/** A status of a tracker, with what we make of it. */
export interface Status {
  readonly id: string
  readonly name: string
  /** How many items stand in it. */
  readonly cards: number
  readonly guess: ColumnKind | 'given-up'
}

/** What is known of a file's statuses. */
export interface StatusFacts {
  /** The statuses through which each item went, in order. */
  readonly ways: readonly (readonly string[])[]
  /** The phase that the tracker itself tells, for those of which it does. */
  readonly phases: ReadonlyMap<string, Phase>
}

const PHASES = { notStarted: 0, started: 1, done: 2 } as const

/**
 * Every status that items were in, from the first to the last: by phase, as the tracker or the name tells it, and within a
 * phase in the order in which items mostly come to them.
 */
export function statusesOf({ ways, phases }: StatusFacts): readonly Status[] {
  const names = [...new Set(ways.flat())]
  const placeOf = (name: string): number => {
    if (saysGivenUp(name)) return PHASES.done + 1
    const kind = kindInWords(name)
    return PHASES[phases.get(name) ?? (kind === null ? 'started' : PHASE_BY_KIND[kind])]
  }
  const earliness = earlinessOf(ways)
  const byPlace = (a: string, b: string) => placeOf(a) - placeOf(b) || (earliness.get(b) ?? 0) - (earliness.get(a) ?? 0)
  const ordered = names.toSorted(byPlace)
  const columns = ordered.filter((name) => !saysGivenUp(name))
  const kinds = guessKinds(columns.map((name, i) => toldKind(name, phases.get(name), i)))
  return ordered.map((name, i) => ({
    id: `status-${i + 1}`,
    name,
    cards: ways.filter((way) => way.at(-1) === name).length,
    guess: kinds[columns.indexOf(name)] ?? 'given-up',
  }))
}

/** For each status, before how many others items mostly come to it, less those after which they do. */
function earlinessOf(ways: StatusFacts['ways']): ReadonlyMap<string, number> {
  const lead = new Map<string, Map<string, number>>()
  for (const way of ways) {
    const once = [...new Set(way)]
    for (const [i, earlier] of once.entries()) {
      for (const later of once.slice(i + 1)) {
        count(lead, earlier, later, 1)
        count(lead, later, earlier, -1)
      }
    }
  }
  return new Map([...lead].map(([name, to]) => [name, [...to.values()].reduce((sum, n) => sum + Math.sign(n), 0)]))
}

function count(lead: Map<string, Map<string, number>>, from: string, to: string, n: number): void {
  const row = lead.get(from) ?? new Map<string, number>()
  lead.set(from, row)
  row.set(to, (row.get(to) ?? 0) + n)
}

/** The kind in a status' name, unless the tracker says that it is of another phase. */
function toldKind(name: string, phase: Phase | undefined, place: number): ColumnKind | null {
  const kind = kindInWords(name)
  if (phase === undefined || (kind !== null && PHASE_BY_KIND[kind] === phase)) return kind
  if (phase === 'done') return 'done'
  if (phase === 'started') return 'active'
  return place === 0 ? 'backlog' : 'queue'
}

export interface StatusStages {
  /** Not started, started, done, and as the statuses within (flow.md R11). */
  readonly stages: readonly HistoryStage[]
  /** The column of a status by its name; null where it means that the work was given up on. */
  readonly stageOf: (name: string) => HistoryStage | null
}

/** The columns that statuses become. A status without a fate of its own has the guessed one. */
export function stagesOf(statuses: readonly Status[], fates: ReadonlyMap<string, StatusFate>): StatusStages {
  const byId = new Map(statuses.map((status) => [status.id, status]))
  const stages = new Map<string, HistoryStage | null>()
  for (const status of statuses) {
    const { target, kind } = settled(status, byId, fates)
    stages.set(status.name, kind === 'given-up' ? null : { id: target.id as ColumnId, name: target.name, kind })
  }
  const columns = new Map([...stages.values()].flatMap((stage) => (stage ? [[stage.id, stage] as const] : [])))
  const byPhase = (a: HistoryStage, b: HistoryStage) => PHASES[PHASE_BY_KIND[a.kind]] - PHASES[PHASE_BY_KIND[b.kind]]
  return {
    stages: [...columns.values()].sort(byPhase),
    stageOf: (name) => stages.get(name) ?? null,
  }
}

/** Where a chain of "the same as" ends. One that goes in a circle, or to nowhere, ends with what its last status was guessed. */
function settled(
  status: Status,
  byId: ReadonlyMap<string, Status>,
  fates: ReadonlyMap<string, StatusFate>,
): { readonly target: Status; readonly kind: ColumnKind | 'given-up' } {
  let target = status
  const seen = new Set<string>()
  for (;;) {
    seen.add(target.id)
    const fate = fates.get(target.id) ?? target.guess
    if (typeof fate === 'string') return { target, kind: fate }
    const next = byId.get(fate.sameAs)
    if (!next || seen.has(next.id)) return { target, kind: target.guess }
    target = next
  }
}
