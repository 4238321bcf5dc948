import { useTranslation } from 'react-i18next'
import { ConfirmDialog } from '../../ui/dialog.tsx'

export interface LeaveDialogProps {
  /** How many changes the server does not have. */
  readonly waiting: number
  readonly onLeave: () => void
  readonly onStay: () => void
}

/** Asks whether to sign out although some changes have not been saved. */
export function LeaveDialog({ waiting, onLeave, onStay }: LeaveDialogProps) {
  const { t } = useTranslation('app')
  return (
    <ConfirmDialog
      isOpen
      title={t('leaving.title')}
      confirmLabel={t('signOut')}
      cancelLabel={t('leaving.stay')}
      tone="primary"
      onConfirm={onLeave}
      onCancel={onStay}
    >
      <p>{t('leaving.text', { count: waiting })}</p>
    </ConfirmDialog>
  )
}
