import type { CommentId } from '@paceboard/domain'
import { useMemo } from 'react'
import { useLocationProperty } from 'wouter/use-browser-location'

/** The part of an item that an address points at. */
export interface ItemPlace {
  readonly part: 'comments' | 'activity' | 'approval'
  readonly commentId: CommentId | null
}

/** What the end of the address names: `#comment-…` one comment, `#activity` the history, `#approval` that section; null when it names nothing. */
export function useItemPlace(): ItemPlace | null {
  const hash = useLocationProperty(() => window.location.hash)
  return useMemo(() => {
    if (hash === '#activity') return { part: 'activity', commentId: null }
    if (hash === '#approval') return { part: 'approval', commentId: null }
    const [, id] = /^#comment-([\w-]+)$/.exec(hash) ?? []
    return id === undefined ? null : { part: 'comments', commentId: id as CommentId }
  }, [hash])
}
