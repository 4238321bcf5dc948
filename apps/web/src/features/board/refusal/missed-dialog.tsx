import type { Board, BoardCommand, Item } from '@paceboard/domain'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { useBoardState } from '../../../lib/board/board-context.ts'
import type { Refusal } from '../../../lib/board/board-store.ts'
import { useExplain } from '../../../lib/board/use-explain.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { RelativeTime } from '../../../ui/relative-time.tsx'
import { itemAddress } from '../item-address.ts'
import { lostWords } from './lost-words.ts'

export interface MissedDialogProps {
  readonly missed: Refusal
  readonly onClose: () => void
}

/** A change that was refused when it arrived: which one, why, what was written with it, and where to go on. */
export function MissedDialog({ missed: { command, because, madeAt }, onClose }: MissedDialogProps) {
  const { t } = useTranslation('board')
  const explain = useExplain()
  const [, navigate] = useLocation()
  const boardId = useBoardState((state) => state.boardId)
  const more = useBoardState((state) => state.refusals.length - 1)
  const item = useBoardState((state) => itemOf(command, state.visible.items))

  const words = lostWords(command)

  function handleOpen() {
    onClose()
    if (item) navigate(itemAddress(boardId, item.num))
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('refusal.missed.title')}
      lead={explain(because)}
      size="s"
      isDismissable={false}
      footer={
        <>
          {item && <Button onPress={handleOpen}>{t('refusal.missed.open')}</Button>}
          <Button variant="primary" onPress={onClose} autoFocus>
            {more > 0 ? t('refusal.missed.next', { count: more }) : t('refusal.missed.understood')}
          </Button>
        </>
      }
    >
      <p>
        {item ? t('refusal.missed.card', { title: item.title }) : t('refusal.missed.change')}{' '}
        <RelativeTime at={madeAt} />
      </p>
      {words && <p>{t('refusal.missed.wrote', { words })}</p>}
    </Dialog>
  )
}

/** The card that a command was about, if it is one card and still there. */
function itemOf(command: BoardCommand, items: Board['items']): Item | undefined {
  return 'itemId' in command ? items.get(command.itemId) : undefined
}
