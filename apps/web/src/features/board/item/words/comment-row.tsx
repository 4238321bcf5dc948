import type { ItemComment } from '@paceboard/contract'
import type { ItemId } from '@paceboard/domain'
import { Ellipsis, Pencil, Trash2 } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBoard, useBoardState, useDispatch } from '../../../../lib/board/board-context.ts'
import { Avatar } from '../../../../ui/avatar.tsx'
import { Button, IconButton } from '../../../../ui/button.tsx'
import { ConfirmDialog } from '../../../../ui/dialog.tsx'
import { Menu } from '../../../../ui/menu.tsx'
import { RelativeTime } from '../../../../ui/relative-time.tsx'
import { useWhyNot } from '../../use-why-not.ts'
import { useItemPlace } from '../use-item-place.ts'
import { CommentField } from './comment-field.tsx'
import styles from './comments.module.css'
import { partsOf } from './mentions.ts'
import { useHasKeptText, useKeptText } from './use-kept-text.ts'

export interface CommentRowProps {
  readonly itemId: ItemId
  readonly comment: ItemComment
}

/** One comment; its author changes or deletes it. */
export function CommentRow({ itemId, comment }: CommentRowProps) {
  const { t } = useTranslation(['item', 'common'])
  const dispatch = useDispatch()
  const whyNot = useWhyNot()
  const author = useBoardState(({ visible }) => (comment.by ? visible.members.get(comment.by) : undefined))
  const [isEditing, setEditing] = useState(useHasKeptText(comment.id))
  const [isAsking, setAsking] = useState(false)
  const remove = { type: 'DeleteComment', itemId, commentId: comment.id } as const
  const isMine = whyNot(remove) === null
  const name = author?.name ?? comment.author ?? t('item:someone')
  const row = useSought(comment.id)

  return (
    <li ref={row} tabIndex={-1} className={styles.comment}>
      <Avatar person={author ?? { id: name, name }} decorative />
      <div className={styles.commentBody}>
        <p className={styles.head}>
          <span className={styles.author}>{name}</span>
          <span className={styles.when}>
            <RelativeTime at={comment.at} />
            {comment.editedAt !== null && ` · ${t('item:comments.edited')}`}
          </span>
          {isMine && !isEditing && (
            <Menu
              label={t('item:comments.menu')}
              placement="bottom end"
              trigger={<IconButton label={t('item:comments.menu')} icon={Ellipsis} size="s" />}
              sections={[
                {
                  id: 'own',
                  items: [
                    { id: 'edit', label: t('common:edit'), icon: Pencil, onAction: () => setEditing(true) },
                    {
                      id: 'delete',
                      label: t('common:delete'),
                      icon: Trash2,
                      tone: 'danger',
                      onAction: () => setAsking(true),
                    },
                  ],
                },
              ]}
            />
          )}
        </p>
        {isEditing ? (
          <EditComment itemId={itemId} comment={comment} onClose={() => setEditing(false)} />
        ) : (
          <CommentText text={comment.text} />
        )}
      </div>
      <ConfirmDialog
        isOpen={isAsking}
        title={t('item:comments.deleteTitle')}
        confirmLabel={t('item:comments.delete')}
        onCancel={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false)
          dispatch(remove)
        }}
      >
        {t('item:comments.deleteText')}
      </ConfirmDialog>
    </li>
  )
}

/** Comes into view, and takes the focus, when the address names it. */
function useSought(commentId: ItemComment['id']) {
  const row = useRef<HTMLLIElement>(null)
  const isSought = useItemPlace()?.commentId === commentId
  useEffect(() => {
    if (!isSought) return
    row.current?.scrollIntoView({ block: 'center' })
    row.current?.focus({ preventScroll: true })
  }, [isSought])
  return row
}

function CommentText({ text }: { readonly text: string }) {
  const people = useBoard((board) => [...board.members.values()])
  let offset = 0
  return (
    <p className={styles.text}>
      {partsOf(text, people).map((part) => {
        const key = offset
        offset += part.text.length
        return part.person ? (
          <span key={key} className={styles.mention}>
            {part.text}
          </span>
        ) : (
          part.text
        )
      })}
    </p>
  )
}

function EditComment({ itemId, comment, onClose }: CommentRowProps & { readonly onClose: () => void }) {
  const { t } = useTranslation(['item', 'common'])
  const dispatch = useDispatch()
  const people = useBoard((board) => [...board.members.values()].filter(({ removedAt }) => removedAt === null))
  const { text, setText, forget } = useKeptText(comment.id, comment.text)

  function close() {
    forget()
    onClose()
  }

  function save() {
    const words = text.trim()
    if (words === '') return
    if (words === comment.text) return close()
    if (dispatch({ type: 'EditComment', itemId, commentId: comment.id, text: words }).ok) close()
  }

  function handleEscape(event: KeyboardEvent) {
    event.stopPropagation()
    close()
  }

  return (
    <CommentField
      label={t('item:comments.editLabel')}
      text={text}
      people={people}
      onChange={setText}
      onSend={save}
      onEscape={handleEscape}
      autoFocus
    >
      <span className={styles.hint} />
      <Button size="s" onPress={close}>
        {t('common:cancel')}
      </Button>
      <Button size="s" variant="primary" onPress={save}>
        {t('common:save')}
      </Button>
    </CommentField>
  )
}
