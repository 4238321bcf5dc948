import { useQuery } from '@tanstack/react-query'
import { Bell as BellIcon } from 'lucide-react'
import { Suspense, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '../../lib/announcements.ts'
import { useBoardState } from '../../lib/board/board-context.ts'
import { unreadQuery } from '../../lib/board/notifications.ts'
import { lazyPart } from '../../lib/lazy-part.ts'
import { Button } from '../../ui/button.tsx'
import { AnchoredPopover } from '../../ui/popover.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { Tooltip } from '../../ui/tooltip.tsx'
import styles from './bell.module.css'

const NotificationList = lazyPart(() =>
  import('../../features/board/notifications/notification-list.tsx').then((part) => part.NotificationList),
)

/** From here on the number says no more than "many". */
const MOST_SHOWN = 99

/** How many things concern me that I have not seen; opens what they are. */
export function Bell() {
  const { t } = useTranslation('notifications')
  const boardId = useBoardState((state) => state.boardId)
  const { data: unread = 0 } = useQuery(unreadQuery(boardId))
  const button = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  useSayMore(unread)
  const label = unread === 0 ? t('title') : t('unread', { count: unread })
  return (
    <>
      <Tooltip text={label} placement="bottom">
        <Button
          ref={button}
          variant="quiet"
          aria-label={label}
          aria-haspopup="dialog"
          aria-expanded={isOpen}
          className={styles.bell}
          onPress={() => setOpen(true)}
        >
          <BellIcon aria-hidden size={18} />
          {unread > 0 && <span className={styles.count}>{unread > MOST_SHOWN ? `${MOST_SHOWN}+` : unread}</span>}
        </Button>
      </Tooltip>
      <AnchoredPopover
        anchor={button}
        label={t('title')}
        placement="bottom end"
        width="m"
        isOpen={isOpen}
        onOpenChange={setOpen}
      >
        <Suspense fallback={<Skeleton lines={3} />}>
          <NotificationList onOpen={() => setOpen(false)} />
        </Suspense>
      </AnchoredPopover>
    </>
  )
}

/** Screen readers hear of what comes in while the board is open. */
function useSayMore(unread: number): void {
  const { t } = useTranslation('notifications')
  const before = useRef(unread)
  useEffect(() => {
    if (unread > before.current) announce(t('unread', { count: unread }))
    before.current = unread
  }, [unread, t])
}
