import type { ItemId, MemberId } from '../ids.ts'
import { no, ok, type Result } from '../result.ts'
import type { SingleCommand } from './commands.ts'
import { same } from './decision.ts'
import type { BoardEvent } from './events.ts'
import type { Board, Item } from './model.ts'

/** Why a commit cannot be taken back. */
export type UndoRefusal =
  | { readonly code: 'nothing-to-undo' }
  | { readonly code: 'cannot-undo'; readonly eventType: BoardEvent['type'] }
  | {
      readonly code: 'changed-since'
      /** What has changed; null when it is not an item. */
      readonly itemId: ItemId | null
      /** Who changed it, where the board tells. */
      readonly by: MemberId | null
    }

/** The opposite of one event: the commands to send, and the events to go on with when a commit holds several. */
export interface Opposite {
  readonly commands: readonly SingleCommand[]
  readonly events: readonly BoardEvent[]
}

/** The opposite of an event on a board where what came after it in its commit is taken back already. */
export type TakeBack<Event extends BoardEvent> = (
  board: Board,
  event: Event,
  reason: string,
) => Result<Opposite, UndoRefusal>

export function opposite(command: SingleCommand, event: BoardEvent): Result<Opposite, UndoRefusal> {
  return ok({ commands: [command], events: [event] })
}

export function changedSince(item: Item | null, by: MemberId | null = null): Result<Opposite, UndoRefusal> {
  return no({ code: 'changed-since', itemId: item?.id ?? null, by })
}

/** Are all these fields still as they were set? */
export function stillSet<Fields extends object>(now: Fields | undefined, set: Partial<Fields>): boolean {
  return now !== undefined && (Object.keys(set) as (keyof Fields)[]).every((key) => same(now[key], set[key]))
}

/** Takes back an event about an item that is still on the board; `still` says whether what the event did still holds. */
export function onItem<Event extends BoardEvent & { readonly itemId: ItemId }>(
  still: (item: Item, event: Event) => boolean,
  back: (event: Event, reason: string, item: Item, board: Board) => Result<Opposite, UndoRefusal>,
): TakeBack<Event> {
  return (board, event, reason) => {
    const item = board.items.get(event.itemId)
    if (!item) return no({ code: 'cannot-undo', eventType: event.type })
    if (item.archivedAt !== null || !still(item, event)) return changedSince(item)
    return back(event, reason, item, board)
  }
}
