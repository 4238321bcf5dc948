import { type Item, openApprovers } from '@paceboard/domain'
import { useTranslation } from 'react-i18next'
import { useBoard } from '../../../lib/board/board-context.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { ConfirmDialog } from '../../../ui/dialog.tsx'
import { useDoWithUndo } from '../use-moves.ts'

/** Makes sure before a question is taken back that others have been told of. */
export function WithdrawDialog({ item, onClose }: { readonly item: Item; readonly onClose: () => void }) {
  const { t } = useTranslation(['approval', 'common'])
  const format = useFormat()
  const doIt = useDoWithUndo()
  const names = useBoard((board) =>
    (item.approval ? openApprovers(item.approval) : []).map((id) => board.members.get(id)?.name ?? '–'),
  )
  return (
    <ConfirmDialog
      isOpen
      title={t('approval:withdraw.title', { title: item.title })}
      confirmLabel={t('approval:withdraw.confirm')}
      cancelLabel={t('approval:withdraw.keep')}
      onCancel={onClose}
      onConfirm={() => {
        onClose()
        doIt({ type: 'WithdrawApproval', itemId: item.id }, t('approval:withdraw.done'))
      }}
    >
      {t('approval:withdraw.text', { names: format.list(names) })}
    </ConfirmDialog>
  )
}
