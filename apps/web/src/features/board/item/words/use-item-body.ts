import type { ItemAnswer } from '@paceboard/contract'
import type { Commit, ItemId } from '@paceboard/domain'
import { type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useBoardClient, useBoardState } from '../../../../lib/board/board-context.ts'
import { itemBodyQuery, redescribes, withCommit } from './item-body.ts'

/** Description and comments of an item, kept true by the board's log. */
export function useItemBody(itemId: ItemId): UseQueryResult<ItemAnswer> {
  const queries = useQueryClient()
  const { store } = useBoardClient()
  const boardId = useBoardState((state) => state.boardId)

  useEffect(() => {
    const { queryKey } = itemBodyQuery(boardId, itemId)
    function follow(commit: Commit) {
      queries.setQueryData(queryKey, (body) => body && withCommit(body, commit, itemId))
      if (redescribes(commit, itemId)) void queries.invalidateQueries({ queryKey })
    }
    return store.subscribe((now, before) => {
      if (now.latest && now.latest !== before.latest) follow(now.latest)
    })
  }, [queries, store, boardId, itemId])

  return useQuery(itemBodyQuery(boardId, itemId))
}
