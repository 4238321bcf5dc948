import type { ItemAnswer } from '@paceboard/contract'
import type { Commit, ItemId } from '@paceboard/domain'
import { type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useBoardClient, useBoardState } from '../../../../lib/board/board-context.ts'
import type { PendingCommand } from '../../../../lib/board/board-store.ts'
import { itemBodyQuery, redescribes, withCommit } from './item-body.ts'
import { lastDescription } from './pending-words.ts'

/** Description and comments of an item, kept true by the board's log. */
export function useItemBody(itemId: ItemId): UseQueryResult<ItemAnswer> {
  const queries = useQueryClient()
  const { store } = useBoardClient()
  const boardId = useBoardState((state) => state.boardId)

  useEffect(() => {
    const { queryKey } = itemBodyQuery(boardId, itemId)
    function follow(commit: Commit, wasPending: readonly PendingCommand[]) {
      queries.setQueryData(queryKey, (body) => body && withCommit(body, commit, itemId))
      if (!redescribes(commit, itemId)) return
      // My own words need no way back from the server, and must not give way to the old ones until it has answered.
      const mine = wasPending.filter((one) => one.commandId === commit.commandId)
      const description = lastDescription(mine, itemId)
      if (description === null) void queries.invalidateQueries({ queryKey })
      else queries.setQueryData(queryKey, (body) => body && { ...body, description })
    }
    return store.subscribe((now, before) => {
      if (now.latest && now.latest !== before.latest) follow(now.latest, before.pending)
    })
  }, [queries, store, boardId, itemId])

  return useQuery(itemBodyQuery(boardId, itemId))
}
