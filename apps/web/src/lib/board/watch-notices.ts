import { awaitedFrom, type Board, type Commit, type ItemId, type MemberId, notificationsOf } from '@paceboard/domain'
import type { BoardStore } from './board-store.ts'

/**
 * Calls back when others did something that concerns this person, when a question waits for them no more, or when either
 * may have happened while the board was read anew.
 */
export function watchNotices(store: BoardStore, onNotice: () => void): () => void {
  return store.subscribe((now, before) => {
    if (now.seq === before.seq) return
    const { latest, you } = now
    const isAnew = latest === before.latest
    if (isAnew || (latest && concerns(latest, before.confirmed, now.confirmed, you.memberId))) onNotice()
  })
}

function concerns(commit: Commit, before: Board, after: Board, me: MemberId): boolean {
  if (notificationsOf(before, commit).some(({ to }) => to === me)) return true
  return commit.events.some((event) => 'itemId' in event && isSpared(event.itemId))

  function isSpared(itemId: ItemId): boolean {
    const [was, is] = [before.items.get(itemId), after.items.get(itemId)]
    if (!was?.approval) return false
    return awaitedFrom(before, was).includes(me) && !(is && awaitedFrom(after, is).includes(me))
  }
}
