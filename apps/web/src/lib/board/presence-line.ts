import type { PresenceNews } from '@paceboard/contract'
import type { ItemId, MemberId } from '@paceboard/domain'
import { type PresenceStore, setAlone, setPresent } from './presence-store.ts'

/** What the stream of a board brings and takes of who is here. */
export interface PresenceLine {
  /** The name under which the server knows this window. */
  readonly windowId: string
  /** A stream is open: the server sees this window, and perhaps no item in it. */
  readonly opened: () => void
  readonly told: (news: PresenceNews) => void
  readonly lost: () => void
}

/**
 * Tells the server which item this window shows, one message at a time and always the latest; what is lost is said anew
 * with the next stream or the next item.
 */
export function startPresence(
  store: PresenceStore,
  you: MemberId,
  windowId: string,
  send: (itemId: ItemId | null) => Promise<unknown>,
): { readonly line: PresenceLine; readonly close: () => void } {
  let isOpen = false
  let isSending = false
  /** What the server believes; undefined when that is unknown. */
  let known: ItemId | null | undefined = null
  let stream = 0

  async function tell() {
    const { shown } = store.getState()
    if (!isOpen || isSending || known === shown) return
    isSending = true
    const mine = stream
    const isSent = await send(shown).then(
      () => true,
      () => false,
    )
    isSending = false
    // Another stream has been opened meanwhile: what was said may have been for the one before.
    known = isSent && mine === stream ? shown : undefined
    if (isSent) await tell()
  }

  const stop = store.subscribe((now, before) => {
    if (now.shown !== before.shown) void tell()
  })
  return {
    line: {
      windowId,
      opened() {
        if (isOpen) known = undefined
        isOpen = true
        stream += 1
        void tell()
      },
      told: (news) => setPresent(store, you, news),
      lost() {
        known = undefined
        setAlone(store)
      },
    },
    close() {
      isOpen = false
      stop()
    },
  }
}
