import { useState } from 'react'
import type { LazyPart } from '../lib/lazy-part.ts'

export interface OpenProps {
  readonly isOpen?: boolean | undefined
  readonly onOpenChange?: ((isOpen: boolean) => void) | undefined
}

export interface Open {
  readonly isOpen: boolean
  /** Stays true: what closes is drawn until it has faded. */
  readonly wasOpened: boolean
  readonly setOpen: (isOpen: boolean) => void
}

/** Whether something is open: as the parent says, or else by itself. */
export function useOpen({ isOpen: given, onOpenChange }: OpenProps): Open {
  const [own, setOwn] = useState(false)
  const isOpen = given ?? own
  const [wasOpened, setWasOpened] = useState(isOpen)
  if (isOpen && !wasOpened) setWasOpened(true)
  return {
    isOpen,
    wasOpened: wasOpened || isOpen,
    setOpen(next) {
      setOwn(next)
      onOpenChange?.(next)
    },
  }
}

/** For the button that opens a part: its code is on its way as soon as a pointer or focus comes near. */
export function fetching<Props extends object>(part: LazyPart<Props>) {
  const fetch = () => void part.fetch().catch(() => {})
  return { onHoverStart: fetch, onFocus: fetch }
}
