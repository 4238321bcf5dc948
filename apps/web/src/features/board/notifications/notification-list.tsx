import type { Notification } from '@paceboard/contract'
import { awaitedFrom, type Board, type Item, type MemberId, type NotificationKind } from '@paceboard/domain'
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { api } from '../../../lib/api.ts'
import { useBoardState } from '../../../lib/board/board-context.ts'
import { fetchNotifications, notificationsKey, unreadQuery } from '../../../lib/board/notifications.ts'
import { Avatar } from '../../../ui/avatar.tsx'
import { Button } from '../../../ui/button.tsx'
import { ErrorState } from '../../../ui/error-state.tsx'
import { RelativeTime } from '../../../ui/relative-time.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx'
import { itemAddress } from '../item-address.ts'
import styles from './notifications.module.css'

const PAGE = 50
const ABOUT_APPROVAL: readonly NotificationKind[] = [
  'approvalAsked',
  'approved',
  'changesWanted',
  'refused',
  'approverLeft',
]

/** What others did that concerns me, in sentences, newest first. What has been shown has been seen. */
export function NotificationList({ onOpen }: { readonly onOpen: () => void }) {
  const { t } = useTranslation('notifications')
  const list = useNotifications()
  const shown = list.data?.pages.flatMap((page) => page.notifications)
  useMarkSeen(shown?.[0])
  return (
    <>
      <h3 className={styles.title}>{t('title')}</h3>
      {(list.isError || list.isPaused) && !shown ? (
        <ErrorState title={t('failed')} onRetry={() => void list.refetch()} isRetrying={list.isFetching} />
      ) : !shown ? (
        <Skeleton lines={3} />
      ) : shown.length === 0 ? (
        <p className={styles.none}>{t('none')}</p>
      ) : (
        <ul className={styles.list}>
          {shown.map((one) => (
            <NotificationRow key={one.id} notification={one} onOpen={onOpen} />
          ))}
        </ul>
      )}
      {list.hasNextPage && (
        <Button size="s" isPending={list.isFetchingNextPage} onPress={() => void list.fetchNextPage()}>
          {t('earlier')}
        </Button>
      )}
    </>
  )
}

interface NotificationRowProps {
  readonly notification: Notification
  readonly onOpen: () => void
}

function NotificationRow({ notification: { kind, itemId, commentId, by, at, read }, onOpen }: NotificationRowProps) {
  const { t } = useTranslation('notifications')
  const boardId = useBoardState((state) => state.boardId)
  const item = useBoardState(({ visible }) => visible.items.get(itemId))
  const person = useBoardState(({ visible }) => visible.members.get(by))
  const isSpared = useBoardState(
    ({ visible, you }) => kind === 'approvalAsked' && isSparedAnswer(visible, item, you.memberId),
  )
  if (!item) return null
  const place = commentId ? `#comment-${commentId}` : ABOUT_APPROVAL.includes(kind) ? '#approval' : '#activity'
  return (
    <li>
      <Link
        href={`${itemAddress(boardId, item.num)}${place}`}
        onClick={onOpen}
        className={styles.row ?? ''}
        data-unread={!read || undefined}
      >
        <Avatar person={person ?? null} decorative />
        <span className={styles.words}>
          <span>
            {!read && <VisuallyHidden>{t('new')} </VisuallyHidden>}
            {t(`kinds.${kind}`, { name: person?.name ?? t('somebody'), title: item.title })}
          </span>
          <span className={styles.when}>
            <RelativeTime at={at} />
            {isSpared && ` · ${t('spared')}`}
          </span>
        </span>
      </Link>
    </li>
  )
}

/** Nobody waits for this person's answer, and they have given none: the question was decided, withdrawn, or its card is done. */
function isSparedAnswer(board: Board, item: Item | undefined, me: MemberId): boolean {
  if (!item || awaitedFrom(board, item).includes(me)) return false
  return item.approval?.answers.find(({ memberId }) => memberId === me)?.verdict == null
}

function useNotifications() {
  const boardId = useBoardState((state) => state.boardId)
  return useInfiniteQuery({
    queryKey: [...notificationsKey(boardId), 'list'],
    queryFn: ({ pageParam }) => fetchNotifications(boardId, { before: pageParam, limit: PAGE }),
    initialPageParam: null as number | null,
    getNextPageParam: (page) => page.next,
    // What was seen the last time is no longer new.
    refetchOnMount: 'always',
    gcTime: 0,
  })
}

/** The dots stay until the list is opened again; the number on the bell goes at once. */
function useMarkSeen(newest: Notification | undefined): void {
  const queries = useQueryClient()
  const boardId = useBoardState((state) => state.boardId)
  const id = newest?.id
  useEffect(() => {
    if (id === undefined) return
    const { queryKey } = unreadQuery(boardId)
    if (queries.getQueryData(queryKey) === 0) return
    api.post(`/api/boards/${boardId}/notifications/read`, { upTo: id }).then(
      () => queries.invalidateQueries({ queryKey }),
      () => {},
    )
  }, [id, boardId, queries])
}
