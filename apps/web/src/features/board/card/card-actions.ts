import type { Item, SingleCommand } from '@paceboard/domain'
import { Archive, Hand, type LucideIcon, Maximize2, MoveRight } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { useBoardClient, useBoardState, useStanding } from '../../../lib/board/board-context.ts'
import { itemAddress } from '../item-address.ts'
import { openMove } from '../move/move-store.ts'
import { useDoWithUndo } from '../use-moves.ts'
import { useWhyNot } from '../use-why-not.ts'

export interface CardAction {
  readonly id: 'open' | 'move' | 'take' | 'archive'
  readonly label: string
  readonly icon: LucideIcon
  /** As `Kbd` writes it; `card-keys` listens for the same. */
  readonly shortcut?: string
  /** Why it cannot be done now; null when it can. */
  readonly blockedBy: string | null
  readonly run: () => void
}

/** What can be done with a card, for its menu and its keys. */
export function useCardActions(): (item: Item) => readonly CardAction[] {
  const { t } = useTranslation('board')
  const [, navigate] = useLocation()
  const whyNot = useWhyNot()
  const doIt = useDoWithUndo()
  const who = useStanding()
  const boardId = useBoardState((state) => state.boardId)
  const { store } = useBoardClient()

  return (item) => {
    const take: SingleCommand = { type: 'AssignItem', itemId: item.id, memberId: store.getState().you.memberId }
    const archive: SingleCommand = { type: 'ArchiveItem', itemId: item.id }
    const isMine = item.assigneeId === who?.memberId
    return [
      {
        id: 'open',
        label: t('card.open'),
        icon: Maximize2,
        shortcut: 'Enter',
        blockedBy: null,
        run: () => navigate(itemAddress(boardId, item.num)),
      },
      {
        id: 'move',
        label: t('card.moveTo'),
        icon: MoveRight,
        shortcut: 'M',
        blockedBy: null,
        run: () => openMove(item.id),
      },
      {
        id: 'take',
        label: t('card.assignMe'),
        icon: Hand,
        blockedBy: isMine ? t('card.assignedToMe') : whyNot(take),
        run: () => doIt(take, t('took', { title: item.title }), item.id),
      },
      {
        id: 'archive',
        label: t('card.archive'),
        icon: Archive,
        blockedBy: whyNot(archive),
        run: () => doIt(archive, t('archived', { title: item.title })),
      },
    ]
  }
}
