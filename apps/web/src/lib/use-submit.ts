import { type FormEvent, type RefObject, useEffect, useRef, useState } from 'react'

export interface Submission {
  readonly isPending: boolean
  /** What the last attempt ended with; null while it runs and after success. */
  readonly error: unknown
  readonly handleSubmit: (event: FormEvent) => void
  /** For the form: after a failed attempt its first wrong field takes the focus. */
  readonly form: RefObject<HTMLFormElement | null>
}

/** Sends a form once at a time and keeps what went wrong. `check` answers false to keep the form from being sent. */
export function useSubmit(send: () => Promise<void>, check: () => boolean = () => true): Submission {
  const [isPending, setPending] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const [attempt, setAttempt] = useState(0)
  const form = useRef<HTMLFormElement>(null)

  useEffect(() => {
    if (attempt > 0 && form.current) focusFirstWrong(form.current)
  }, [attempt])

  async function trySending() {
    if (!check()) return setAttempt((last) => last + 1)
    setPending(true)
    setError(null)
    try {
      await send()
    } catch (problem) {
      setError(problem)
      setAttempt((last) => last + 1)
    } finally {
      setPending(false)
    }
  }

  function handleSubmit(event: FormEvent) {
    event.preventDefault()
    if (!isPending) void trySending()
  }

  return { isPending, error, handleSubmit, form }
}

/** Composed fields carry the mark on their frame; what can take the focus is inside. */
function focusFirstWrong(form: HTMLFormElement): void {
  const wrong = form.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid]')
  const inside = wrong?.querySelector<HTMLElement>('button, [tabindex="0"]')
  const target = inside ?? wrong
  target?.focus()
}
