import { PHASE_BY_KIND } from '../board/columns.ts'
import type { ColumnKind } from '../board/model.ts'
import type { Phase } from '../flow/phase.ts'
import type { ColumnId } from '../ids.ts'
import type { Instant } from '../time.ts'
import { grouped } from './grouped.ts'
import { guessKinds, kindInWords } from './guess-kind.ts'
import { byPosition, type Past, type TrelloExport, type TrelloList } from './trello-export.ts'

/**
 * A list during the time in which it meant one thing. A list that was renamed from "In progress" to "Done" has two stages:
 * for its cards the rename was a finish, and what re-purposes a column makes a new one (flow.md R18).
 */
export interface Stage {
  /** The list's id for what the list is now. */
  readonly id: ColumnId
  readonly listId: string
  readonly name: string
  /** `list` is on the board or archived there, `earlier` is what a list was before, `gone` is not in the export. */
  readonly origin: 'list' | 'earlier' | 'gone'
  readonly kind: ColumnKind
  readonly since: Instant
  /** The rename that began it. */
  readonly begunBy: Past | null
  readonly archived: boolean
  /** The action that archived its list, if the export still holds it. */
  readonly closedBy: Past | null
}

type Draft = Omit<Stage, 'kind'> & { readonly told: ColumnKind | null }

/** Every stage that the export knows of, in board order: lists by position, what is gone at the end. */
export function stagesOf(exported: TrelloExport, done: readonly Past[]): readonly Stage[] {
  const lists = [...new Map(exported.lists.map((list) => [list.id, list])).values()].sort(byPosition)
  const present = lists.flatMap((list) => stagesOfList(list, done))
  const drafts = [...present, ...goneLists(exported, done, new Set(lists.map((list) => list.id)))]
  const kinds = guessKinds(drafts.map((draft) => (draft.origin === 'gone' ? (draft.told ?? 'active') : draft.told)))
  return drafts.map(({ told: _, ...draft }, i) => ({ ...draft, kind: kinds[i] ?? 'active' }))
}

/** The stage that a list was in at a moment; every list has one from the beginning. */
export function stageAt(stages: ReadonlyMap<string, readonly Stage[]>, listId: string, at: Instant): Stage {
  const ofList = stages.get(listId) ?? []
  const stage = ofList.findLast((one) => one.since <= at) ?? ofList[0]
  if (!stage) throw new Error(`list ${listId} has no stage`)
  return stage
}

export function byList(stages: readonly Stage[]): ReadonlyMap<string, readonly Stage[]> {
  return grouped(stages, (stage) => stage.listId)
}

interface Period {
  readonly name: string
  readonly begunBy: Past | null
  readonly told: ColumnKind | null
}

function stagesOfList(list: TrelloList, done: readonly Past[]): readonly Draft[] {
  const own = done.filter((action) => action.type === 'updateList' && action.data?.list?.id === list.id)
  const closings = own.filter((action) => action.data?.old?.closed === false)
  const closedBy = list.closed ? (closings.at(-1) ?? null) : null
  const periods = periodsOf(list, own)
  return periods.map((period, i): Draft => {
    const isNow = i === periods.length - 1
    return {
      id: (isNow ? list.id : `${list.id}-${i + 1}`) as ColumnId,
      listId: list.id,
      name: period.name,
      origin: isNow ? 'list' : 'earlier',
      told: period.told,
      since: period.begunBy?.at ?? Number.NEGATIVE_INFINITY,
      begunBy: period.begunBy,
      archived: !isNow || list.closed === true,
      closedBy: isNow ? closedBy : (periods[i + 1]?.begunBy ?? null),
    }
  })
}

/** The list's names through time, as few periods as its meanings allow. */
function periodsOf(list: TrelloList, own: readonly Past[]): readonly Period[] {
  const renames = own.filter((action) => typeof action.data?.old?.name === 'string')
  const names = [...renames.map((action) => action.data?.old?.name ?? ''), list.name]
  const told = names.map(kindInWords)
  const phases = told.map((kind) => (kind === null ? null : PHASE_BY_KIND[kind]))

  const periods: Period[] = []
  let phase: Phase | null = null
  for (const [i, name] of names.entries()) {
    const now: Phase | null = phases.slice(i).find((one) => one !== null) ?? phase
    const before = periods.at(-1)
    const goesOn = before !== undefined && now === phase
    const begunBy = goesOn ? before.begunBy : (renames[i - 1] ?? null)
    if (goesOn) periods.pop()
    periods.push({ name, begunBy, told: told[i] ?? (goesOn ? before.told : null) })
    phase = now
  }
  return periods
}

/** Lists that cards or their history name, but that the export does not hold. */
function goneLists(exported: TrelloExport, done: readonly Past[], present: ReadonlySet<string>): Draft[] {
  const names = new Map<string, string>()
  for (const { data } of done) {
    for (const list of [data?.list, data?.listBefore, data?.listAfter]) {
      if (list?.id && !present.has(list.id)) names.set(list.id, list.name ?? names.get(list.id) ?? '')
    }
  }
  for (const { idList } of exported.cards) {
    if (!present.has(idList) && !names.has(idList)) names.set(idList, '')
  }
  return [...names].map(([listId, name]) => ({
    id: listId as ColumnId,
    listId,
    name,
    origin: 'gone',
    told: kindInWords(name),
    since: Number.NEGATIVE_INFINITY,
    begunBy: null,
    archived: true,
    closedBy: null,
  }))
}
