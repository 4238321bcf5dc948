import type { BoardId } from '@paceboard/domain'

/** The address of an item over the page it is opened from, which keeps its filters. */
export function itemAddress(boardId: BoardId, num: number): string {
  return `/boards/${boardId}/items/${num}${window.location.search}`
}
