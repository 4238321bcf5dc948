import { type BoardView, viewFrom, withView } from '../view/view-url.ts'
import type { Desk } from './desk.ts'

/** Changes what the board shows, and goes there from another page. */
export function showView({ shown, client, go }: Desk, change: (view: BoardView) => Partial<BoardView>): void {
  // Other pages have filters of their own in their address.
  const search = new URLSearchParams(shown ? window.location.search : '')
  const view = viewFrom(search)
  const next = withView(search, { ...view, ...change(view) }).toString()
  const path = shown ? window.location.pathname : `/boards/${client.store.getState().boardId}`
  go(path + (next && `?${next}`))
}

/** Whether only the cards of whoever looks are shown. */
export function isOnlyMine(): boolean {
  const { people } = viewFrom(new URLSearchParams(window.location.search)).filters
  return people.length === 1 && people[0] === 'me'
}
