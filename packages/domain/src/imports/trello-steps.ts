import type { Instant } from '../time.ts'
import type { Past, TrelloMember } from './trello-export.ts'
import type { Stage } from './trello-stages.ts'

/** What a step does to its card. */
export type Act =
  | { readonly do: 'create'; readonly stage: Stage }
  | { readonly do: 'move'; readonly to: Stage }
  | { readonly do: 'archive' }
  | { readonly do: 'restore' }
  | { readonly do: 'title'; readonly to: string }
  | { readonly do: 'due'; readonly to: Instant | null }
  | { readonly do: 'comment'; readonly commentId: string; readonly text: string }
  | { readonly do: 'join'; readonly trelloMemberId: string }
  | { readonly do: 'tick'; readonly checkItemId: string }

/** One thing that happened to one card. Steps with the same key were one action. */
export interface Step {
  readonly at: Instant
  readonly key: string
  /** Breaks ties of `at`: creations first, then the actions in their order, then what we add ourselves. */
  readonly order: number
  readonly by: TrelloMember | null
  readonly cardId: string
  readonly act: Act
}

/** The place in the order for what we add to make the history end where the export says. */
export const LAST = Number.MAX_SAFE_INTEGER

/** A step that is a recorded action. */
export function stepOf(action: Past, cardId: string, act: Act): Step {
  return { at: action.at, key: action.id, order: action.order, by: action.memberCreator ?? null, cardId, act }
}
