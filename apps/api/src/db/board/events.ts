import type { BoardEvent, ItemId, MemberId } from '@paceboard/domain'

/*
 * What the database and the streams have to know of an event, beyond what `evolve` does with it.
 */

/** The item that an event is about. */
export function itemOf(event: BoardEvent): ItemId | null {
  if (event.type === 'ItemCreated') return event.item.id
  if (event.type === 'RankSuggested') return event.suggestion.itemId
  return 'itemId' in event ? event.itemId : null
}

/** Every item that some events are about, each once. */
export function itemsOf(events: readonly BoardEvent[]): ReadonlySet<ItemId> {
  return new Set(events.map(itemOf).filter((itemId) => itemId !== null))
}

/**
 * Does an event change which side of the clock a column, or all of history, stands on? Then the clocks of items follow
 * from their whole history (flow.md R18), and nobody can go on from the event alone.
 */
export function changesPhases(event: BoardEvent): boolean {
  if (event.type === 'ColumnEdited') return event.to.kind !== undefined
  return event.type === 'BoardEdited' && event.to.startPolicy !== undefined
}

/** The person whom an event puts off the board. */
export function removedBy(event: BoardEvent): MemberId | null {
  return event.type === 'MemberRemoved' ? event.memberId : null
}
