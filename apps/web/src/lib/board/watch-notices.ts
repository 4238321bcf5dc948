import { notificationsOf } from '@paceboard/domain'
import type { BoardStore } from './board-store.ts'

/** Calls back when others did something that concerns this person, or may have while the board was read anew. */
export function watchNotices(store: BoardStore, onNotice: () => void): () => void {
  return store.subscribe((now, before) => {
    if (now.seq === before.seq) return
    const { latest, you } = now
    const isAnew = latest === before.latest
    const concerns =
      !isAnew && latest && notificationsOf(before.confirmed, latest).some(({ to }) => to === you.memberId)
    if (isAnew || concerns) onNotice()
  })
}
