import type { ActivityAnswer } from '@paceboard/contract'
import type { BoardId, Commit, Item, ItemId } from '@paceboard/domain'
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../../../lib/api.ts'
import { useBoardClient, useBoardState } from '../../../../lib/board/board-context.ts'
import { useFormat } from '../../../../lib/use-format.ts'
import { useLocalText } from '../../../../lib/use-local-text.ts'
import { Avatar } from '../../../../ui/avatar.tsx'
import { Button } from '../../../../ui/button.tsx'
import { ErrorState } from '../../../../ui/error-state.tsx'
import { RelativeTime } from '../../../../ui/relative-time.tsx'
import { Skeleton } from '../../../../ui/skeleton.tsx'
import { isAbout } from '../words/item-body.ts'
import styles from './activity.module.css'
import { activityNote, activitySentence, type ItemStory } from './activity-sentence.ts'

const PAGE = 30

/** What happened to an item, newest first, in sentences. */
export function Activity({ item }: { readonly item: Item }) {
  const { t } = useTranslation('activity')
  const activity = useActivity(item.id)
  const commits = activity.data?.pages.flatMap((page) => page.commits)
  if ((activity.isError || activity.isPaused) && !commits) {
    return <ErrorState title={t('failed')} onRetry={() => void activity.refetch()} isRetrying={activity.isFetching} />
  }
  if (!commits) return <Skeleton lines={3} />
  return (
    <>
      <ol className={styles.list}>
        {commits.map((commit) => (
          <CommitRows key={commit.seq} commit={commit} itemId={item.id} />
        ))}
      </ol>
      {activity.hasNextPage && (
        <Button size="s" isPending={activity.isFetchingNextPage} onPress={() => void activity.fetchNextPage()}>
          {t('earlier')}
        </Button>
      )}
    </>
  )
}

function CommitRows({ commit, itemId }: { readonly commit: Commit; readonly itemId: ItemId }) {
  const { t } = useTranslation(['activity', 'item', 'board', 'common'])
  const say = useLocalText()
  const format = useFormat()
  const board = useBoardState((state) => state.visible)
  const author = commit.by ? board.members.get(commit.by) : undefined
  const stories = commit.events.filter((event): event is ItemStory => isAbout(event, itemId))
  return stories.map((event, index) => {
    const imported = event.type === 'ItemCreated' || event.type === 'CommentAdded' ? event.author : undefined
    const name = author?.name ?? imported ?? t('activity:somebody')
    const note = activityNote(event)
    return (
      <li key={`${commit.seq}.${index}`} className={styles.row}>
        <Avatar person={author ?? { id: name, name }} size="s" decorative />
        <div className={styles.words}>
          <p>
            <strong className={styles.name}>{name}</strong> {activitySentence(event, { t, board, say, format })}{' '}
            <span className={styles.when}>
              <RelativeTime at={commit.at} />
            </span>
          </p>
          {note && <p className={styles.note}>{note}</p>}
        </div>
      </li>
    )
  })
}

function useActivity(itemId: ItemId) {
  const queries = useQueryClient()
  const { store } = useBoardClient()
  const boardId = useBoardState((state) => state.boardId)

  useEffect(
    () =>
      store.subscribe(({ latest }, before) => {
        if (!latest || latest === before.latest) return
        if (latest.events.some((event) => isAbout(event, itemId))) {
          void queries.invalidateQueries({ queryKey: activityKey(boardId, itemId) })
        }
      }),
    [queries, store, boardId, itemId],
  )

  return useInfiniteQuery({
    queryKey: activityKey(boardId, itemId),
    queryFn: ({ pageParam, signal }) => {
      const query = new URLSearchParams({ itemId, limit: String(PAGE) })
      if (pageParam !== null) query.set('before', String(pageParam))
      return api.get<ActivityAnswer>(`/api/boards/${boardId}/activity?${query}`, { signal })
    },
    initialPageParam: null as number | null,
    getNextPageParam: (page) => page.next,
  })
}

function activityKey(boardId: BoardId, itemId: ItemId) {
  return ['board', boardId, 'item', itemId, 'activity'] as const
}
