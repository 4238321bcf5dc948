import type { BoardId } from '@paceboard/domain'

/** The pages that show an item beside them, and how their address names it. */
const PAGES = /^\/boards\/[^/]+(?:\/(backlog|flow|items)(?:\/(\d+))?)?\/?$/

/** The address of an item over the page it is opened from, which keeps its filters. */
export function itemAddress(boardId: BoardId, num: number): string {
  const page = PAGES.exec(window.location.pathname)
  const search = page ? window.location.search : ''
  return `/boards/${boardId}/${page?.[1] ?? 'items'}/${num}${search}`
}

/** The number of the item that is open beside the page at this address. */
export function openItemNum(): number | null {
  const num = PAGES.exec(window.location.pathname)?.[2]
  return num === undefined ? null : Number(num)
}
