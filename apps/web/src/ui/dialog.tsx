import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { cx } from '../lib/cx.ts'
import { Button, IconButton } from './button.tsx'
import styles from './dialog.module.css'
import { OverlayFocus } from './overlay-focus.tsx'

export interface DialogProps {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly title: string
  /** One sentence under the title. */
  readonly lead?: ReactNode
  readonly children?: ReactNode
  /** Buttons, the main one last. */
  readonly footer?: ReactNode
  readonly size?: 's' | 'm' | 'l' | undefined
  /** False keeps it open on a click outside, for long forms. Escape always closes. */
  readonly isDismissable?: boolean | undefined
}

/** A question or a form that needs an answer before the page goes on. */
export function Dialog(props: DialogProps) {
  const { isOpen, onClose, title, lead, children, footer, size = 'm', isDismissable = true } = props
  const { t } = useTranslation('ui')
  return (
    <Frame isOpen={isOpen} onClose={onClose} size={size} isDismissable={isDismissable} role="dialog">
      <header className={styles.header}>
        <div className={styles.titles}>
          <Heading slot="title" className={styles.title ?? ''}>
            {title}
          </Heading>
          {lead && <p className={styles.lead}>{lead}</p>}
        </div>
        <IconButton label={t('close')} icon={X} size="s" bare onPress={onClose} />
      </header>
      {children && <div className={styles.body}>{children}</div>}
      {footer && <footer className={styles.footer}>{footer}</footer>}
    </Frame>
  )
}

export interface BareDialogProps extends Pick<DialogProps, 'isOpen' | 'onClose' | 'size' | 'children'> {
  /** Accessible name: it shows none. */
  readonly label: string
}

/** A dialog without a header, for something that explains itself at the first look. */
export function BareDialog({ isOpen, onClose, label, size = 'm', children }: BareDialogProps) {
  return (
    <Frame isOpen={isOpen} onClose={onClose} label={label} size={size} isDismissable role="dialog">
      {children}
    </Frame>
  )
}

export interface ConfirmDialogProps {
  readonly isOpen: boolean
  readonly title: string
  /** What will be lost, and that it cannot be undone. */
  readonly children: ReactNode
  /** The verb: 'Delete the board', never 'OK'. */
  readonly confirmLabel: string
  readonly cancelLabel?: string | undefined
  readonly tone?: 'danger' | 'primary' | undefined
  readonly isPending?: boolean | undefined
  readonly onConfirm: () => void
  readonly onCancel: () => void
}

/** Asks before the irreversible; everything else should simply be undoable. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const {
    isOpen,
    title,
    children,
    confirmLabel,
    cancelLabel,
    tone = 'danger',
    isPending = false,
    onConfirm,
    onCancel,
  } = props
  const { t } = useTranslation('common')
  return (
    <Frame isOpen={isOpen} onClose={onCancel} size="s" isDismissable={false} role="alertdialog">
      <div className={styles.question}>
        <Heading slot="title" className={styles.title ?? ''}>
          {title}
        </Heading>
        <div className={styles.lead}>{children}</div>
      </div>
      <footer className={styles.footer}>
        <Button onPress={onCancel} autoFocus>
          {cancelLabel ?? t('cancel')}
        </Button>
        <Button variant={tone} onPress={onConfirm} isPending={isPending}>
          {confirmLabel}
        </Button>
      </footer>
    </Frame>
  )
}

interface FrameProps extends Pick<DialogProps, 'isOpen' | 'onClose'> {
  readonly size: 's' | 'm' | 'l'
  readonly isDismissable: boolean
  readonly role: 'dialog' | 'alertdialog'
  /** Where no heading names it. */
  readonly label?: string
  readonly children: ReactNode
}

function Frame({ isOpen, onClose, size, isDismissable, role, label, children }: FrameProps) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
      isDismissable={isDismissable}
      className={styles.overlay ?? ''}
      data-dialog
    >
      <Modal className={cx(styles.modal, styles[size])}>
        <OverlayFocus />
        <AriaDialog role={role} {...(label && { 'aria-label': label })} className={styles.dialog ?? ''}>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
