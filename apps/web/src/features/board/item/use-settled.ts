import type { IsoDate } from '@paceboard/domain'
import { useCallback, useEffect, useRef, useState } from 'react'

const REST_MS = 900
/** While a year is typed digit by digit it passes through the first centuries. */
const FIRST_DAY: IsoDate = '1970-01-01'

type Day = IsoDate | null

export interface Settled {
  readonly value: Day
  readonly onChange: (day: Day) => void
  /** Saves at once what waits. */
  readonly flush: () => void
}

/** A day that is saved once the hand has come to rest, so that a typed year is one change and not four. */
export function useSettled(saved: Day, save: (day: Day) => void): Settled {
  const [draft, setDraft] = useState<{ readonly day: Day } | null>(null)
  const latest = useRef({ draft, save, saved })
  useEffect(() => {
    latest.current = { draft, save, saved }
  })

  const flush = useCallback(() => {
    const { draft: waiting, save: keep, saved: known } = latest.current
    if (!waiting || (waiting.day !== null && waiting.day < FIRST_DAY)) return
    latest.current = { ...latest.current, draft: null }
    setDraft(null)
    if (waiting.day !== known) keep(waiting.day)
  }, [])

  useEffect(() => {
    if (!draft) return
    const timer = setTimeout(flush, REST_MS)
    return () => clearTimeout(timer)
  }, [draft, flush])
  useEffect(() => flush, [flush])

  function change(day: Day) {
    // At once and not with the next render: the last digit and the step to the next field are one event.
    latest.current = { ...latest.current, draft: { day } }
    setDraft({ day })
  }

  return { value: draft ? draft.day : saved, onChange: change, flush }
}
