import { useCallback, useSyncExternalStore } from 'react'

/** Below this width the shell is a phone: sheets fill the screen, the rail becomes a bottom bar. */
export const PHONE = '(max-width: 720px)'

/** Whether a media query holds, kept up to date. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const media = window.matchMedia(query)
      media.addEventListener('change', listener)
      return () => media.removeEventListener('change', listener)
    },
    [query],
  )
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches)
}
