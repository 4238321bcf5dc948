import { marketingOwnerAt } from '@paceboard/domain'
import { useTranslation } from 'react-i18next'
import { useBoard, useBoardState, useDispatch } from '../../../lib/board/board-context.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useNow } from '../../../lib/use-now.ts'
import { Button } from '../../../ui/button.tsx'
import { showToast } from '../../../ui/toast-queue.ts'
import { useToday, useWhyNot } from '../use-why-not.ts'
import { lastCoverDay } from './cover.ts'
import { LockedNote } from './locked-note.tsx'
import styles from './people.module.css'

/** Who ranks the backlog now, in whose place and until when, and how that changes. */
export function OwnerNow({ onHandOver }: { readonly onHandOver: () => void }) {
  const { t } = useTranslation('people')
  const format = useFormat()
  const now = useNow()
  const today = useToday()
  const whyNot = useWhyNot()
  const dispatch = useDispatch()
  const zone = useBoardState((state) => state.visible.settings.timezone)
  const { holderId, cover } = useBoardState((state) => state.visible.owner)
  const name = useBoard((board) => board.members.get(marketingOwnerAt(board, now))?.name ?? '')
  const holder = useBoard((board) => board.members.get(holderId)?.name ?? '')
  const giveBack = { type: 'HandOverOwner', memberId: holderId, until: null } as const
  const activeCover = cover && now < cover.until ? cover : null

  const whyNotHandOver = whyNot({ type: 'HandOverOwner', memberId: activeCover?.memberId ?? holderId, until: now })

  function handleEndCover() {
    if (dispatch(giveBack).ok) showToast({ text: t('hand.coverEnded', { name: holder }) })
  }

  return (
    <>
      <p className={styles.holder}>{name}</p>
      {activeCover && (
        <p className={styles.note}>
          {t('hand.cover', { day: format.day(lastCoverDay(activeCover.until, zone), today), name: holder })}
        </p>
      )}
      <div className={styles.buttons}>
        <Button size="s" disabledReason={whyNotHandOver} aria-label={t('owner.title')} onPress={onHandOver}>
          {t('hand.over')}
        </Button>
        {activeCover && (
          <Button size="s" disabledReason={whyNot(giveBack)} onPress={handleEndCover}>
            {t('hand.endCover')}
          </Button>
        )}
      </div>
      <LockedNote reason={whyNotHandOver} />
    </>
  )
}
