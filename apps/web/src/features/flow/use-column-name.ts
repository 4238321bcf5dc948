import type { ColumnId } from '@paceboard/domain'
import { useBoardState } from '../../lib/board/board-context.ts'
import { useLocalText } from '../../lib/use-local-text.ts'

/** Names of the board's columns in the reader's language. */
export function useColumnName(): (columnId: ColumnId) => string {
  const say = useLocalText()
  const columns = useBoardState((state) => state.visible.columns)
  return (columnId) => {
    const column = columns.get(columnId)
    return column ? say(column.name) : columnId
  }
}
