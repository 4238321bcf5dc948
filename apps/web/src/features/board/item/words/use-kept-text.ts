import { useState } from 'react'
import { useBoardState } from '../../../../lib/board/board-context.ts'
import { readSetting, writeSetting } from '../../../../lib/storage.ts'

export interface KeptText {
  readonly text: string
  readonly setText: (text: string) => void
  /** Nothing waits any more: it was sent, or given up. */
  readonly forget: () => void
}

/**
 * What somebody is writing about something, kept on this device from the first letter until it is sent: closing a
 * sheet, a reload or a crash lose nothing. `about` is an id; people who share a device do not see each other's words.
 */
export function useKeptText(about: string, otherwise = ''): KeptText {
  const key = useKey(about)
  const [text, keep] = useState(() => readSetting(key) ?? otherwise)
  return {
    text,
    setText(next) {
      keep(next)
      writeSetting(key, next === otherwise ? null : next)
    },
    forget() {
      keep(otherwise)
      writeSetting(key, null)
    },
  }
}

/** Something was begun here and not finished. */
export function useHasKeptText(about: string): boolean {
  const key = useKey(about)
  return useState(() => readSetting(key) !== null)[0]
}

function useKey(about: string): string {
  return `draft.${useBoardState((state) => state.you.memberId)}.${about}`
}
