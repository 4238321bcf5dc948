import { useTranslation } from 'react-i18next'
import { useDispatch } from '../../../lib/board/board-context.ts'
import { ConfirmDialog } from '../../../ui/dialog.tsx'
import { showToast } from '../../../ui/toast-queue.ts'
import styles from './people.module.css'
import { type MemberDialogProps, useOpenCards } from './roles-dialog.tsx'

/** Asks before somebody leaves the board, and says what becomes of the open work. */
export function RemoveMember({ member, onClose }: MemberDialogProps) {
  const { t } = useTranslation('people')
  const dispatch = useDispatch()
  const openCards = useOpenCards(member)
  const { name } = member

  function handleConfirm() {
    onClose()
    if (dispatch({ type: 'RemoveMember', memberId: member.id }).ok) showToast({ text: t('removing.done', { name }) })
  }

  return (
    <ConfirmDialog
      isOpen
      title={t('removing.title', { name })}
      confirmLabel={t('removing.submit')}
      onConfirm={handleConfirm}
      onCancel={onClose}
    >
      <div className={styles.consequences}>
        <p>{openCards === 0 ? t('removing.noWork') : t('removing.work', { count: openCards })}</p>
        <p>{t('removing.kept', { name })}</p>
      </div>
    </ConfirmDialog>
  )
}
