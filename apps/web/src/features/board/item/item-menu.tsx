import type { Item } from '@paceboard/domain'
import { Archive, ArchiveRestore, Ban, Ellipsis, Link2, ListOrdered } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useBoardState, useDispatch } from '../../../lib/board/board-context.ts'
import { IconButton } from '../../../ui/button.tsx'
import { Menu } from '../../../ui/menu.tsx'
import { showToast } from '../../../ui/toast-queue.ts'
import { useSuggestion } from '../backlog/use-suggestion.ts'
import { useDoWithUndo } from '../use-moves.ts'
import { useWhyNot } from '../use-why-not.ts'

export interface ItemMenuProps {
  readonly item: Item
  readonly onBlock: () => void
  readonly onSuggest: () => void
}

/** What is done with an item as a whole. */
export function ItemMenu({ item, onBlock, onSuggest }: ItemMenuProps) {
  const { t } = useTranslation(['item', 'common', 'backlog', 'board'])
  const dispatch = useDispatch()
  const doWithUndo = useDoWithUndo()
  const whyNot = useWhyNot()
  const boardId = useBoardState((state) => state.boardId)
  const suggestion = useSuggestion(item)
  const { id: itemId } = item
  const archive = { type: 'ArchiveItem', itemId } as const
  const restore = { type: 'RestoreItem', itemId } as const

  function copyLink() {
    const address = new URL(`/boards/${boardId}/items/${item.num}`, location.origin)
    navigator.clipboard.writeText(address.href).then(
      () => showToast({ text: t('common:copied') }),
      () => showToast({ text: address.href }),
    )
  }

  const open = [
    {
      id: 'block',
      label: t('item:blocked.mark'),
      icon: Ban,
      disabledReason: item.blocked
        ? t('item:blocked.already')
        : whyNot({ type: 'BlockItem', itemId, reason: 'approval', note: '' }),
      onAction: onBlock,
    },
    ...(suggestion.isPossible
      ? [
          {
            id: 'suggest',
            label: t('backlog:suggest.button'),
            icon: ListOrdered,
            disabledReason: suggestion.whyNot,
            onAction: onSuggest,
          },
        ]
      : []),
  ]
  return (
    <Menu
      label={t('item:menu')}
      placement="bottom end"
      trigger={<IconButton label={t('item:menu')} icon={Ellipsis} />}
      sections={[
        {
          id: 'card',
          items: [
            ...(item.archivedAt === null ? open : []),
            { id: 'copy', label: t('item:copyLink'), icon: Link2, onAction: copyLink },
          ],
        },
        {
          id: 'end',
          items: [
            item.archivedAt === null
              ? {
                  id: 'archive',
                  label: t('common:archive'),
                  icon: Archive,
                  disabledReason: whyNot(archive),
                  onAction: () => doWithUndo(archive, t('board:archived', { title: item.title })),
                }
              : {
                  id: 'restore',
                  label: t('common:restore'),
                  icon: ArchiveRestore,
                  disabledReason: whyNot(restore),
                  onAction: () => dispatch(restore),
                },
          ],
        },
      ]}
    />
  )
}
