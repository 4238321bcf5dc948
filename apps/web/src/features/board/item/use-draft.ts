import { useCallback, useEffect, useRef, useState } from 'react'

export interface Draft {
  readonly value: string
  readonly isTyped: boolean
  /** Somebody else saved another text while this one was being typed. */
  readonly isOvertaken: boolean
  readonly onFocus: () => void
  readonly onChange: (text: string) => void
  /** Saves what was typed; the end of an edit, also when the field disappears. */
  readonly onBlur: () => void
  /** Forgets what was typed. */
  readonly reset: () => void
}

interface Typing {
  readonly text: string
  /** What was saved when typing began. */
  readonly from: string
}

/**
 * A text edited in place. While the field has focus, nobody else's change reaches it; leaving it saves what was typed,
 * or nothing when nothing was typed, so that a glance into a field never takes back a colleague's words.
 */
export function useDraft(saved: string, save: (text: string) => void): Draft {
  const [typing, setTyping] = useState<Typing | null>(null)
  const isTyped = typing !== null && typing.text !== typing.from
  const latest = useRef({ typing, saved, save })
  useEffect(() => {
    latest.current = { typing, saved, save }
  })

  const leave = useCallback(() => {
    const now = latest.current
    // At once and not with the next render: the field may disappear in the same breath, and would be left twice.
    latest.current = { ...now, typing: null }
    setTyping(null)
    if (now.typing && now.typing.text !== now.typing.from && now.typing.text !== now.saved) now.save(now.typing.text)
  }, [])
  useEffect(() => leave, [leave])
  useEffect(() => {
    // A reload or a closed window ends no edit by itself. What is saved now waits on the shelf, and is sent from there.
    window.addEventListener('pagehide', leave)
    return () => window.removeEventListener('pagehide', leave)
  }, [leave])

  return {
    value: typing?.text ?? saved,
    isTyped,
    isOvertaken: isTyped && saved !== typing.from && saved !== typing.text,
    onFocus: () => setTyping((now) => now ?? { text: saved, from: saved }),
    onChange: (text) => setTyping((now) => ({ text, from: now?.from ?? saved })),
    onBlur: leave,
    reset: () => setTyping(null),
  }
}
