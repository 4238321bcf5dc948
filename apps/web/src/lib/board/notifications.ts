import type { NotificationsAnswer } from '@paceboard/contract'
import type { BoardId } from '@paceboard/domain'
import { queryOptions } from '@tanstack/react-query'
import { api } from '../api.ts'

/** Everything about my notifications on a board lives under this query key. */
export function notificationsKey(boardId: BoardId) {
  return ['notifications', boardId] as const
}

/** A page of what concerns me on a board, newest first. */
export function fetchNotifications(boardId: BoardId, page: { readonly before: number | null; readonly limit: number }) {
  const before = page.before === null ? '' : `&before=${page.before}`
  return api.get<NotificationsAnswer>(`/api/boards/${boardId}/notifications?limit=${page.limit}${before}`)
}

/** How many I have not seen; the list itself is fetched when it is opened. */
export function unreadQuery(boardId: BoardId) {
  return queryOptions({
    queryKey: [...notificationsKey(boardId), 'unread'],
    queryFn: async () => (await fetchNotifications(boardId, { before: null, limit: 1 })).unread,
    staleTime: Number.POSITIVE_INFINITY,
  })
}
