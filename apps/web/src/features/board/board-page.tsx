import { useBoard } from '../../lib/board/board-context.ts'

/** The board: columns side by side, and everything that moves between them. */
export function BoardPage() {
  const columnIds = useBoard((board) => board.columnOrder)
  return <p>{columnIds.length}</p>
}
