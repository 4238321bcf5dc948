import type { CommentId, Item, MemberId } from '@paceboard/domain'
import { Send } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useBoard, useBoardState, useDispatch } from '../../../../lib/board/board-context.ts'
import { newId } from '../../../../lib/new-id.ts'
import { Avatar } from '../../../../ui/avatar.tsx'
import { Button } from '../../../../ui/button.tsx'
import { ErrorState } from '../../../../ui/error-state.tsx'
import { Kbd } from '../../../../ui/kbd.tsx'
import { Skeleton } from '../../../../ui/skeleton.tsx'
import { useWhyNot } from '../../use-why-not.ts'
import { CommentField } from './comment-field.tsx'
import { CommentRow } from './comment-row.tsx'
import styles from './comments.module.css'
import { mentionsIn } from './mentions.ts'
import { usePendingComments } from './pending-words.ts'
import { useItemBody } from './use-item-body.ts'
import { useKeptText } from './use-kept-text.ts'

/** What people say to each other about an item, oldest first. */
export function Comments({ item }: { readonly item: Item }) {
  const { t } = useTranslation('item')
  const body = useItemBody(item.id)
  const comments = usePendingComments(item.id, body.data?.comments ?? [])
  return (
    <div className={styles.comments}>
      {(body.isError || (body.isPaused && item.comments.length > 0)) && !body.data ? (
        <ErrorState title={t('comments.failed')} onRetry={() => void body.refetch()} isRetrying={body.isFetching} />
      ) : !body.data && item.comments.length > 0 ? (
        <Skeleton lines={2} />
      ) : (
        comments.length > 0 && (
          <ul className={styles.list}>
            {comments.map((comment) => (
              <CommentRow key={comment.id} itemId={item.id} comment={comment} />
            ))}
          </ul>
        )
      )}
      <NewComment item={item} />
    </div>
  )
}

function NewComment({ item }: { readonly item: Item }) {
  const { t } = useTranslation('item')
  const dispatch = useDispatch()
  const whyNot = useWhyNot()
  const me = useBoardState(({ you, visible }) => visible.members.get(you.memberId))
  const people = useBoard((board) => [...board.members.values()].filter(({ removedAt }) => removedAt === null))
  const { text, setText, forget } = useKeptText(item.id)
  const add = (words: string) =>
    ({
      type: 'AddComment',
      itemId: item.id,
      commentId: newId<CommentId>(),
      text: words,
      mentions: mentionsIn(words, people) as readonly MemberId[],
    }) as const
  const no = whyNot(add(''))

  function send() {
    const words = text.trim()
    if (words !== '' && dispatch(add(words)).ok) forget()
  }

  function handleEscape(event: KeyboardEvent) {
    if (text !== '') event.stopPropagation()
  }

  if (no !== null) return <p className={styles.no}>{no}</p>
  return (
    <div className={styles.write}>
      <Avatar person={me ?? null} decorative />
      <CommentField
        label={t('comments.write')}
        placeholder={t('comments.write')}
        text={text}
        people={people}
        onChange={setText}
        onSend={send}
        onEscape={handleEscape}
      >
        <span className={styles.hint}>
          <Kbd keys="mod+Enter" />
        </span>
        <Button size="s" icon={Send} variant={text.trim() === '' ? 'secondary' : 'primary'} onPress={send}>
          {t('comments.send')}
        </Button>
      </CommentField>
    </div>
  )
}
