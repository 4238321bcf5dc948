import type { Instant } from '../time.ts'

/*
 * The parts of a Trello board export that we read, in Trello's own words. Whoever reads the file checks it first:
 * ids are letters, digits, - and _, and what a list needs is there. Optional parts may be missing or null.
 */

type Maybe<Value> = Value | null | undefined

export interface TrelloExport {
  readonly id: string
  readonly name: string
  readonly lists: readonly TrelloList[]
  readonly cards: readonly TrelloCard[]
  readonly labels?: Maybe<readonly TrelloLabel[]>
  readonly checklists?: Maybe<readonly TrelloChecklist[]>
  readonly members?: Maybe<readonly TrelloMember[]>
  readonly memberships?: Maybe<readonly { readonly idMember: string; readonly memberType?: Maybe<string> }[]>
  /** Newest first, and never more than `MAX_ACTIONS`. */
  readonly actions?: Maybe<readonly TrelloAction[]>
}

/** Trello cuts the history of an export here. */
export const MAX_ACTIONS = 1000

export interface TrelloList {
  readonly id: string
  readonly name: string
  readonly closed?: Maybe<boolean>
  readonly pos?: Maybe<number>
}

export interface TrelloCard {
  readonly id: string
  readonly name: string
  readonly idList: string
  readonly desc?: Maybe<string>
  readonly closed?: Maybe<boolean>
  readonly pos?: Maybe<number>
  readonly due?: Maybe<string>
  readonly dateLastActivity?: Maybe<string>
  readonly idLabels?: Maybe<readonly string[]>
  readonly idMembers?: Maybe<readonly string[]>
  readonly isTemplate?: Maybe<boolean>
  readonly attachments?: Maybe<readonly { readonly name?: Maybe<string>; readonly url?: Maybe<string> }[]>
  readonly customFieldItems?: Maybe<readonly object[]>
}

export interface TrelloLabel {
  readonly id: string
  readonly name?: Maybe<string>
  readonly color?: Maybe<string>
}

export interface TrelloChecklist {
  readonly id: string
  readonly idCard: string
  readonly name?: Maybe<string>
  readonly pos?: Maybe<number>
  readonly checkItems?: Maybe<readonly TrelloCheckItem[]>
}

export interface TrelloCheckItem {
  readonly id: string
  readonly name: string
  readonly pos?: Maybe<number>
  readonly state?: Maybe<string>
}

export interface TrelloMember {
  readonly id: string
  readonly fullName?: Maybe<string>
  readonly username?: Maybe<string>
  readonly email?: Maybe<string>
}

interface Named {
  readonly id?: Maybe<string>
  readonly name?: Maybe<string>
}

/** Something that was done on the Trello board. What `data` holds depends on `type`. */
export interface TrelloAction {
  readonly id: string
  readonly type: string
  readonly date: string
  readonly idMemberCreator?: Maybe<string>
  readonly memberCreator?: Maybe<TrelloMember>
  readonly data?: Maybe<{
    readonly card?: Maybe<Named & { readonly due?: Maybe<string>; readonly closed?: Maybe<boolean> }>
    readonly list?: Maybe<Named & { readonly closed?: Maybe<boolean> }>
    readonly listBefore?: Maybe<Named>
    readonly listAfter?: Maybe<Named>
    readonly old?: Maybe<{
      readonly name?: Maybe<string>
      readonly due?: Maybe<string>
      readonly closed?: Maybe<boolean>
    }>
    readonly text?: Maybe<string>
    readonly idMember?: Maybe<string>
    readonly checkItem?: Maybe<{ readonly id?: Maybe<string>; readonly state?: Maybe<string> }>
  }>
}

/** A Trello id begins with the second it was made in: eight hexadecimal digits. Null for an id of another kind. */
export function madeAt(trelloId: string): Instant | null {
  if (!/^[0-9a-f]{24}$/i.test(trelloId)) return null
  return Number.parseInt(trelloId.slice(0, 8), 16) * 1000
}

/** A date that Trello wrote; null when there is none or it is no date. */
export function instantOf(date: Maybe<string>): Instant | null {
  const at = date ? Date.parse(date) : Number.NaN
  return Number.isNaN(at) ? null : at
}

/** An action with its moment, and its place in the whole history. */
export interface Past extends TrelloAction {
  readonly at: Instant
  readonly order: number
}

/**
 * The actions once each, oldest first; at the same moment in the order of their ids (flow.md R16). Undated ones fall away,
 * and nothing has happened after `until`.
 */
export function pastOf(exported: TrelloExport, until: Instant): readonly Past[] {
  const known = new Map<string, TrelloAction & { readonly at: Instant }>()
  for (const action of exported.actions ?? []) {
    const at = instantOf(action.date)
    if (at !== null) known.set(action.id, { ...action, at: Math.min(at, until) })
  }
  return [...known.values()]
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
    .map((action, order) => ({ ...action, order }))
}

/** By Trello's position, then id, so that two runs agree. */
export function byPosition(
  a: { readonly pos?: Maybe<number>; readonly id: string },
  b: { readonly pos?: Maybe<number>; readonly id: string },
): number {
  return (a.pos ?? 0) - (b.pos ?? 0) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}
