import type { Board, BoardEvent, Commit, SingleCommand } from '@paceboard/domain'

/** The commands that take a commit back, last event first; null when it cannot be taken back. */
export function undoOf(_board: Board, commit: Commit): readonly SingleCommand[] | null {
  const commands = commit.events.toReversed().map(inverse)
  return commands.every((command) => command !== null) ? commands : null
}

function inverse(event: BoardEvent): SingleCommand | null {
  switch (event.type) {
    case 'ItemMoved':
      return { type: 'MoveItem', itemId: event.itemId, toColumnId: event.fromColumnId, below: event.fromBelow }
    case 'ItemCreated':
      return { type: 'ArchiveItem', itemId: event.item.id }
    case 'ItemArchived':
      return { type: 'RestoreItem', itemId: event.itemId }
    case 'ItemAssigned':
      return { type: 'AssignItem', itemId: event.itemId, memberId: event.from }
    default:
      return null
  }
}
