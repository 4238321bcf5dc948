import type { ColumnId, ItemId, MemberId } from '../ids.ts'
import type { Instant } from '../time.ts'
import type { Commit } from './commit.ts'
import type { BoardEvent } from './events.ts'
import type { Override } from './item-events.ts'

/** Somebody went over a soft limit, and said why. */
export interface OverrideTold extends Override {
  readonly itemId: ItemId
  /** The column that was full; null for a person's limit. */
  readonly columnId: ColumnId | null
  readonly by: MemberId | null
  readonly at: Instant
}

/** The entries over a limit that some commits tell, in their order. */
export function overridesIn(commits: readonly Commit[]): readonly OverrideTold[] {
  return commits.flatMap(({ by, at, events }) =>
    events.flatMap((event) => {
      const place = placeOf(event)
      if (!place) return []
      const { override, itemId, columnId } = place
      return override ? [{ ...override, itemId, columnId: override.of === 'column' ? columnId : null, by, at }] : []
    }),
  )
}

interface Place {
  readonly itemId: ItemId
  readonly columnId: ColumnId | null
  readonly override: Override | undefined
}

function placeOf(event: BoardEvent): Place | null {
  switch (event.type) {
    case 'ItemCreated':
      return { itemId: event.item.id, columnId: event.item.columnId, override: event.override }
    case 'ItemMoved':
      return { itemId: event.itemId, columnId: event.toColumnId, override: event.override }
    case 'ItemRestored':
      return { itemId: event.itemId, columnId: event.columnId, override: event.override }
    case 'ItemAssigned':
    case 'PaceSet':
      return { itemId: event.itemId, columnId: null, override: event.override }
    default:
      return null
  }
}
