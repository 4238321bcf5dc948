import type { Me } from '@paceboard/contract'
import { useTranslation } from 'react-i18next'
import { SignInForm } from '../features/start/sign-in-form.tsx'
import { Dialog } from '../ui/dialog.tsx'

export interface SignInAgainDialogProps {
  readonly isOpen: boolean
  readonly email: string | undefined
  readonly onClose: () => void
  readonly onSignedIn: (me: Me) => Promise<void>
}

/** The password, asked for over the page. */
export function SignInAgainDialog({ isOpen, email, onClose, onSignedIn }: SignInAgainDialogProps) {
  const { t } = useTranslation('app')
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={t('again.title')}
      lead={t('again.lead')}
      size="s"
      isDismissable={false}
    >
      <SignInForm email={email} onSignedIn={onSignedIn} />
    </Dialog>
  )
}
