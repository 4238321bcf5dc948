import { X } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { cx } from '../lib/cx.ts'
import { PHONE, useMedia } from '../lib/use-media.ts'
import { IconButton } from './button.tsx'
import { OverlayFocus } from './overlay-focus.tsx'
import styles from './sheet.module.css'

export interface SheetProps {
  readonly onClose: () => void
  /** Accessible name: what the sheet is about. */
  readonly label: string
  /** Left of the close button: a number, a breadcrumb, a status. */
  readonly header?: ReactNode
  /** Icon buttons before the close button. */
  readonly actions?: ReactNode
  /** Stays at the bottom while the body scrolls. */
  readonly footer?: ReactNode
  readonly children: ReactNode
  readonly size?: 'm' | 'l' | undefined
  /** Changes when the sheet shows something else; focus then moves into it again. */
  readonly subject?: string | undefined
}

/**
 * A side panel beside a page that stays live. Rendered means open. It takes focus, Escape closes it, and focus returns
 * to where it came from. On a phone it fills the screen and is modal.
 */
export function Sheet(props: SheetProps) {
  const isPhone = useMedia(PHONE)
  return isPhone ? <FullScreenSheet {...props} /> : <SideSheet {...props} />
}

function SideSheet(props: SheetProps) {
  const { onClose, label, size = 'm', subject = label } = props
  const panel = useRef<HTMLDivElement>(null)
  useFocusInside(panel, subject)

  function handleKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.stopPropagation()
    onClose()
  }

  return (
    <div
      ref={panel}
      role="dialog"
      data-sheet={subject}
      aria-label={label}
      tabIndex={-1}
      onKeyDown={handleKeyDown}
      className={cx(styles.panel, styles.side, styles[size])}
    >
      <SheetBody {...props} />
    </div>
  )
}

function FullScreenSheet(props: SheetProps) {
  return (
    <ModalOverlay
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) props.onClose()
      }}
      className={styles.overlay ?? ''}
    >
      <Modal className={styles.full ?? ''}>
        <OverlayFocus />
        <Dialog aria-label={props.label} className={styles.panel ?? ''}>
          <SheetBody {...props} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function SheetBody({ onClose, header, actions, footer, children }: SheetProps) {
  const { t } = useTranslation('ui')
  return (
    <>
      <header className={styles.header}>
        <div className={styles.heading}>{header}</div>
        {actions}
        <IconButton label={t('close')} icon={X} onPress={onClose} shortcut="Escape" />
      </header>
      <div className={styles.body}>{children}</div>
      {footer && <footer className={styles.footer}>{footer}</footer>}
    </>
  )
}

/** Moves focus into the panel for each subject, and back to where it was when the panel goes. */
function useFocusInside(panel: { readonly current: HTMLElement | null }, subject: string): void {
  const origin = useRef<Element | null>(null)
  useEffect(() => {
    const inside = panel.current?.contains(document.activeElement)
    if (!inside) origin.current = document.activeElement
    panel.current?.focus({ preventScroll: true })
  }, [panel, subject])
  useEffect(() => {
    return () => {
      const left = document.activeElement
      const wasInside = left === null || left === document.body || !left.isConnected
      if (wasInside && origin.current instanceof HTMLElement && origin.current.isConnected) origin.current.focus()
    }
  }, [])
}
