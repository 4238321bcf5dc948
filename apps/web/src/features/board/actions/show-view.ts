import { type BoardView, viewFrom, withView } from '../view/view-url.ts'
import type { Desk } from './desk.ts'

/** Changes what the board shows, and goes there from another page. */
export function showView({ shown, client, go }: Desk, change: (view: BoardView) => Partial<BoardView>): void {
  // Other pages have filters of their own in their address.
  const search = new URLSearchParams(shown ? window.location.search : '')
  const view = viewFrom(search)
  const next = withView(search, { ...view, ...change(view) }).toString()
  const path = shown ? window.location.pathname : boardAddress(client)
  go(path + (next && `?${next}`))
}

/** Goes to the board, from another of its pages. */
export function goToBoard({ shown, client, go }: Desk): void {
  if (!shown) go(boardAddress(client))
}

/** Where the board is; its other pages are below it. */
export function boardAddress({ store }: Desk['client']): string {
  return `/boards/${store.getState().boardId}`
}

/** Whether only the cards of whoever looks are shown. */
export function isOnlyMine(): boolean {
  const { people } = viewFrom(new URLSearchParams(window.location.search)).filters
  return people.length === 1 && people[0] === 'me'
}
